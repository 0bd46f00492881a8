import { cutText } from '../../text/excerpt';
import type { Span } from '../../text/span';

/** A stretch of the brief with what is to stand in its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/** One way to mend what was found: replacements that do not overlap, made together and undone together. */
export interface Edit {
  /** Says exactly what is inserted. */
  readonly title: string;
  readonly replacements: readonly Replacement[];
}

/** The template with its places filled; what is filled in is taken as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}

/** Longest quotation in a title, so that a menu shows it whole. */
const longest = 100;

/** What is inserted, as a title quotes it: on one line, cut where it is too long for a menu. */
export function inTitle(inserted: string): string {
  return cutText(inserted.replace(/\s+/gu, ' ').trim(), longest);
}

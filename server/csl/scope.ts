import type { BibliographicRecord } from '../model/bibliographicRecord';
import type { Printed } from './runs';
import type { Style } from './style';
import type { StyleNode } from './styleTree';
import type { Terms } from './terms';

/** Everything that the elements of a style depend on while one reference is printed. */
export interface Scope {
  readonly style: Style;
  readonly terms: Terms;
  readonly record: BibliographicRecord;
  /** Options of names that style, citation or bibliography set for all of theirs. */
  readonly inherited: ReadonlyMap<string, string>;
  readonly locator?: { readonly label: string; readonly value: string };
  /** Place in the bibliography, from 1. */
  readonly number?: number;
  /** 'a', 'b', …: tells references apart that would be cited alike. */
  readonly yearSuffix?: string;
  /** Variables that stood in for names: they are not printed again. */
  readonly used: Set<string>;
  /** Set while a sort key is made: names are inverted, dates are digits. */
  readonly isSorting?: true;
  /** Prints elements: handed down, so that names may print what stands in for them. */
  readonly print: (nodes: readonly StyleNode[], scope: Scope, delimiter?: string) => Printed;
  /** How deep macros call each other. */
  readonly depth: number;
}

/** The value of a variable as text; undefined where the record has none, or it stood in for names already. */
export function variableOf({ record, used, locator, number, yearSuffix }: Scope, name: string): string | undefined {
  if (used.has(name)) return undefined;
  switch (name) {
    case 'locator':
      return locator?.value;
    case 'citation-number':
      return number === undefined ? undefined : String(number);
    case 'year-suffix':
      return yearSuffix;
    case 'citation-label':
      return record.id;
    case 'page-first':
      return String(record.page ?? '').split(/\s*[-–—,&]/u)[0] || undefined;
    default: {
      const value = record[name];
      return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
    }
  }
}

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { frontMatterKeys } from '../lexicon/frontMatterKeys';
import type { Problem } from '../model/problem';
import type { Reason } from '../model/reason';
import type { SourceMetadata } from '../model/source';
import { isLanguage } from '../text/language';
import { splitNames } from './byline';
import { findDateLine, findIsoDate, toIso } from './writtenDate';

export interface FrontMatter {
  /** Offset of the first character behind the closing `---`. */
  readonly end: number;
  readonly metadata: Partial<SourceMetadata>;
  readonly problems: readonly Problem[];
}

/**
 * The YAML between `---` lines at the beginning of a file. Undefined where there is none. What cannot be read becomes a
 * problem with its line, and the other fields are used.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  // A line of dashes over a blank line is a rule.
  const fence = /^---[ \t]*\r?\n(?!\s*\n)/.exec(text);
  if (!fence) return undefined;
  const start = fence[0].length;
  const region = text.slice(start, start + longestFrontMatter);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(region);
  if (!close || !/^[ \t]*(?:[\w-]+[ \t]*:|[#[{"']|$|- )/m.test(region)) {
    const looksLikeYaml = /^[\w-]+[ \t]*:[ \t]*\S/.test(region);
    if (!looksLikeYaml || close) return undefined;
    return {
      end: 0,
      metadata: {},
      problems: [problem({ says: 'frontMatterOpen' }, 0)],
    };
  }
  const { metadata, problems } = parseYaml(region.slice(0, close.index));
  return { end: start + close.index + close[0].length, metadata, problems };
}

const longestFrontMatter = 65_536;

function problem(reason: Reason, line: number): Problem {
  return { code: 'unreadable-source', reason, line };
}

function parseYaml(yaml: string): { metadata: Partial<SourceMetadata>; problems: Problem[] } {
  const problems: Problem[] = [];
  const told = new Set<string>();
  try {
    const document = parseDocument(yaml, { strict: false, schema: 'core', uniqueKeys: false, logLevel: 'silent' });
    for (const error of document.errors.slice(0, 5)) {
      const [first = ''] = error.message.split('\n');
      const detail = first.replace(/ at line \d+, column \d+:?$/, '').trim();
      if (told.has(detail)) continue;
      told.add(detail);
      problems.push(problem({ says: 'frontMatterBroken', detail }, error.linePos?.[0].line ?? 1));
    }
    const root = document.contents;
    if (root === null) return { metadata: {}, problems };
    if (!isMap(root)) {
      if (!problems.length) problems.push(problem({ says: 'frontMatterWithoutFields' }, 1));
      return { metadata: {}, problems };
    }
    const fields = new Map<string, unknown>();
    for (const { key, value } of root.items) {
      if (isScalar(key))
        fields.set(
          String(key.value).toLowerCase(),
          isScalar(value) ? (value.source ?? value.value) : isSeq(value) || isMap(value) ? value.toJSON() : undefined,
        );
    }
    return { metadata: toMetadata(fields), problems };
  } catch (error) {
    // Aliases without anchor, and nesting beyond the parser's depth, throw.
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    problems.push(problem({ says: 'frontMatterUnreadable', detail }, 1));
    return { metadata: {}, problems };
  }
}

function toMetadata(fields: ReadonlyMap<string, unknown>): Partial<SourceMetadata> {
  const text = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields.get(name);
      if (typeof value === 'string' && value.trim()) return value.trim();
      if (typeof value === 'number') return String(value);
    }
    return undefined;
  };
  const title = text(...frontMatterKeys.title);
  const authors = namesIn(frontMatterKeys.author.map((name) => fields.get(name)).find((value) => value !== undefined));
  const publisher = text(...frontMatterKeys.publisher);
  const dateText = text(...frontMatterKeys.date);
  const date = dateText === undefined ? undefined : (findIsoDate(dateText) ?? dateOf(dateText));
  const url = text('url', 'link', 'canonical', 'source_url', 'permalink');
  const key = text('id', 'citation-key', 'citekey', 'key');
  const language = text(...frontMatterKeys.language)
    ?.slice(0, 2)
    .toLowerCase();
  return {
    ...(title ? { title } : {}),
    ...(authors.length ? { authors } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { published: date } : {}),
    ...(url ? { url } : {}),
    ...(key ? { key } : {}),
    ...(language && isLanguage(language) ? { language } : {}),
  };
}

function dateOf(text: string): string | undefined {
  const date = findDateLine(text);
  return date && toIso(date);
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) {
    const { name, literal, given, family } = value as Readonly<Record<string, unknown>>;
    if (typeof name === 'string') return [name];
    if (typeof literal === 'string') return [literal];
    const parts = [given, family].filter((part): part is string => typeof part === 'string');
    return parts.length ? [parts.join(' ')] : [];
  }
  return [];
}

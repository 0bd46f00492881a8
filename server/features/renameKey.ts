import type { Span } from '../text/span';
import { type Citation, findCitations } from './citations';
import type { Replacement } from './fixes/replacement';
import { citationOf } from './fixes/sourceName';

/** The key of a citation without `@` and braces: what a new name takes the place of. */
export function keySpan(text: string, { key, start, end }: Citation): Span {
  const from = text[start + 1] === '{' ? start + 2 : start + 1;
  return { start: from, end: Math.min(end, from + key.length) };
}

/** Whether a text can be a key at all: it must stand within braces. */
export const isPossibleKey = (key: string): boolean => /^[^\s{}@\\"'`,;[\]<>]+$/u.test(key) && key.length <= 200;

const frontMatter = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Every place of a brief that cites a key, and where its front matter lists it, under another key. */
export function renameInBrief(text: string, key: string, newKey: string): Replacement[] {
  const citations = findCitations(text).filter((one) => one.key === key);
  const replaced = citations.map(({ start, end }) => ({ start, end, text: citationOf(newKey) }));
  const yaml = frontMatter.exec(text)?.groups?.['yaml'] ?? '';
  const listed = /^nocite:[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t]*$))*/mu.exec(yaml);
  if (!listed) return replaced;
  const from = text.indexOf(yaml) + listed.index;
  // Marks of YAML around the keys are none of Markdown's.
  const inList = findCitations(listed[0].replace(/["'|>]/gu, ' ')).filter((one) => one.key === key);
  return [
    ...inList.map(({ start, end }) => ({ start: from + start, end: from + end, text: citationOf(newKey) })),
    ...replaced,
  ];
}

/** Where a file that tells of sources names a key as that of one: front matter, YAML, BibTeX, CSL-JSON or RIS, by its suffix. */
export function findPins(text: string, suffix: string, key: string): Span[] {
  const literal = key.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const pattern = patternFor(suffix, literal);
  const region = pattern.inFrontMatter ? (frontMatter.exec(text)?.[0] ?? '') : text;
  return [...region.matchAll(pattern.regexp)].map((match) => {
    const start = match.index + match[0].lastIndexOf(key);
    return { start, end: start + key.length };
  });
}

function patternFor(suffix: string, key: string): { readonly regexp: RegExp; readonly inFrontMatter?: true } {
  switch (suffix) {
    case '.bib':
      return { regexp: new RegExp(`^[ \\t]*@\\w+[ \\t]*[{(]\\s*${key}(?=\\s*,)`, 'gmu') };
    case '.json':
      return { regexp: new RegExp(`"(?:id|citation-key)"\\s*:\\s*"${key}(?=")`, 'gu') };
    case '.ris':
      return { regexp: new RegExp(`^ID {2}- ${key}(?=[ \\t]*$)`, 'gmu') };
    case '.yaml':
    case '.yml':
      return { regexp: new RegExp(`^[ \\t]*(?:-[ \\t]+)?${names}:[ \\t]*["']?${key}(?=["']?[ \\t]*(?:#|$))`, 'gmu') };
    default:
      return {
        regexp: new RegExp(`^${names}:[ \\t]*["']?${key}(?=["']?[ \\t]*(?:#|$))`, 'gimu'),
        inFrontMatter: true,
      };
  }
}

const names = '(?:id|citation-key|citekey|key)';

/** A key pinned in the front matter of a document that pins none; a front matter is made where there is none. */
export function pinKey(text: string, key: string): Replacement {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = /^---[ \t]*\r?\n/u.exec(text)?.[0].length;
  if (start !== undefined && frontMatter.test(text))
    return { start, end: start, text: `citation-key: ${key}${newline}` };
  return { start: 0, end: 0, text: ['---', `citation-key: ${key}`, '---', '', ''].join(newline) };
}

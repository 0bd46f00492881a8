import { pageFurniture } from '../lexicon/pageFurniture';
import { languages } from '../text/language';
import type { Draft } from './draft';

/**
 * A Markdown page whose line breaks were lost: the table of contents inside the line is left out, and the headings,
 * which nothing ends, are cut by the titles that the table lists ('… ended. ### The Long Way Home The talks began …').
 * A heading that no table lists ends before the last capital in front of its first lower-case content word; where there
 * is none such, it stays with its paragraph.
 */
export function cutInlineHeadings(text: string, draft: Draft): Draft[] {
  if (draft.kind !== 'paragraph' && draft.kind !== 'listItem') return [draft];
  const line = text.slice(draft.start, draft.end);
  const contents = findContents(line);
  const pieces: Draft[] = [];
  let from = 0;
  let marks = 0;
  const add = (to: number, piece: Partial<Draft>) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(line.charAt(start))) start += 1;
    while (end > start && /\s/.test(line.charAt(end - 1))) end -= 1;
    if (start < end) pieces.push({ ...draft, ...piece, start: draft.start + start, end: draft.start + end });
    from = to;
  };
  for (const mark of line.matchAll(/(?<=\S\s)(#{1,6}) (?=[\p{Lu}\p{N}“«"¿¡])/gu)) {
    const start = mark.index + mark[0].length;
    if (start < from) continue;
    marks += 1;
    if (marks > mostMarks) break;
    const end = endOfHeading(line, start, contents?.titles ?? new Map());
    if (contents && from <= contents.start && contents.end <= mark.index) {
      add(contents.start, {});
      add(contents.end, { kind: 'boilerplate', leftOut: 'contents' });
    }
    if (end === undefined) continue;
    add(mark.index, {});
    from = start;
    add(end, { kind: 'heading', level: mark[1]?.length ?? 2 });
  }
  if (contents && from <= contents.start) {
    add(contents.start, {});
    add(contents.end, { kind: 'boilerplate', leftOut: 'contents' });
  }
  if (!pieces.length) return [draft];
  add(line.length, {});
  return pieces;
}

/** Most titles looked at, so that odd input costs no more than a long page does. */
const mostTitles = 300;
const mostMarks = 5000;
const longestTitle = 200;

interface Contents {
  readonly start: number;
  readonly end: number;
  /** Titles by their first word, longest first. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

let label: RegExp | undefined;

function findContents(line: string): Contents | undefined {
  if (!line.includes('](#')) return undefined;
  const entries: RegExpMatchArray[] = [];
  for (const entry of line.matchAll(/(?:[*+-]\s+|\d{1,2}[.)]\s+)?\[([^\][\n]{3,200})\]\(#[^)\s]*\)/g)) {
    const last = entries.at(-1);
    if (last && (entry.index ?? 0) - ((last.index ?? 0) + last[0].length) > 12) {
      if (entries.length >= 3) break;
      entries.length = 0;
    }
    entries.push(entry);
    if (entries.length >= mostTitles) break;
  }
  const first = entries[0];
  const last = entries.at(-1);
  if (entries.length < 3 || !first || !last) return undefined;
  label ??= new RegExp(
    `[*_#]*\\s*(?:${pageFurniture
      .filter((row) => row.reason === 'contents')
      .flatMap((row) => languages.flatMap((language) => row[language].split(',').map((phrase) => phrase.trim())))
      .join('|')})\\s*[*_:]*\\s*$`,
    'iu',
  );
  const start = first.index ?? 0;
  const inList = entries.filter(([entry]) => !entry.startsWith('[')).length >= entries.length / 2;
  const before = label.exec(line.slice(Math.max(0, start - 60), start));
  if (!before && !inList) return undefined;
  const titles = new Map<string, string[]>();
  for (const [, title = ''] of entries) {
    const key = title.split(' ', 1)[0] ?? '';
    const list = titles.get(key) ?? [];
    list.push(title);
    titles.set(key, list);
  }
  for (const list of titles.values()) list.sort((a, b) => b.length - a.length);
  return {
    start: before ? Math.max(0, start - 60) + before.index : start,
    end: (last.index ?? 0) + last[0].length,
    titles,
  };
}

function endOfHeading(line: string, start: number, titles: Contents['titles']): number | undefined {
  const beginning = line.slice(start, start + longestTitle);
  const listed = titles.get(beginning.split(' ', 1)[0] ?? '')?.find((title) => beginning.startsWith(title));
  if (listed !== undefined) return start + listed.length;
  let lastCapital: number | undefined;
  const stop = /[.!?]\s|\n/.exec(beginning)?.index ?? beginning.length;
  for (const { index, 0: word } of beginning.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)) {
    if (index >= stop) return undefined;
    if (/^[\p{Lu}\p{N}]/u.test(word)) lastCapital = index;
    else if (word.length > 3) return lastCapital ? start + lastCapital : undefined;
  }
  return undefined;
}

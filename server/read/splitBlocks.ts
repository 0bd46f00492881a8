import { type FurnitureReason, pageFurniture } from '../lexicon/pageFurniture';
import { fold } from '../text/fold';
import { languages } from '../text/language';
import type { Draft } from './draft';
import { countWords } from './lineShape';
import { cutInlineHeadings } from './pageOfOneLine';
import { phraseMatcher } from './phraseMatcher';

/**
 * Cuts blocks that hold more than one thing: a page in one line with its table of contents and headings, a caption with
 * the photographer's credit, a last paragraph with a request to share or subscribe, a heading run in before a paragraph.
 */
export function splitBlocks(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts
    .flatMap((draft) => cutInlineHeadings(text, draft))
    .flatMap((draft) => cutCredit(text, draft))
    .flatMap((draft) => cutRequest(text, draft))
    .flatMap((draft) => cutRunInHeading(text, draft));
}

/** The block without white space at its ends. */
export function trimmed(text: string, draft: Draft): Draft {
  let { start, end } = draft;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { ...draft, start, end };
}

const longestCaption = 700;

let credit: RegExp | undefined;

/** '(photo credit: …)' at the end of a caption, and 'Photo: …' behind its full stop. */
function cutCredit(text: string, draft: Draft): Draft[] {
  if (draft.kind === 'boilerplate' || draft.end - draft.start > longestCaption) return [draft];
  const line = text.slice(draft.start, draft.end);
  if (!/[)\]]\s*$/.test(line) && line.indexOf(':', line.length - 100) < 0) return [draft];
  credit ??= creditPattern();
  const match = credit.exec(line);
  if (!match || match.index < 12) return [draft];
  const caption = trimmed(text, { ...draft, kind: 'caption', end: draft.start + match.index });
  const photographer = trimmed(text, { start: draft.start + match.index, end: draft.end, kind: 'boilerplate' });
  return [caption, { ...photographer, leftOut: 'photo credit' satisfies FurnitureReason }];
}

function creditPattern(): RegExp {
  const labels = pageFurniture
    .filter((row) => row.reason === 'photo credit')
    .flatMap((row) => languages.flatMap((language) => row[language].split(',').map((label) => label.trim())))
    .sort((a, b) => b.length - a.length)
    .join('|');
  const agencies = 'AFP|AP|Reuters|EPA|EFE|ANSA|dpa|Getty|Lusa|Keystone';
  return new RegExp(
    `(?:(?<=[.!?])\\s+\\p{Lu})?(?<=\\S)\\s*[([](?:(?:${labels})(?:\\s+(?:by|de|di|von|par))?\\s*[:/|]|(?:${labels})\\s+(?:by|von|par)\\s|©|(?:${agencies})\\s*/)[^()[\\]\\n]{2,150}[)\\]]\\s*$` +
      `|(?<=[.!?]["'”»)]*)\\s+(?:${labels})\\s*:\\s*[^.:\\n]{2,80}\\.?\\s*$`,
    'iu',
  );
}

/** How near the end of a paragraph a request must begin. */
const longestRequest = 400;

/** 'Share your thoughts below …' and the like behind the last sentence of a paragraph. */
function cutRequest(text: string, draft: Draft): Draft[] {
  if (draft.kind === 'boilerplate' || draft.end - draft.start < 120) return [draft];
  const from = Math.max(draft.start, draft.end - longestRequest);
  const ending = text.slice(from, draft.end);
  for (const { index, 0: gap } of ending.matchAll(/(?<=[.!?…]["'”»)*_]*)\s+(?=[\p{Lu}¿¡])/gu)) {
    const at = from + index + gap.length;
    const sentence = fold(text.slice(at, Math.min(draft.end, at + 120)));
    const reason = phraseMatcher().findStart(sentence.replace(/^[¿¡*_]+/, ''));
    if ((reason !== 'share buttons' && reason !== 'newsletter' && reason !== 'related links') || at - draft.start < 60)
      continue;
    const request = trimmed(text, { start: at, end: draft.end, kind: 'boilerplate' });
    return [trimmed(text, { ...draft, end: at }), { ...request, leftOut: reason }];
  }
  return [draft];
}

/** '**The price.** In March …': a bold beginning of a few words is the heading of its paragraph, a bold question its question. */
function cutRunInHeading(text: string, draft: Draft): Draft[] {
  const { lead } = draft;
  if (!lead || (draft.kind !== 'paragraph' && draft.kind !== 'listItem') || draft.end - lead.end < 40) return [draft];
  const words = text.slice(lead.start, lead.end).replace(/[*_]+/g, '').trim();
  const isQuestion = /\?$/.test(words) && words.length <= 300;
  const isHeading = /[.:!]$/.test(words) && countWords(words) <= 4;
  if (!isQuestion && !isHeading) return [draft];
  const { lead: _, ...rest } = draft;
  const heading: Draft = { ...rest, start: draft.start, end: lead.end, kind: 'heading', level: runInLevel };
  return [trimmed(text, heading), trimmed(text, { ...rest, start: lead.end })];
}

/** Below every heading that has a line to itself. */
const runInLevel = 7;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff || code === 0;
}

import { type FurnitureReason, profileKeys } from '../lexicon/pageFurniture';
import { fold } from '../text/fold';
import { findByline } from './byline';
import { type Draft, leaveOut } from './draft';
import { findLineFurniture, isAuthorNote, isSketch, type LinePlace } from './lineFurniture';
import { countWords, endsSentence, isDashTurn, isProse } from './lineShape';
import { listed } from './phraseMatcher';
import { findDateLine } from './writtenDate';

/**
 * Takes what belongs to the page and not to the document out of the blocks, with the reason: line by line first, then
 * what follows from the neighbours (lists under 'Read also', everything under a made-up author card, second copies of
 * captions, the author's self-portrait at the end). Bylines and date lines become `byline`. Changes `drafts`.
 */
export function markFurniture(text: string, drafts: readonly Draft[]): void {
  const lines = drafts.map((draft) => text.slice(draft.start, Math.min(draft.end, draft.start + examined)));
  const places = placesOf(drafts, lines);
  for (const [index, draft] of drafts.entries()) {
    const line = lines[index] ?? '';
    if (draft.kind === 'boilerplate' || draft.end - draft.start > longestLine) continue;
    const reason = findLineFurniture(line, draft.kind === 'tableRow' ? 'middle' : (places[index] ?? 'middle'));
    if (reason === 'menu' && draft.kind === 'paragraph' && findByline(line)?.authors.length) draft.kind = 'byline';
    else if (reason && mayBeFurniture(draft, reason)) leaveOut(draft, reason);
    else if (draft.kind === 'paragraph' && (findByline(line) || findDateLine(line))) draft.kind = 'byline';
  }
  leaveOutCard(drafts, lines);
  leaveOutLists(drafts, lines);
  leaveOutRepeated(drafts, lines);
  leaveOutSketch(drafts, lines);
}

/** Notes on the author at the end. Asked after the authors are known. Changes `drafts`. */
export function leaveOutAuthorNotes(text: string, drafts: readonly Draft[], authors: readonly string[]): void {
  const rest = drafts.filter((draft) => draft.leftOut === undefined).slice(-lastLines);
  for (const draft of rest) {
    if (draft.kind === 'paragraph' && isAuthorNote(text.slice(draft.start, draft.end), authors))
      leaveOut(draft, 'profile');
  }
}

const examined = 600;
const longestLine = 500;
const lastLines = 4;

function placesOf(drafts: readonly Draft[], lines: readonly string[]): LinePlace[] {
  const isText = (index: number) => {
    const line = lines[index] ?? '';
    return drafts[index]?.kind !== 'boilerplate' && ((line.length >= 100 && isProse(line)) || isDashTurn(line));
  };
  let first = 0;
  while (first < drafts.length && !isText(first)) first += 1;
  let last = drafts.length - 1;
  while (last > first && !isText(last)) last -= 1;
  return drafts.map((_, index) => (index < first ? 'top' : index > last ? 'tail' : 'middle'));
}

/** A real heading may be called 'Contact' or 'Transparency'; and a row of a table is no menu. */
function mayBeFurniture(draft: Draft, reason: FurnitureReason): boolean {
  if (draft.kind === 'title') return false;
  if (draft.kind === 'heading')
    return reason !== 'menu' && reason !== 'form' && reason !== 'contact' && reason !== 'photo credit';
  if (draft.kind === 'tableRow') return reason === 'machine text' || reason === 'link' || reason === 'cookie notice';
  return true;
}

let telling: ReadonlySet<string> | undefined;
let keys: ReadonlySet<string> | undefined;

/** 'Username : …', 'Birthdate : …' under each other: a generated author card. All that follows belongs to it. */
function leaveOutCard(drafts: readonly Draft[], lines: readonly string[]): void {
  telling ??= new Set(listed(profileKeys.telling));
  keys ??= new Set([...telling, ...listed(profileKeys.others)]);
  let first = -1;
  let rows = 0;
  let sure = 0;
  for (const [index, line] of lines.entries()) {
    const key = /^[\s•·▪*+-]*([\p{L} -]{2,25}?)\s*:\s/u.exec(`${line.slice(0, 60)} `)?.[1];
    const folded = key === undefined ? '' : fold(key.trim());
    if (!keys.has(folded)) {
      if (rows >= 3 && sure >= 1) break;
      first = -1;
      rows = 0;
      sure = 0;
      continue;
    }
    if (first < 0) first = index;
    rows += 1;
    if (telling.has(folded)) sure += 1;
  }
  if (first < 0 || rows < 3 || sure < 1) return;
  if (/:$/.test(lines[first - 1] ?? '') && countWords(lines[first - 1] ?? '') <= 4) first -= 1;
  const below = drafts.slice(first + rows);
  const ended =
    below.filter(
      (draft, index) =>
        draft.end - draft.start > 200 && isProse(lines[first + rows + index] ?? '') && draft.kind !== 'boilerplate',
    ).length >= 2;
  for (const draft of ended ? drafts.slice(first, first + rows + 1) : drafts.slice(first)) leaveOut(draft, 'profile');
}

const openers: ReadonlySet<string | undefined> = new Set<FurnitureReason>([
  'related links',
  'share buttons',
  'comments',
  'newsletter',
  'advertisement',
  'tags',
]);

/** Short lines under 'Read also', 'Share', 'Comments': in the middle of a text only the list itself, at its end all. */
function leaveOutLists(drafts: readonly Draft[], lines: readonly string[]): void {
  const isContent = (index: number) => {
    const draft = drafts[index];
    const line = lines[index] ?? '';
    if (!draft || draft.kind === 'boilerplate') return false;
    return (
      isProse(line) ||
      (draft.kind === 'paragraph' && /[.!]["”»]?$/.test(line) && countWords(line) >= 4) ||
      isDashTurn(line) ||
      draft.kind === 'tableRow' ||
      (draft.kind === 'byline' && !/[|·]/.test(line))
    );
  };
  let lastContent = drafts.length - 1;
  while (lastContent >= 0 && !isContent(lastContent)) lastContent -= 1;
  let opened: FurnitureReason | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'boilerplate') {
      if (openers.has(draft.leftOut)) opened = draft.leftOut as FurnitureReason;
      continue;
    }
    if (!opened) continue;
    if (opened === 'comments' && index > drafts.length / 2) leaveOut(draft, opened);
    else if (index > lastContent) leaveOut(draft, opened);
    else if (opened === 'related links' && draft.kind === 'listItem' && !endsSentence(lines[index] ?? ''))
      leaveOut(draft, opened);
    else opened = undefined;
  }
}

/** Second copies of lines and captions. Short answers and refrains may well come twice. */
function leaveOutRepeated(drafts: readonly Draft[], lines: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const [index, draft] of drafts.entries()) {
    const line = lines[index] ?? '';
    if (draft.kind === 'boilerplate' || line.length < 25 || countWords(line) < 4 || isDashTurn(line)) continue;
    const ends = line.length > 300 ? `${line.slice(0, 150)} ${line.slice(-150)} ${draft.end - draft.start}` : line;
    const key = fold(ends)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, index);
      continue;
    }
    leaveOut(draft, 'repeated');
    const first = drafts[before];
    if (first?.kind === 'paragraph' && index - before <= 3 && !endsSentence(line)) first.kind = 'caption';
  }
}

function leaveOutSketch(drafts: readonly Draft[], lines: readonly string[]): void {
  let looked = 0;
  for (let index = drafts.length - 1; index >= 0 && looked < lastLines; index -= 1) {
    const draft = drafts[index];
    if (!draft || draft.kind === 'boilerplate') continue;
    looked += 1;
    if (isSketch(lines[index] ?? '')) leaveOut(draft, 'profile');
  }
}

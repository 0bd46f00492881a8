import { kickers, statementHeads, stateWords } from '../lexicon/bylineWords';
import { fold } from '../text/fold';
import { languages } from '../text/language';
import { findByline } from './byline';
import { type Draft, leaveOut } from './draft';
import { countWords, endsSentence, isDashTurn, isProse, isShouted, withoutMarkup } from './lineShape';
import { listed } from './phraseMatcher';

/** What the lines above the first paragraph tell about a plain text. */
export interface FrontPage {
  readonly title?: string;
  readonly publisher?: string;
}

/**
 * Sorts the lines above the first paragraph of a text without markup: masthead with its menu, letterhead of an official
 * statement, kicker, title. Lines that were already taken for furniture or bylines are passed over.
 */
export function readFrontPage(text: string, drafts: readonly Draft[]): FrontPage {
  const firstProse = drafts.findIndex((draft) => draft.leftOut === undefined && isParagraph(text, draft));
  const top = drafts.slice(0, firstProse < 0 ? firstSentence(text, drafts) : Math.min(firstProse, mostTopLines));
  const statement = top.findIndex((draft) => draft.kind !== 'boilerplate' && isStatementHead(lineOf(text, draft)));
  if (statement >= 0) return readStatement(text, top, statement);
  const publisher = readMasthead(text, top, drafts);
  for (const [index, draft] of top.entries()) {
    const line = lineOf(text, draft);
    if (draft.kind !== 'paragraph') continue;
    if (isKicker(line) && top.slice(index + 1).some((next) => next.kind === 'paragraph')) {
      leaveOut(draft, 'masthead');
      continue;
    }
    if (!isTitle(line)) break;
    draft.kind = 'title';
    return { title: cleanTitle(line), ...(publisher ? { publisher } : {}) };
  }
  return publisher ? { publisher } : {};
}

/** Does the line head an official statement ('PRESS RELEASE No. 4')? */
function isStatementHead(line: string): boolean {
  if (line.length > 90 || endsSentence(line)) return false;
  const folded = fold(withoutMarkup(line));
  return (
    heads().some(
      (head) => folded.startsWith(head) && /^\s*(?:$|n[.ro°]*\s|num|n\s*\d|\d|[:(/-])/.test(folded.slice(head.length)),
    ) ||
    (isShouted(line) && heads().some((head) => folded.startsWith(`${head} `)))
  );
}

/** The name of an outlet in its masthead: without slogan, edition or desk behind a dash, bar or colon. */
function nameInMasthead(line: string): string {
  const bare = withoutMarkup(line);
  const name = bare.split(/\s+[|·•–—-]\s+|:\s+|,\s+(?=\p{Ll}|\d)/u)[0]?.trim();
  return name && countWords(name) > 0 ? name : bare;
}

const mostTopLines = 16;
const longestTitle = 220;
const shortestParagraph = 80;

/** Where all paragraphs are short, the first that reads like a sentence ends the front page. */
function firstSentence(text: string, drafts: readonly Draft[]): number {
  if (drafts.length < 4) return 0;
  const found = drafts.findIndex(
    (draft) => draft.leftOut === undefined && /\p{Ll}{2}["”»]?\.$|\?$/u.test(lineOf(text, draft)),
  );
  return Math.max(0, Math.min(found, 6));
}

let madeHeads: readonly string[] | undefined;
let madeKickers: ReadonlySet<string> | undefined;
let madeStates: ReadonlySet<string> | undefined;

function heads(): readonly string[] {
  madeHeads ??= [...new Set(languages.flatMap((language) => listed(statementHeads[language])))].sort(
    (a, b) => b.length - a.length,
  );
  return madeHeads;
}

function lineOf(text: string, draft: Draft): string {
  return text.slice(draft.start, Math.min(draft.end, draft.start + 400)).trim();
}

function isParagraph(text: string, draft: Draft): boolean {
  const line = text.slice(draft.start, Math.min(draft.end, draft.start + 400));
  return (line.length >= shortestParagraph && isProse(line)) || isDashTurn(line) || line.length >= 300;
}

function isKicker(line: string): boolean {
  madeKickers ??= new Set(listed(kickers));
  return madeKickers.has(fold(withoutMarkup(line)).replace(/[\s:.!]+$/, ''));
}

function isTitle(line: string): boolean {
  const bare = withoutMarkup(line);
  if (bare.length > longestTitle || countWords(bare) < 2) return false;
  if (/[,;:]$/.test(bare) || isDashTurn(line)) return false;
  return !/[\p{L}\p{N}]\.$/u.test(bare) || isShouted(bare);
}

function cleanTitle(line: string): string {
  return withoutMarkup(line).replace(/\s+/g, ' ');
}

/** A first line over or under a menu, or one that the page's own offers name, is the name of the outlet. */
function readMasthead(text: string, top: readonly Draft[], drafts: readonly Draft[]): string | undefined {
  const first = top.findIndex((draft) => draft.kind !== 'boilerplate');
  const draft = top[first];
  if (!draft) return undefined;
  const line = lineOf(text, draft);
  // 'The Herald, 5 May 2024' looks like a date line.
  if (draft.kind !== 'paragraph' && (draft.kind !== 'byline' || findByline(line))) return undefined;
  if (line.length > 100 || endsSentence(line)) return undefined;
  const name = nameInMasthead(line);
  const below =
    top[
      first +
        1 +
        top
          .slice(first + 1)
          .findIndex((next) => next.leftOut !== 'machine text' && (next.kind !== 'byline' || draft.kind === 'byline'))
    ];
  const overMenu = below?.leftOut === 'menu' || below?.leftOut === 'newsletter';
  const hasTitle = top.slice(first + 1).some((next) => next.kind === 'paragraph' && isTitle(lineOf(text, next)));
  const isOffered =
    hasTitle &&
    countWords(name) <= 6 &&
    (text.includes(`(${name})`) ||
      drafts.some(
        (other) => other.leftOut !== undefined && other.leftOut !== 'repeated' && lineOf(text, other).includes(name),
      ));
  if (!overMenu && !isOffered) return undefined;
  leaveOut(draft, 'masthead');
  return name;
}

/**
 * Lines above the head of a statement, or right below it, are the sender's: the office first, slogans and departments
 * behind it. A line right above the first paragraph is the title; without one, the head itself.
 */
function readStatement(text: string, top: readonly Draft[], statement: number): FrontPage {
  const head = top[statement];
  if (!head) return {};
  const isSenders = (draft: Draft) => draft.kind === 'paragraph' && isLetterheadLine(lineOf(text, draft));
  const subject = top
    .slice(statement + 1)
    .filter((draft) => draft.kind === 'paragraph')
    .at(-1);
  const hasSubject =
    subject !== undefined && !isStatementHead(lineOf(text, subject)) && isSubject(lineOf(text, subject));
  const next = top[statement + 1];
  const below = next && next !== subject && !/\n\s*\n/.test(text.slice(head.end, next.start)) ? [next] : [];
  const letterhead = [...top.slice(0, statement), ...(statement === 0 ? below : [])].filter(isSenders);
  const sender = letterhead.find((draft) => !namesState(lineOf(text, draft))) ?? letterhead[0];
  for (const draft of letterhead) {
    if (draft === sender) draft.kind = 'byline';
    else leaveOut(draft, 'letterhead');
  }
  for (const draft of top.slice(statement + 1)) {
    if (draft.kind === 'paragraph' && isStatementHead(lineOf(text, draft))) leaveOut(draft, 'letterhead');
  }
  if (hasSubject) leaveOut(head, 'letterhead');
  const title = hasSubject ? subject : head;
  title.kind = 'title';
  const publisher = sender && nameInMasthead(lineOf(text, sender));
  return { title: cleanTitle(lineOf(text, title)), ...(publisher ? { publisher } : {}) };
}

/** Does the line say what a statement is about, rather than whom it is addressed to? */
function isSubject(line: string): boolean {
  return isTitle(line) && line.length >= 15 && !endsSentence(line);
}

function isLetterheadLine(line: string): boolean {
  return line.length <= 120 && !/[\p{L}\p{N}]{3}\.$/u.test(line);
}

function namesState(line: string): boolean {
  madeStates ??= new Set(listed(stateWords));
  return madeStates.has(fold(line).match(/^[\p{L}-]+/u)?.[0] ?? '');
}

import type { Statement } from '../compare/statement';
import { english, type MessageName, type Speaker } from '../messages/speaker';
import type { Conflict, ConflictKind } from '../model/conflict';
import { excerptOf } from '../text/excerpt';
import type { Span } from '../text/span';

/** What is asked, around the words of the clause. */
const questions = {
  date: 'aboutDate',
  number: 'aboutNumber',
  polarity: 'aboutPolarity',
  factuality: 'aboutFactuality',
  participant: 'aboutParticipant',
  place: 'aboutPlace',
  attribution: 'aboutAttribution',
  characterisation: 'aboutCharacterisation',
} as const satisfies Record<ConflictKind, MessageName>;

/** Characters of the clause that are shown: enough to know which one is meant. */
const longest = 80;

/** Kinds whose disputed value is left out of the words: it is what is asked for. */
const askedFor: ReadonlySet<ConflictKind> = new Set<ConflictKind>(['date', 'number', 'participant', 'place']);

/**
 * The thing in dispute, in words for people: what is asked, and the clause that one of those concerned puts it in, with
 * the disputed value left open ('Ana Roe visited Lima in …').
 */
export function describeAbout(kind: ConflictKind, statement: Statement, value: Span): string {
  return english.say(questions[kind], { words: clauseAround(statement, value, askedFor.has(kind)) });
}

function clauseAround({ text, clauses, start, end }: Statement, value: Span, leftOpen: boolean): string {
  const own = clauses.findLast((clause) => clause.start <= value.start) ?? { start, end };
  // A clause of a word or two ('in 2009') says nothing without the one before it.
  const isShort = own.end - own.start - (value.end - value.start) < fewestWords;
  const clause = isShort ? { start, end } : { start: own.start, end: Math.max(own.end, value.end) };
  const front = text.slice(clause.start, value.start);
  const asked = leftOpen ? '…' : text.slice(value.start, value.end);
  // What comes behind the next comma is another matter.
  const [behind = ''] = text.slice(value.end, clause.end).split(/[,;:(]/u, 1);
  const { before, focus, after } = excerptOf(`${front}${asked}${behind}`, longest, {
    start: front.length,
    end: front.length + asked.length,
  });
  return `${before}${focus}${after}`.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '').replace(/…{2,}/gu, '…');
}

/** Characters beside the value below which a clause is too short to stand alone. */
const fewestWords = 15;

/** The words of the disputed clause, as `about` holds them. */
export function wordsAbout({ about }: Pick<Conflict, 'about'>): string {
  const start = about.indexOf('(');
  return start < 0 ? about : about.slice(start + 1, -1);
}

/** `about` in the writer's language; what the sources call things stays as it is. */
export function sayAbout(conflict: Pick<Conflict, 'about' | 'kind'>, speaker: Speaker): string {
  return speaker.say(questions[conflict.kind], { words: wordsAbout(conflict) });
}

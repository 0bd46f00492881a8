import { distance } from 'fastest-levenshtein';
import { perStatement } from '../../compare/perStatement';
import type { Feature, Statement } from '../../compare/statement';
import { columnWords, traitsOf } from '../../extract/wordTraits';
import { type CaseMark, caseMarks, exampleMarks } from '../../lexicon/caseMarks';
import { fold } from '../../text/fold';
import { perLanguage } from '../../text/perLanguage';
import { overlaps, type Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';

/** Somebody or something that a sentence calls by name, with what the words before it make of it. */
export interface Name extends Span {
  /** Index of its first token among those of the statement. */
  readonly from: number;
  /** Index behind its last token. */
  readonly to: number;
  readonly keys: readonly string[];
  readonly kind: Feature['kind'];
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly clause: number;
  /** Parts that the preposition before it may give it; empty where none stands there. */
  readonly marks: readonly CaseMark[];
  /** In brackets: tells something beside the sentence. */
  readonly aside: boolean;
}

/** The words of a statement. */
export const tokensOf = perStatement((statement): readonly Token[] => tokenize(statement.text, statement));

/** Index of the clause that a span begins in; -1 between clauses. */
export const clauseAt = ({ clauses }: Statement, { start }: Span): number =>
  clauses.findIndex((clause) => clause.start <= start && start < clause.end);

/** The tokens that a span covers: `from` up to, not including, `to`; undefined behind the last one. */
export function extentOf(tokens: readonly Token[], span: Span): { from: number; to: number } | undefined {
  const from = tokens.findIndex(({ end }) => end > span.start);
  if (from < 0) return undefined;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to += 1;
  return { from, to };
}

/** The names of a statement, in order; a word with a capital that is no other word of the lexicon counts as one. */
export const namesOf = perStatement((statement): readonly Name[] => {
  const tokens = tokensOf(statement);
  const found: Name[] = [];
  const candidates = statement.features
    .filter(
      (feature) =>
        (named.has(feature.kind) && !isDemonym(statement, feature)) || isCapitalWord(statement, feature.kind, feature),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const feature of candidates) {
    const before = found.at(-1);
    if (before && overlaps(before, feature)) continue;
    const extent = extentOf(tokens, feature);
    if (!extent) continue;
    const { from, to } = extent;
    const own = statement.text.slice(feature.start, feature.end);
    // 'Ernest Oduya' that is read as two names side by side is one.
    if (before && before.to === from && statement.text.slice(before.end, feature.start) === ' ') {
      const joined = { ...before, end: feature.end, to, keys: [...before.keys, ...feature.keys] };
      found[found.length - 1] = { ...joined, words: [...before.words, ...wordsIn(own)] };
      continue;
    }
    found.push({
      start: feature.start,
      end: feature.end,
      from,
      to,
      keys: feature.keys,
      kind: feature.kind,
      words: wordsIn(own),
      clause: feature.clause,
      marks: marksBefore(tokens, from, statement),
      aside: isAside(statement, feature),
    });
  }
  return found;
});

const named: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'country', 'name']);

const isAside = ({ text, start }: Statement, span: Span): boolean => {
  const before = text.slice(start, span.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** 'Dutch' names nobody. */
const isDemonym = ({ participants }: Statement, span: Span): boolean =>
  participants.some(({ mention }) => mention.demonym && mention.start === span.start && mention.end === span.end);

const isCapitalWord = ({ text }: Statement, kind: string, { start, end }: Span): boolean =>
  kind === 'word' && /^\p{Lu}[\p{L}\p{M}'’.-]*\p{L}/u.test(text.slice(start, end));

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Do two names mean the same? The words of the shorter one recur in the longer one, or the sources know them as one. */
export function isSameName(a: Name, b: Name): boolean {
  if (a.keys.some((key) => !key.startsWith('~') && b.keys.includes(key))) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length > 0 && short.every((word) => long.some((other) => isSameWord(word, other)));
}

/** One letter more, less or other in a long word is a slip of the pen. */
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= longWord &&
    one[0] === other[0] &&
    Math.abs(one.length - other.length) === 1 &&
    distance(one, other) === 1);
const longWord = 5;

/** Most words that describe a name between its preposition and itself: 'by the Dutch company X'. */
const mostDescribing = 3;

/** The parts that the preposition governing the name gives it. */
function marksBefore(tokens: readonly Token[], from: number, statement: Statement): readonly CaseMark[] {
  const { language, features } = statement;
  let isExample = false;
  for (let at = from - 1, described = 0; at >= 0 && described <= mostDescribing; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return none;
    const word = traitsOf(token.text, language);
    const marks = marksOf(language).get(word.lower);
    if (examplesOf(language).has(word.lower)) {
      isExample = true;
      continue;
    }
    // 'By writers of talent such as X'
    if (isExample && marks?.includes('of') && !marks.includes('by')) continue;
    // German articles of the genitive are those of the nominative too.
    const isArticle = language === 'de' && word.determiner && !word.preposition;
    if (marks && !isArticle) return marks;
    if (features.some((feature) => isVerb(feature) && overlaps(feature, token))) return none;
    if (word.preposition) return other;
    if (word.determiner) {
      const before = tokens[at - 1];
      if (before?.kind !== 'word') return none;
      const lead = traitsOf(before.text, language);
      return marksOf(language).get(lead.lower) ?? (lead.preposition ? other : none);
    }
    if (word.auxiliary || word.pronoun || word.coordinator || word.relative || word.complementizer) return none;
    described += 1;
  }
  return none;
}

const isVerb = ({ kind }: Feature): boolean => kind === 'event' || kind === 'state';

const none: readonly CaseMark[] = [];
const other: readonly CaseMark[] = ['other'];

const examplesOf = perLanguage((language) => new Set(columnWords(exampleMarks[language])));

/** The parts that each preposition may give the noun behind it. */
export const marksOf = perLanguage((language): ReadonlyMap<string, readonly CaseMark[]> => {
  const made = new Map<string, CaseMark[]>();
  for (const mark of ['of', 'by', 'to'] as const) {
    for (const word of columnWords(caseMarks[mark][language])) made.set(word, [...(made.get(word) ?? []), mark]);
  }
  return made;
});

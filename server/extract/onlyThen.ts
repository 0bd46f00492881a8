import { presentMoments, untilWords } from '../lexicon/negations';
import type { TimeExpression } from '../model/time';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { readClauses, type SentenceReading } from './clauses';
import { type FoundCue, matchCues } from './cueMatcher';
import { columnWords } from './wordTraits';

/**
 * Times as they are meant under a negation: 'did not arrive until Tuesday' puts the arrival on Tuesday, 'did not arrive
 * before Tuesday' on Tuesday or later.
 */
export function readOnlyThen(
  times: readonly TimeExpression[],
  tokens: readonly Token[],
  language: Language,
): readonly TimeExpression[] {
  if (!times.some(({ relation }) => relation === 'before' || relation === 'until')) return times;
  const reading = readClauses(tokens, language);
  const starts = new Set<number>();
  for (const cue of matchCues(reading)) {
    if ((cue.kind !== 'negation' && cue.kind !== 'notYet') || cue.cancels) continue;
    const token = tokens[findOnlyThen(reading, cue) ?? -1];
    if (token) starts.add(token.start);
  }
  for (const [at, token] of tokens.entries())
    if (plainNegation[language] === reading.words[at - 1]?.lower) starts.add(token.start);
  return times.map((time) => {
    if (!starts.has(time.start)) return time;
    return time.relation === 'before'
      ? { ...time, relation: 'since' }
      : time.relation === 'until' && language !== 'pt' && language !== 'fr' && language !== 'de'
        ? { ...time, relation: 'at' }
        : time;
  });
}

/** The word that negates when it stands right before the time: 'no earlier' is a bound, 'not before Tuesday' a time. */
const plainNegation: Readonly<Record<Language, string>> = {
  en: 'not',
  es: 'no',
  it: 'non',
  fr: 'pas',
  pt: 'não',
  de: 'nicht',
};

/** Token of 'until' or 'before' where a time behind it makes the negation mean 'only then'. */
export function findOnlyThen(
  { words, tokens, language, clauses, clauseOf }: SentenceReading,
  cue: FoundCue,
): number | undefined {
  const { until, calendar, present } = wordsOf(language);
  const limit = (clauses[(clauseOf[cue.from] ?? 0) + 1]?.from ?? tokens.length) + 1;
  for (let i = cue.to; i < limit; i += 1) {
    const word = words[i];
    if (!word || !until.has(word.lower)) continue;
    // 'Has not answered until now': nobody knows of an answer.
    if (present.some((phrase) => phrase.every((part, k) => words[i + k]?.lower === part))) return undefined;
    if (/^(?:until|till|hasta)$/.test(word.lower)) return i;
    for (let k = i + 1; k <= i + 3; k += 1)
      if (tokens[k]?.kind === 'number' || calendar.has(words[k]?.lower ?? '')) return i;
  }
  return undefined;
}

interface OnlyThenWords {
  readonly until: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** Each phrase word by word. */
  readonly present: readonly (readonly string[])[];
}

const known: Partial<Record<Language, OnlyThenWords>> = {};

function wordsOf(language: Language): OnlyThenWords {
  const made = known[language] ?? {
    until: new Set(columnWords(untilWords[language])),
    calendar: calendarNames(language),
    present: columnWords(presentMoments[language]).map((phrase) => phrase.split(' ')),
  };
  known[language] = made;
  return made;
}

/** Names of months and weekdays. */
function calendarNames(language: Language): ReadonlySet<string> {
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return new Set(
    Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1 + i)).flatMap((day) => [
      months.format(day).toLowerCase(),
      weekdays.format(day).toLowerCase(),
    ]),
  );
}

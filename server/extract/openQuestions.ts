import { ignorance, leftOpen, settling, whetherWords } from '../lexicon/openQuestions';
import { perLanguage } from '../text/perLanguage';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import type { SentenceReading } from './clauses';
import type { FoundCue } from './cueMatcher';
import { clauseAt, span } from './cueScope';
import { columnWords } from './wordTraits';

/**
 * 'Nobody knows whether the ship sank', 'ob sie anklagt, steht noch nicht fest': whoever writes that does not ask and sets
 * no condition, but says that it is not known. The cue of such a clause becomes a hedge, which bends that clause alone.
 */
export function readOpenQuestion(
  reading: SentenceReading,
  cue: FoundCue,
  negated: (at: number) => boolean,
): (FoundCue & { readonly scope: Span }) | undefined {
  if (cue.kind !== 'question' && cue.kind !== 'condition') return undefined;
  const { whether } = setsOf(reading.language);
  if (!whether.has(reading.words[cue.from]?.lower ?? '')) return undefined;
  const own = clauseAt(reading, cue.from);
  if (!own) return undefined;
  const [from, to] = mainClause(reading, cue.from);
  if (!saysUnknown(reading, from, to, negated)) return undefined;
  const scope = span(reading, cue.to, own.to);
  return scope && { ...cue, kind: 'hedge', scope };
}

/** Tokens of the clause that the question depends on: the one before it, or behind it where it opens the sentence. */
function mainClause(reading: SentenceReading, at: number): readonly [number, number] {
  const before = at > 0 ? clauseAt(reading, at - 1) : undefined;
  if (before) return [before.from, at];
  const next = reading.clauses[(reading.clauseOf[at] ?? 0) + 1];
  return next ? [next.from, next.to] : [0, 0];
}

function saysUnknown(
  { words, tokens, language }: SentenceReading,
  from: number,
  to: number,
  negated: (at: number) => boolean,
): boolean {
  const { unknown, known, open } = setsOf(language);
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (!word || tokens[i]?.kind !== 'word') continue;
    // 'It is not unclear whether' says the contrary.
    if (unknown.has(word.stem)) return !negated(i);
    if ((known.has(word.stem) || known.has(word.lower)) && negated(i)) return true;
  }
  const text = words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
  return open.test(text);
}

interface QuestionSets {
  readonly whether: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly open: RegExp;
}

const setsOf = perLanguage((language): QuestionSets => {
  const stems = (column: string): string[] => columnWords(column).map((word) => stem(word, language));
  return {
    whether: new Set(columnWords(whetherWords[language])),
    unknown: new Set(stems(ignorance[language])),
    known: new Set([...columnWords(settling[language]), ...stems(settling[language])]),
    open: new RegExp(`(?:^|[^\\p{L}])(?:${leftOpen[language]})(?![\\p{L}])`, 'u'),
  };
});

import type { Statement } from '../compare/statement';
import type { CorpusIndex } from '../index/corpusIndex';
import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes } from '../model/finding';
import type { TimePrecision } from '../model/time';
import { overlaps, type Span } from '../text/span';
import type { CheckedSentence } from './briefChecker';
import { buildBriefStatement } from './briefStatement';
import { figuresOf } from './citing/sourceContents';
import { givesFigure, mayGiveTime } from './citing/support';
import type { SentenceCheck } from './sentenceCheck';

/** A figure or date of a sentence that no source on its actors gives; counted from the start of the sentence. */
interface UnknownFigure extends Span {
  /** Who and what is named beside it, as the corpus calls them. */
  readonly actors: readonly string[];
}

/** By check, so that a sentence is not looked through again while nothing changes. */
const known = new WeakMap<SentenceCheck, readonly UnknownFigure[]>();

/** Numbers and dates that a sentence gives of what the sources know, and that none of the sources which name it has. */
export function findUnknownFigures(
  { sentence, check }: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  if (!check || sentence.kind === 'heading' || index.knownConflicts === undefined) return [];
  let found = known.get(check);
  if (!found) {
    const statement = buildBriefStatement(sentence, index);
    found = statement ? figuresIn(statement, check, index) : [];
    known.set(check, found);
  }
  return found.map(({ start, end, actors }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    code: 'figure-not-in-sources',
    severity: findingCodes['figure-not-in-sources'],
    message: describe(sentence.text.slice(start, end), actors, speaker),
  }));
}

const describe = (value: string, actors: readonly string[], speaker: Speaker): string =>
  actors.length
    ? speaker.say('figureNotInSources', { value, names: speaker.either(actors.slice(0, namesShown)) })
    : speaker.say('noSourceGives', { value });

const namesShown = 2;

/** Score from which a passage surely speaks of what a sentence is about. */
const surelySpoken = 0.5;

/** Wider times are what a writer knows without a source. */
const precise: ReadonlySet<TimePrecision> = new Set(['day', 'month'] as const);

function figuresIn(statement: Statement, { disputes, evidence }: SentenceCheck, index: CorpusIndex): UnknownFigure[] {
  const { text, quantities, times } = statement;
  const figures = quantities.filter(
    ({ start, end, bound, dimension, label }) =>
      bound === 'exact' && dimension !== 'ordinal' && !label && /\p{N}/u.test(text.slice(start, end)),
  );
  const dates = times.filter(
    ({ relation, precision, approximate, relative }) =>
      relation === 'at' && precise.has(precision) && !approximate && !relative,
  );
  if (!figures.length && !dates.length) return [];
  const actors = statement.participants.flatMap(({ key, speaker }) => {
    const entity = speaker ? undefined : index.entities.entity(key);
    return entity && entity.type !== 'unknown' ? [entity] : [];
  });
  // Where nobody is named, but sources plainly speak of the same, all of them are asked.
  if (!actors.length && (evidence[0]?.score ?? 0) < surelySpoken) return [];
  const sources = actors.length
    ? [...new Set(actors.flatMap(({ mentions }) => mentions.map(({ source }) => source)))]
    : index.paths;
  // One that was not read to its end may have it.
  const contents = sources.map((path) => figuresOf(path, index));
  if (!contents.length || contents.includes(undefined)) return [];
  const read = contents.flatMap((one) => one ?? []);
  const names = [...new Set(actors.map(({ name }) => name))];
  return [
    ...figures.filter((one) => !read.some((source) => givesFigure(source, one, statement))),
    ...dates.filter((one) => !read.some((source) => mayGiveTime(source, one))),
  ]
    .filter((one) => !disputes.some(({ span }) => overlaps(span, one)))
    .map(({ start, end }) => ({ start, end, actors: names }));
}

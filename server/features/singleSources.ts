import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import { english, type Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import type { Finding } from '../model/finding';
import type { CheckedSentence } from './briefChecker';
import { nameOfSource } from './describeSource';
import type { SentenceCheck } from './sentenceCheck';

/** Score from which a statement is held to say what the sentence says. */
const saysSo = 0.6;
/** Score from which a passage may say so in other words. */
const maySaySo = 0.52;

/** Sentences whose claim one independent source alone supports, however many copies and translations there are of it. */
export function findSingleSources(
  { sentence, check }: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  if (!check || check.disputes.length || sentence.kind === 'heading') return [];
  const passage = known.has(check) ? known.get(check) : onlyPassage(check, index);
  known.set(check, passage);
  if (!passage) return [];
  const { start, end } = sentence;
  const message = speaker.say('singleSource', { source: nameOfSource(passage) });
  return [{ start, end, code: 'single-source', severity: 'information', message, passages: [passage] }];
}

/** By check, so that nothing is looked for again while nothing changes. */
const known = new WeakMap<SentenceCheck, Evidence | undefined>();

/** The passage of the one independent source that says so. */
function onlyPassage(check: SentenceCheck, index: CorpusIndex): Evidence | undefined {
  const agreeing = check.matches.filter(
    ({ comparison: { relation, score, a, b } }) =>
      relation === 'agrees' && score >= saysSo && !a.unresolved && !b.unresolved,
  );
  const voices = new Set(agreeing.map(({ other }) => index.voiceOf(other.source)));
  const [only] = agreeing.toSorted((a, b) => b.comparison.score - a.comparison.score);
  if (voices.size !== 1 || !only) return undefined;
  const passage = index.evidenceFor(only.other);
  const near = check.evidence.filter(({ score = 0 }) => score >= maySaySo);
  // It must plainly be on the sentence, and nobody else may say so in other words.
  return near.length && voicesOf([passage, ...near], index).length === 1 ? passage : undefined;
}

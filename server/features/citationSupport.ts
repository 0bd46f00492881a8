import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes } from '../model/finding';
import type { Span } from '../text/span';
import type { CheckedSentence } from './briefChecker';
import { buildBriefStatement } from './briefStatement';
import type { Citation } from './citations';
import { citationsOfSentences } from './citedSources';
import { contentsOf } from './citing/sourceContents';
import { findMissingValues, isSilentOn } from './citing/support';
import { nameOfSource } from './describeSource';
import type { SentenceCheck } from './sentenceCheck';

/** Score from which a passage of another source is worth naming beside a citation that supports nothing. */
const surelyOnIt = 0.6;

/** Citations of sources that say nothing on their sentence, and what of a sentence none of its cited sources gives. */
export function findUnsupported(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  return [...citationsOfSentences(text, sentences)].flatMap(([at, citations]) => {
    const checked = sentences[at];
    return checked?.check && checked.sentence.kind !== 'heading'
      ? findIn(checked, checked.check, citations, index, speaker)
      : [];
  });
}

function findIn(
  checked: CheckedSentence,
  check: SentenceCheck,
  citations: readonly Citation[],
  index: CorpusIndex,
  speaker: Speaker,
): Finding[] {
  const cited = citations.map((citation) => ({ citation, path: findSourceByKey(index, citation.key) }));
  const paths = [...new Set(cited.flatMap(({ path }) => path ?? []))];
  // What is not in the corpus may say anything.
  const isComplete = cited.every(({ path }) => path !== undefined);
  const { silent, missing } = supportOf(checked, check, paths, index);
  const other = check.evidence.find(({ source, score = 0 }) => score >= surelyOnIt && !paths.includes(source));
  const code = 'citation-not-supporting';
  const severity = findingCodes[code];
  const told = cited
    // 'But see', 'compare': what the words before it say it is cited for, nobody knows.
    .filter(({ citation, path }) => path !== undefined && silent.includes(path) && citation.prefix === undefined)
    .map(({ citation: { start, end, key } }): Finding => {
      const message = other
        ? speaker.say('citationSilentOther', { key, source: nameOfSource(other) })
        : speaker.say('citationSilent', { key });
      return { start, end, code, severity, message };
    });
  if (told.length || !isComplete || citations.some(({ prefix }) => prefix !== undefined)) return told;
  const { start, text } = checked.sentence;
  const keys = [...new Set(citations.map(({ key }) => key))];
  return missing.map((span): Finding => {
    const value = text.slice(span.start, span.end);
    const message = speaker.say('citedWithoutValue', { value, keys: keys.join(', ') });
    return { start: start + span.start, end: start + span.end, code, severity, message };
  });
}

interface Support {
  /** Paths of cited sources that say nothing on the sentence. */
  readonly silent: readonly string[];
  /** What none of them gives, from the start of the sentence. */
  readonly missing: readonly Span[];
}

/** By check and what is cited: nothing is looked for again while neither changes. */
const known = new WeakMap<SentenceCheck, Map<string, Support>>();

function supportOf(
  checked: CheckedSentence,
  check: SentenceCheck,
  paths: readonly string[],
  index: CorpusIndex,
): Support {
  const before = known.get(check) ?? new Map<string, Support>();
  known.set(check, before);
  const key = paths.join('\n');
  const found = before.get(key) ?? judge(checked, check, paths, index);
  before.set(key, found);
  return found;
}

function judge({ sentence }: CheckedSentence, check: SentenceCheck, paths: readonly string[], index: CorpusIndex) {
  const statement = paths.length ? buildBriefStatement(sentence, index) : undefined;
  if (!statement) return { silent: [], missing: [] };
  const speaks = new Set([
    ...check.evidence.map(({ source }) => source),
    ...check.disputes.flatMap(({ conflict }) =>
      conflict.sides.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ),
  ]);
  const contents = paths.map((path) => ({ path, source: contentsOf(path, index) }));
  const silent = contents
    .filter(({ path, source }) => source && !speaks.has(path) && isSilentOn(source, statement, index, 1 / paths.length))
    .map(({ path }) => path);
  const known = contents.flatMap(({ source }) => source ?? []);
  // Where one was not read, it may be the one that says so.
  const missing = known.length === paths.length ? findMissingValues(known, statement, check) : [];
  return { silent, missing };
}

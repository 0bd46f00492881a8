import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes, type SeverityChoice } from '../model/finding';
import type { CheckedSentence } from './briefChecker';
import { findCitations } from './citations';
import { findDisputes } from './disputeFindings';
import { heedIgnoreComments } from './ignoreComments';

/** Everything to tell about a brief, in the order of its text. */
export function findInBrief(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
  choice: SeverityChoice = {},
  speaker: Speaker = english,
): Finding[] {
  const all = [
    ...sentences.flatMap((sentence) => findDisputes(sentence, index, speaker)),
    ...findUnknownSources(text, index, speaker),
  ];
  const { findings, unused } = heedIgnoreComments(text, once(all), speaker);
  // While conflicts are still looked for, nobody knows whether a comment is of use.
  const told = index.knownConflicts === undefined || !hasSources(index) ? findings : [...findings, ...unused];
  return told
    .flatMap((finding) => withChosenSeverity(finding, choice))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ start, code, message }) => {
    const key = `${start} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function withChosenSeverity(finding: Finding, choice: SeverityChoice): Finding[] {
  const chosen = choice[finding.code];
  if (chosen === undefined) return [finding];
  if (chosen === 'off') return [];
  // What the sentence already attributes stays milder than the rest, whatever the rest is.
  return [{ ...finding, severity: finding.severity === findingCodes[finding.code] ? chosen : finding.severity }];
}

function findUnknownSources(text: string, index: CorpusIndex, speaker: Speaker): Finding[] {
  if (!hasSources(index)) return [];
  return findCitations(text)
    .filter(({ key }) => findSourceByKey(index, key) === undefined)
    .map(({ start, end, key }) => ({
      start,
      end,
      code: 'unknown-source',
      severity: findingCodes['unknown-source'],
      message: speaker.say('unknownSource', { key }),
    }));
}

const hasSources = ({ paths }: CorpusIndex): boolean => paths.length > 0;

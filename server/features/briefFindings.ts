import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { otherRecords } from '../index/records';
import { english, type Speaker } from '../messages/speaker';
import type { AcceptedConflict } from '../model/acceptedConflict';
import { type Finding, findingCodes, type SeverityChoice, type SuppressedFinding } from '../model/finding';
import { heedAcceptedConflicts } from './acceptedConflicts';
import type { CheckedSentence } from './briefChecker';
import { findUnsupported } from './citationSupport';
import { findCitations } from './citations';
import { findDisputes } from './disputeFindings';
import { heedIgnoreComments } from './ignoreComments';
import { findLocatorsBeyond } from './locatorRange';
import { findNameVariants } from './nameVariants';
import { findInQuotations } from './quotationFindings';
import { findSingleSources } from './singleSources';
import { findUnknownFigures } from './unknownFigures';

/** What a project says on findings. */
export interface FindingRules {
  readonly severity?: SeverityChoice;
  /** Conflicts that are kept quiet until another source joins them. */
  readonly accepted?: readonly AcceptedConflict[];
}

/** What was found in a brief. */
export interface BriefFindings {
  /** In the order of the text. */
  readonly told: readonly Finding[];
  /** What comments and the project keep quiet. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Everything to tell about a brief, in the order of its text. */
export function findInBrief(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
  rules: FindingRules = {},
  speaker: Speaker = english,
): Finding[] {
  return [...judgeBrief(text, sentences, index, rules, speaker).told];
}

/** The same, with what is kept quiet and why. */
export function judgeBrief(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
  { severity = {}, accepted = [] }: FindingRules = {},
  speaker: Speaker = english,
): BriefFindings {
  const unsupported = findUnsupported(text, sentences, index, speaker);
  const unknownFigures = sentences
    .flatMap((sentence) => findUnknownFigures(sentence, index, speaker))
    // What is cited for it is told not to give it.
    .filter((figure) => !unsupported.some((one) => one.start === figure.start));
  const all = [
    ...sentences
      .filter(({ check }) => check?.disputes.length)
      .flatMap((sentence) => findDisputes(sentence, index, speaker)),
    ...sentences.flatMap((sentence) => findNameVariants(sentence, index, speaker)),
    ...sentences.flatMap((sentence) => findInQuotations(text, sentence, index, speaker)),
    ...unknownFigures,
    ...(isOff('single-source', severity)
      ? []
      : sentences.flatMap((sentence) => findSingleSources(sentence, index, speaker))),
    ...findUnknownSources(text, index, speaker),
    ...unsupported,
    ...findLocatorsBeyond(text, index, speaker),
  ];
  const { findings, silenced, unused } = heedIgnoreComments(text, once(all), speaker);
  const heeded = heedAcceptedConflicts(findings, accepted, speaker);
  // While conflicts are still looked for, nobody knows whether a comment is of use.
  const isKnown = index.knownConflicts !== undefined && hasSources(index);
  const inOrder = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end;
  return {
    told: [...heeded.findings, ...(isKnown ? unused : [])]
      .flatMap((finding) => withChosenSeverity(finding, severity))
      .sort(inOrder),
    suppressed: [...silenced, ...heeded.silenced]
      .flatMap(({ finding, suppression }) =>
        withChosenSeverity(finding, severity).map((chosen) => ({ finding: chosen, suppression })),
      )
      .sort((a, b) => inOrder(a.finding, b.finding)),
  };
}

function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ start, code, message }) => {
    const key = `${start} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Nobody is told of these: not worth looking for in every sentence. */
const isOff = (code: Finding['code'], choice: SeverityChoice): boolean =>
  (choice[code] ?? findingCodes[code]) === 'off';

function withChosenSeverity(finding: Finding, choice: SeverityChoice): Finding[] {
  const usual = findingCodes[finding.code];
  const chosen = choice[finding.code] ?? usual;
  if (chosen === 'off') return [];
  // What the sentence already attributes stays milder than the rest, whatever the rest is.
  return [{ ...finding, severity: finding.severity === usual || usual === 'off' ? chosen : finding.severity }];
}

function findUnknownSources(text: string, index: CorpusIndex, speaker: Speaker): Finding[] {
  if (!hasSources(index)) return [];
  return findCitations(text)
    .filter(({ key }) => findSourceByKey(index, key) === undefined && !otherRecords(index).has(key))
    .map(({ start, end, key }) => ({
      start,
      end,
      code: 'unknown-source',
      severity: findingCodes['unknown-source'],
      message: speaker.say('unknownSource', { key }),
    }));
}

const hasSources = ({ paths }: CorpusIndex): boolean => paths.length > 0;

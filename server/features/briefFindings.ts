import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { CheckedSentence } from './briefChecker';
import { findCitations } from './citations';
import { findDisputes } from './disputeFindings';
import { type Finding, findingCodes, type SeverityChoice } from '../model/finding';
import { dropIgnored } from './ignoreComments';

/** Everything to tell about a brief, in the order of its text. */
export function findInBrief(text: string, sentences: readonly CheckedSentence[], index: CorpusIndex, choice: SeverityChoice = {}): Finding[] {
  const findings = [...sentences.flatMap((sentence) => findDisputes(sentence, index)), ...findUnknownSources(text, index)];
  return dropIgnored(text, findings.flatMap((finding) => withChosenSeverity(finding, choice)))
    .filter((finding, at, all) => all.findIndex((other) => isSame(finding, other)) === at)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const isSame = (a: Finding, b: Finding): boolean => a.start === b.start && a.code === b.code && a.message === b.message;

function withChosenSeverity(finding: Finding, choice: SeverityChoice): Finding[] {
  const chosen = choice[finding.code];
  if (chosen === undefined) return [finding];
  if (chosen === 'off') return [];
  // What the sentence already attributes stays milder than the rest, whatever the rest is.
  return [{ ...finding, severity: finding.severity === findingCodes[finding.code] ? chosen : finding.severity }];
}

function findUnknownSources(text: string, index: CorpusIndex): Finding[] {
  if (!index.paths.length) return [];
  return findCitations(text)
    .filter(({ key }) => findSourceByKey(index, key) === undefined)
    .map(({ start, end, key }) => ({ start, end, code: 'unknown-source', severity: findingCodes['unknown-source'], message: `No source of the corpus has the key '${key}'.` }));
}

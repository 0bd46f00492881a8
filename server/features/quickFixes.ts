import type { CorpusIndex } from '../index/corpusIndex';
import { english, type Speaker } from '../messages/speaker';
import type { Conflict } from '../model/conflict';
import type { FindingCode } from '../model/finding';
import { overlaps, type Span } from '../text/span';
import type { BriefChecker, CheckedSentence } from './briefChecker';
import { attributeToASide, giveBoth } from './fixes/accounts';
import { citeBothSides } from './fixes/citeBothSides';
import { citeSupport, citeSupportInstead } from './fixes/citeSupport';
import { useClosestKey } from './fixes/closestKeys';
import { type Contested, contest } from './fixes/contested';
import { useExactWords } from './fixes/exactWords';
import { ignoreInThisFile, ignoreOnThisLine, removeIgnore } from './fixes/ignore';
import { usePreferredName } from './fixes/preferredName';
import type { Edit } from './fixes/replacement';
import { useSourceWords } from './fixes/sourceWords';

/** A finding that is shown on the brief, as the editor gives it back. */
export interface Report extends Span {
  readonly code: string;
  /** Id of its conflict, if it has one. */
  readonly conflict?: string;
}

/** Something that can be done about a finding, or about a name. */
export type QuickFix =
  | {
      readonly kind: 'edit';
      readonly edit: Edit;
      /** The finding that it answers; none for a name that may stay as it is. */
      readonly report?: Report;
      /** There is nothing to decide: what can be done without a look. */
      readonly isPreferred?: true;
    }
  | {
      /** The project takes the conflict as known, for a reason that the writer has to give. */
      readonly kind: 'accept';
      readonly title: string;
      readonly conflict: Conflict;
      readonly report: Report;
    };

/**
 * What can be done about the findings at a place of a brief, in a fixed order: attribute to a side, give both, cite both
 * sides, the source's exact words, the preferred name, a known key, cite what supports the sentence, ignore on this line,
 * in this file, accept the conflict.
 */
export function findQuickFixes(
  text: string,
  place: Span,
  reports: readonly Report[],
  checker: BriefChecker,
  index: CorpusIndex,
  speaker: Speaker = english,
): QuickFix[] {
  const contested = reports.flatMap((report): { report: Report; contested: Contested }[] => {
    if (!isDispute(report.code)) return [];
    const found = disputeOf(text, report, checker, index, speaker);
    return found ? [{ report, contested: found }] : [];
  });
  const mends = [attributeToASide, giveBoth, citeBothSides, useExactWords].flatMap((mend) =>
    contested.flatMap(({ report, contested: one }) =>
      mend(one).map((edit) => ({ kind: 'edit', edit, report }) as const),
    ),
  );
  const unused = reports.filter(({ code }) => code === 'unused-ignore');
  const told = reports.filter(({ code }) => code !== 'unused-ignore');
  return [
    ...unused.flatMap((report) =>
      removeIgnore(text, report, speaker).map((edit) => ({ kind: 'edit', edit, report, isPreferred: true }) as const),
    ),
    ...mends,
    ...reports
      .filter(({ code }) => code === 'altered-quote')
      .flatMap((report) => {
        const quotation = checker.quotationAt(text, report.start);
        const edits = quotation ? useSourceWords(text, quotation, speaker) : [];
        return edits.map((edit) => ({ kind: 'edit', edit, report }) as const);
      }),
    ...namesAt(text, place, reports, checker, index, speaker),
    ...reports
      .filter(({ code }) => code === 'unknown-source')
      .flatMap((report) =>
        useClosestKey(text, report, index, speaker).map((edit) => ({ kind: 'edit', edit, report }) as const),
      ),
    ...supportAt(text, place, reports, checker, index, speaker),
    ...onceByCode(told).flatMap((report) =>
      ignoreOnThisLine(text, report, report.code, speaker).map((edit) => ({ kind: 'edit', edit, report }) as const),
    ),
    ...onceByCode(told).flatMap((report) =>
      ignoreInThisFile(text, report.code, speaker).map((edit) => ({ kind: 'edit', edit, report }) as const),
    ),
    ...contested.map(({ report, contested: { dispute } }): QuickFix => {
      const { conflict } = dispute;
      return { kind: 'accept', title: speaker.say('fixAcceptConflict'), conflict, report };
    }),
  ];
}

const disputeCodes: readonly string[] = [
  'conflicting-sources',
  'contradicts-sources',
  'outdated-figure',
] satisfies FindingCode[];

const isDispute = (code: string): boolean => disputeCodes.includes(code);

/** The dispute that a finding reports, as long as the sentence still has it. */
function disputeOf(
  text: string,
  report: Report,
  checker: BriefChecker,
  index: CorpusIndex,
  speaker: Speaker,
): Contested | undefined {
  const checked = checker.checkAt(text, report.start);
  const here = disputesIn(checked).filter(
    ({ span }) => checked && span.start + checked.sentence.start === report.start,
  );
  const dispute = here.find(({ conflict }) => conflict.id === report.conflict) ?? here[0];
  return checked && dispute ? contest(text, checked.sentence, dispute, index, speaker) : undefined;
}

const disputesIn = (checked: CheckedSentence | undefined) => checked?.check?.disputes ?? [];

/** Names spelled otherwise, with the finding that says so where there is one. */
function namesAt(
  text: string,
  place: Span,
  reports: readonly Report[],
  checker: BriefChecker,
  index: CorpusIndex,
  speaker: Speaker,
): QuickFix[] {
  const sentence = checker.sentenceAt(text, place.start);
  if (!sentence) return [];
  return usePreferredName(text, sentence, place, index, speaker).map((edit): QuickFix => {
    const [changed] = edit.replacements;
    const report = reports.find((one) => one.code === 'name-variant' && changed && overlaps(one, changed));
    return { kind: 'edit', edit, ...(report ? { report } : {}) };
  });
}

/** Sources that support the sentence: in place of a citation that does not, else beside what is cited already. */
function supportAt(
  text: string,
  place: Span,
  reports: readonly Report[],
  checker: BriefChecker,
  index: CorpusIndex,
  speaker: Speaker,
): QuickFix[] {
  const instead = reports
    .filter(({ code }) => code === 'citation-not-supporting')
    .flatMap((report) => {
      const checked = checker.checkAt(text, report.start);
      const edits = checked ? citeSupportInstead(text, report, checked, index, speaker) : [];
      return edits.map((edit) => ({ kind: 'edit', edit, report }) as const);
    });
  if (instead.length) return instead;
  const checked = checker.checkAt(text, place.start);
  // Where its sources disagree the fixes of that say what to cite.
  if (!checked?.check || checked.check.disputes.length) return [];
  return citeSupport(text, checked, index, speaker).map((edit) => ({ kind: 'edit', edit }));
}

/** The line and the file are silenced once for each code, however many findings there are. */
const onceByCode = (reports: readonly Report[]): Report[] =>
  reports.filter(({ code }, at) => reports.findIndex((one) => one.code === code) === at);

import type { CheckedSentence } from '../features/briefChecker';
import { BriefChecker } from '../features/briefChecker';
import { judgeBrief } from '../features/briefFindings';
import type { Finding, Severity, SuppressedFinding } from '../model/finding';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { visibleText } from '../text/visibleText';
import { loadCorpus } from './corpus';
import { count, paint, printEvidence, printJson, printLine } from './print';
import { readBrief } from './readBrief';
import { toSarif } from './sarif';
import type { Invocation } from './usage';

/** A brief with everything found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly lines: LineIndex;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What comments in the brief and the project file keep quiet. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly sentences: readonly CheckedSentence[];
}

/** Prints the diagnostics of briefs; 1 if any is as severe as `--fail-on`. */
export async function check(invocation: Invocation): Promise<number> {
  const texts = await Promise.all(invocation.rest.map(async (file) => ({ file, text: await readBrief(file) })));
  const { index, files: sourceFiles, rules, languages } = await loadCorpus(invocation);
  const checker = new BriefChecker(index, languages);
  const files = texts.map(({ file, text }): CheckedFile => {
    const sentences = [...checker.check(text)];
    const { told: findings, suppressed } = judgeBrief(text, sentences, index, rules);
    return { file, text, lines: new LineIndex(text), sentences, findings, suppressed };
  });
  switch (invocation.format) {
    case 'json':
      printJson({ version: 1, files: files.map((file) => toJson(file, invocation.evidence)) });
      break;
    case 'sarif':
      printJson(toSarif(files, sourceFiles));
      break;
    default:
      for (const file of files) printFile(file, invocation.evidence);
      printLine(describeTotal(files));
  }
  return files.some(({ findings }) => findings.some(({ severity }) => isAtLeast(severity, invocation.failOn))) ? 1 : 0;
}

const ranks: Record<Severity, number> = { error: 3, warning: 2, information: 1, hint: 0 };

const isAtLeast = (severity: Severity, level: Severity): boolean => ranks[severity] >= ranks[level];

function rangeOf(lines: LineIndex, { start, end }: Span) {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function toJson({ file, lines, text, findings, sentences }: CheckedFile, withEvidence: boolean) {
  return {
    file,
    diagnostics: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      range: rangeOf(lines, finding),
      message: finding.message,
      ...(finding.conflict ? { conflict: finding.conflict } : {}),
      ...(finding.passages ? { evidence: finding.passages } : {}),
    })),
    ...(withEvidence
      ? {
          sentences: sentences.map(({ sentence, check: found }) => ({
            range: rangeOf(lines, sentence),
            text: text.slice(sentence.start, sentence.end),
            evidence: found?.evidence ?? [],
          })),
        }
      : {}),
  };
}

const colourOf: Record<Severity, 'red' | 'yellow' | 'blue' | 'grey'> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'grey',
};

function printFile({ file, lines, text, findings, sentences }: CheckedFile, withEvidence: boolean): void {
  for (const finding of findings) {
    const { line, character } = lines.positionAt(finding.start);
    printLine(
      `${paint(`${visibleText(file)}:${line + 1}:${character + 1}`, 'cyan')} ${paint(finding.severity, colourOf[finding.severity])} ${visibleText(finding.message)} ${paint(`[${finding.code}]`, 'grey')}`,
    );
    for (const { value, evidence } of finding.conflict?.sides ?? []) {
      printLine(`  ${paint(visibleText(value), 'yellow')}`);
      for (const one of evidence.slice(0, 3)) printEvidence(one, '    ');
    }
    for (const one of finding.passages ?? []) printEvidence(one, '    ');
  }
  if (!withEvidence) return;
  for (const { sentence, check: found } of sentences) {
    printLine(paint(visibleText(text.slice(sentence.start, sentence.end)), 'bold'));
    for (const one of found?.evidence ?? []) printEvidence(one, '  ');
  }
}

function describeTotal(files: readonly CheckedFile[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const warnings = all.filter(({ severity }) => isAtLeast(severity, 'warning')).length;
  return `${count(warnings, 'warning')}, ${count(all.length - warnings, 'note')} in ${count(files.length, 'brief')}`;
}

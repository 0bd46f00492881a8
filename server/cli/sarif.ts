import { pathToFileURL } from 'node:url';
import type { Evidence } from '../model/conflict';
import { codePage, type Finding, findingCodes, projectPage, type Severity, type Suppression } from '../model/finding';
import { hash } from '../text/hash';
import type { LineIndex } from '../text/lineIndex';
import type { CheckedFile } from './check';
import { version } from './version';

const levels: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The findings in SARIF 2.1.0 (OASIS), as code hosts show them on a change. */
export function toSarif(files: readonly CheckedFile[], sourceFiles: ReadonlyMap<string, string>) {
  const rules = Object.entries(findingCodes);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'source-aware',
            version,
            informationUri: projectPage,
            rules: rules.map(([id, severity]) => ({
              id,
              helpUri: codePage(id),
              defaultConfiguration:
                severity === 'off' ? { enabled: false, level: levels.information } : { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, lines, text, findings, suppressed }) =>
          [...findings.map((finding) => ({ finding, suppression: undefined })), ...suppressed].map(
            ({ finding, suppression }) => ({
              ruleId: finding.code,
              ruleIndex: rules.findIndex(([id]) => id === finding.code),
              level: levels[finding.severity],
              message: { text: finding.message },
              locations: [
                { physicalLocation: { artifactLocation: { uri: addressOf(file) }, region: regionOf(lines, finding) } },
              ],
              relatedLocations: relatedLocations(finding, sourceFiles),
              // The words, not the line: a finding stays the same one when lines are added above it.
              partialFingerprints: {
                'findingHash/v1': hash(
                  `${finding.code}\n${finding.conflict?.id ?? ''}\n${text.slice(finding.start, finding.end)}`,
                ),
              },
              suppressions: suppression ? [describeSuppression(suppression)] : [],
            }),
          ),
        ),
      },
    ],
  };
}

function describeSuppression({ by, reason }: Suppression) {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: reason }),
  };
}

function regionOf(lines: LineIndex, { start, end }: Finding) {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

function relatedLocations({ conflict, passages = [] }: Finding, sourceFiles: ReadonlyMap<string, string>) {
  return [
    ...(conflict?.sides ?? []).flatMap(({ value, evidence }) =>
      evidence.map((one) => ({ text: `${value}: ${one.quote}`, one })),
    ),
    ...passages.map((one) => ({ text: one.quote, one })),
  ].map(({ text, one }, id) => ({
    id,
    message: { text },
    physicalLocation: {
      artifactLocation: { uri: sourceAddress(one, sourceFiles) },
      region: { startLine: one.line + 1, startColumn: one.character + 1 },
    },
  }));
}

function sourceAddress({ source }: Evidence, sourceFiles: ReadonlyMap<string, string>): string {
  const file = sourceFiles.get(source);
  return file === undefined ? encodeURI(source) : pathToFileURL(file).href;
}

const addressOf = (file: string): string =>
  file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/'));

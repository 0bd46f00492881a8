import { describeLandmark } from '../features/describeSource';
import type { Conflict, Evidence } from '../model/conflict';
import { visibleText } from '../text/visibleText';

/** Prints a value as one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints something to know beside the result, on standard error. */
export function printNote(note: string): void {
  process.stderr.write(`source-aware: ${visibleText(note)}\n`);
}

const colours = { red: 31, yellow: 33, blue: 34, cyan: 36, grey: 90, bold: 1 } as const;

/** The text in a colour where a person reads it in a terminal; plain in a pipe or with NO_COLOR. */
export function paint(text: string, colour: keyof typeof colours): string {
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return text;
  return `\u001b[${colours[colour]}m${text}\u001b[0m`;
}

/** One passage in two lines: where it stands, and its words. */
export function printEvidence(evidence: Evidence, indent: string): void {
  const { source, line, character, quote, language, publisher, published, attribution } = evidence;
  const who = [describeLandmark(evidence), publisher, published, language, attribution]
    .filter((part) => part !== undefined)
    .map(visibleText)
    .join(', ');
  printLine(
    `${indent}${paint(`${visibleText(source)}:${line + 1}:${character + 1}`, 'cyan')} ${paint(`(${who})`, 'grey')}`,
  );
  printLine(`${indent}  ${visibleText(quote)}`);
}

export function printConflict({ kind, about, sides }: Conflict, indent = ''): void {
  printLine(`${indent}${paint(visibleText(about), 'bold')} ${paint(`[${kind}]`, 'grey')}`);
  for (const { value, evidence } of sides) {
    printLine(`${indent}  ${paint(visibleText(value), 'yellow')}`);
    for (const one of evidence) printEvidence(one, `${indent}    `);
  }
}

/** '1 conflict', '3 conflicts'. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

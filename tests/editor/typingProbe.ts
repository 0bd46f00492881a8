import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { commands, languages, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import { conflictsIn } from './brief';
import { until } from './check';

/** Longest time that extensions were kept waiting while somebody typed, in milliseconds. */
export interface TypingResult {
  readonly failure?: string;
  /** In a brief. */
  readonly brief: Blocking;
  /** In the same text, shown as plain text: what VS Code itself costs. */
  readonly plain: Blocking;
  /** Conflicts underlined in the brief when the typing had ended. */
  readonly conflicts: number;
}

/** How long the extension host was busy with one thing: milliseconds, by share of the samples. */
export interface Blocking {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

const letters = 120;
const resultFile = process.env['SOURCE_AWARE_RESULTS'];

/** Called by VS Code. Types into a long brief and writes down how long the extension host was blocked. */
export function activate(): void {
  void measure()
    .catch((error: unknown) => ({ failure: String(error) }))
    .then((result) => writeFileSync(resultFile ?? 'typing.json', JSON.stringify(result)));
}

async function measure(): Promise<TypingResult> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const plain = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'long.txt'));
  const brief = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'long.md'));
  await window.showTextDocument(brief);
  await until('conflicts of the long brief', () => conflictsIn(brief.uri).length > 0, 60);
  const inBrief = await typeInto(brief);
  await wait(2000);
  const conflicts = languages.getDiagnostics(brief.uri).length;
  return { brief: inBrief, plain: await typeInto(plain), conflicts };
}

/** Types letters in the middle of a document, as fast as a quick writer. */
async function typeInto(document: TextDocument): Promise<Blocking> {
  const editor = await window.showTextDocument(document);
  const line = middleOfProse(document);
  const end = document.lineAt(line).range.end.translate(0, -1);
  editor.selection = new Selection(end, end);
  editor.revealRange(editor.selection);
  await wait(3000);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let typed = 0; typed < letters; typed += 1) {
    await commands.executeCommand('type', { text: typed % 6 === 5 ? ' ' : 'e' });
    await wait(60);
  }
  delay.disable();
  const milliseconds = (nanoseconds: number): number => Math.round(nanoseconds / 1e4) / 100;
  return {
    p50: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    longest: milliseconds(delay.max),
  };
}

function middleOfProse(document: TextDocument): number {
  for (let line = Math.floor(document.lineCount / 2); line < document.lineCount; line += 1)
    if (document.lineAt(line).text.length > 80) return line;
  throw new Error('no prose in the second half');
}

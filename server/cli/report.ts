import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { BriefChecker } from '../features/briefChecker';
import { buildEvidenceMatrix } from '../features/evidenceMatrix';
import { english } from '../messages/speaker';
import { renderReport } from '../render/renderReport';
import { failureOf } from '../workspace/corpusFiles';
import { loadCorpus } from './corpus';
import { printJson, printNote } from './print';
import { readBrief } from './readBrief';
import { type Invocation, UsageError } from './usage';

/** Prints or writes the report on a brief: each sentence with its sources, what is in dispute and what was accepted. */
export async function report(invocation: Invocation): Promise<number> {
  const { rest, format, output } = invocation;
  const [file = ''] = rest;
  if (output !== undefined && resolve(output) === resolve(file))
    throw new UsageError(`--output ${output} would overwrite the brief`);
  const text = await readBrief(file);
  const { index, rules, languages } = await loadCorpus(invocation);
  // What the sources dispute among themselves completes the picture of a sentence.
  index.conflicts();
  const checked = [...new BriefChecker(index, languages).check(text)];
  const matrix = buildEvidenceMatrix(basename(file), text, checked, index, { rules });
  if (format === 'json' && output === undefined) {
    printJson({ version: 1, ...matrix });
    return 0;
  }
  const made = new Date().toISOString().slice(0, 10);
  const document =
    format === 'html' || format === 'markdown' || format === 'csv' || format === 'svg'
      ? renderReport(format, matrix, english, made)
      : `${JSON.stringify({ version: 1, ...matrix }, null, 2)}\n`;
  if (output === undefined) process.stdout.write(document);
  else await write(output, document);
  return 0;
}

async function write(output: string, document: string): Promise<void> {
  try {
    await writeFile(output, document);
  } catch (error) {
    throw new UsageError(`${output}: ${english.tell(failureOf(error))}`);
  }
  printNote(`written: ${output}`);
}

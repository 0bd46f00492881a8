import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { keyOfSource } from '../index/citationKeys';
import { english } from '../messages/speaker';
import { visibleText } from '../text/visibleText';
import { addSources } from '../workspace/adding/addSources';
import { usualLimits } from '../workspace/adding/fetchDocument';
import { knownSources } from '../workspace/adding/knownSources';
import { openCorpus } from './corpus';
import { count, paint, printJson, printLine, printNote } from './print';
import { type Invocation, UsageError } from './usage';

/** Copies documents into the corpus. Web addresses are fetched here and nowhere else. Ends with 2 where one was not added. */
export async function add(invocation: Invocation): Promise<number> {
  const { corpus, settings, roots } = await openCorpus(invocation);
  const folder = await firstFolder(roots);
  const control = new AbortController();
  process.once('SIGINT', () => control.abort());
  // What is there is read first: only so the same document is known by its address.
  await corpus.load({ isCancelled: () => control.signal.aborted });
  const { rest: inputs } = invocation;
  const results = await addSources(inputs, {
    folder,
    maxFileSize: settings.maxFileSize,
    known: knownSources(corpus),
    limits: usualLimits,
    now: () => new Date(),
    signal: control.signal,
    onProgress: (done, total, input) => {
      if (total > 1 && process.stderr.isTTY) printNote(`${done + 1} of ${total}: ${input}`);
    },
  });
  const added = results.flatMap((one) => (one.kind === 'added' ? [one.file] : []));
  if (added.length) await corpus.update(added.flatMap((file) => [file, `${file}.yaml`]));
  const shown = results.map((one) => {
    if (one.kind === 'failed') return { input: one.input, outcome: one.kind, reason: english.tell(one.reason) };
    const file = one.kind === 'added' ? one.file : one.of;
    const path = corpus.pathOf(file);
    const key = path === undefined ? '' : keyOfSource(corpus.index, path);
    return { input: one.input, outcome: one.kind, file: relative(process.cwd(), file), ...(key ? { key } : {}) };
  });
  const wasCancelled = results.length < inputs.length;
  if (invocation.format === 'json') printJson({ version: 1, results: shown, cancelled: wasCancelled });
  else {
    for (const one of shown) {
      if (one.outcome === 'failed') printNote(`${one.input}: ${one.reason}`);
      else {
        const key = one.key === undefined ? '' : paint(` @${one.key}`, 'bold');
        printLine(
          `${one.outcome === 'added' ? 'added' : 'there already'} ${paint(visibleText(one.file ?? ''), 'cyan')}${key}`,
        );
      }
    }
    printLine(`${count(added.length, 'source')} added${wasCancelled ? ', then cancelled' : ''}`);
  }
  return wasCancelled || results.some(({ kind }) => kind === 'failed') ? 2 : 0;
}

/** The first root that is a folder, or that is not there yet. */
async function firstFolder(roots: readonly string[]): Promise<string> {
  for (const root of roots) {
    const found = await stat(root).catch(() => undefined);
    if (!found || found.isDirectory()) return root;
  }
  throw new UsageError('add needs a folder of sources: name one with --corpus');
}

import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import { keyOfSource } from '../index/citationKeys';
import type { Speaker } from '../messages/speaker';
import { type AddedSource, type AddSourcesParams, addSourcesRequest } from '../protocol';
import { type AddResult, addSources } from '../workspace/adding/addSources';
import { type FetchLimits, usualLimits } from '../workspace/adding/fetchDocument';
import { knownSources } from '../workspace/adding/knownSources';
import type { Corpus } from '../workspace/corpus';
import { filePath } from '../workspace/filePath';
import type { Indexing } from './indexing';
import { Progress } from './progress';
import type { Session } from './session';

/** Adds documents to a corpus when the user asks for it, and reads them at once. */
export function registerAddSources(
  session: Session,
  indexing: Indexing,
  limits: Omit<FetchLimits, 'maxBytes'> = usualLimits,
): void {
  session.connection.onRequest(
    addSourcesRequest,
    async ({ into, inputs }: AddSourcesParams, token: CancellationToken): Promise<AddedSource[]> => {
      const folder = filePath(into);
      const workspace = session.workspaces.all.find(({ corpus }) =>
        corpus.options.roots.some((root) => root === folder),
      );
      // Nothing is written anywhere but into a folder that holds sources.
      if (folder === undefined || !workspace)
        return inputs.map((input) => ({ input, outcome: 'failed', reason: session.speaker.say('notSourcesFolder') }));
      const { corpus, settings } = workspace;
      const progress = new Progress(
        session.connection,
        session.speaker.say('addingSources'),
        session.client.showsProgress,
      );
      const control = new AbortController();
      token.onCancellationRequested(() => control.abort());
      try {
        const results = await addSources(inputs, {
          folder,
          maxFileSize: settings.maxFileSize,
          known: knownSources(corpus),
          limits,
          now: () => new Date(),
          signal: AbortSignal.any([control.signal, progress.signal]),
          onProgress: (done, total, input) => progress.report(done, total, input),
        });
        const added = results.flatMap((one) => (one.kind === 'added' ? [one.file, `${one.file}.yaml`] : []));
        if (added.length) await indexing.update(added);
        return results.map((one) => toAnswer(one, corpus, session.speaker));
      } finally {
        progress.end();
      }
    },
  );
}

function toAnswer(result: AddResult, corpus: Corpus, speaker: Speaker): AddedSource {
  const { input, kind } = result;
  if (kind === 'failed') return { input, outcome: kind, reason: speaker.tell(result.reason) };
  const file = kind === 'added' ? result.file : result.of;
  const path = corpus.pathOf(file);
  const key = path === undefined ? '' : keyOfSource(corpus.index, path);
  return { input, outcome: kind, uri: pathToFileURL(file).href, ...(key ? { key } : {}) };
}

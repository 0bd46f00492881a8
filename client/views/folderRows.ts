import { type CorpusSummary, viewRequests } from '../../server/protocol';
import type { Server } from '../server';
import { groupRow, type Row } from './lazyTree';

/** The rows of the only workspace folder; where there are several, a row for each, described as `describe` does. */
export async function folderRows(
  server: Server,
  describe: (corpus: CorpusSummary) => string,
  rowsOf: (corpus: CorpusSummary) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const corpora = await server.ask<readonly CorpusSummary[]>(viewRequests.corpora, {}, []);
  const [only] = corpora;
  if (only && corpora.length === 1) return rowsOf(only);
  return corpora.map((corpus) =>
    groupRow({ id: corpus.folder, label: corpus.name, description: describe(corpus) }, () => rowsOf(corpus)),
  );
}

import type { Corpus } from '../corpus';
import type { KnownSource } from './knownDocuments';

/** The sources of a corpus, with every address that documents and files about sources give for them. */
export function knownSources(corpus: Corpus): KnownSource[] {
  const { index } = corpus;
  return corpus.paths.flatMap((path): KnownSource[] => {
    const file = corpus.fileOf(path);
    if (file === undefined) return [];
    const record = index.bibliography.ofSources.get(path);
    const from = record?.['retrieved-from'];
    const addresses = [index.factsOf(path)?.metadata.url, record?.URL, typeof from === 'string' ? from : undefined];
    const known = [...new Set(addresses)].flatMap((url) => (url === undefined ? [] : [{ file, url }]));
    return known.length ? known : [{ file }];
  });
}

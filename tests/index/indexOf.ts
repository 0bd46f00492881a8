import { extractFacts } from '../../server/extract/sourceFacts';
import { CorpusIndex } from '../../server/index/corpusIndex';
import type { SourceFacts } from '../../server/model/source';
import { readSource } from '../../server/read/readSource';

/** The facts in the text of a source. */
export function factsOf(path: string, text: string): SourceFacts {
  return extractFacts(readSource(new TextEncoder().encode(text), path));
}

/** An index over the texts of sources. */
export function indexOf(files: ReadonlyMap<string, string>): CorpusIndex {
  const index = new CorpusIndex();
  for (const [path, text] of files) index.replaceSource(path, factsOf(path, text));
  return index;
}

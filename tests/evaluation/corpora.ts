import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { extractFacts } from '../../server/extract/sourceFacts';
import { CorpusIndex } from '../../server/index/corpusIndex';
import { readSource } from '../../server/read/readSource';
import { readAnnotation } from './annotation';
import { type Scores, scoreCorpus } from './score';

/** The annotated sample corpora of the repository: the folders of `corpus` that have an annotation. */
export function listSamples(repository: string): string[] {
  const folder = join(repository, 'corpus');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'annotation.yaml')))
    .sort();
}

/** An index over the sources of a sample. */
export function indexSample(repository: string, name: string): CorpusIndex {
  const folder = join(repository, 'corpus', name, 'sources');
  const index = new CorpusIndex();
  for (const path of readdirSync(folder)
    .filter((one) => extname(one) !== '')
    .sort())
    index.replaceSource(path, extractFacts(readSource(readFileSync(join(folder, path)), path)));
  return index;
}

/** How right the engine is on each sample. */
export function scoreSamples(repository: string): Map<string, Scores> {
  return new Map(
    listSamples(repository).map((name) => [
      name,
      scoreCorpus(readAnnotation(join(repository, 'corpus', name)), indexSample(repository, name)),
    ]),
  );
}

import { allKeys } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import type { FileRange } from '../index/places';
import { fold } from '../text/fold';
import { describeSource } from './describeSource';
import { referencesInSources } from './references';

/** Something of the corpus that can be looked for by name. */
export interface CorpusSymbol {
  readonly kind: Entity['type'] | 'source';
  readonly name: string;
  /** Where it stands: what a source is, the source that names an actor first. */
  readonly container: string;
  readonly source: string;
  readonly range: FileRange;
}

/** More than anybody reads; the next letter narrows them down. */
const mostSymbols = 100;

/** Actors, agreements and sources of which some name, key or title fits what is typed, those that most sources name first. */
export function findSymbols(query: string, index: CorpusIndex): CorpusSymbol[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  const entities = index.entities.search(wanted, mostSymbols).flatMap((entity): CorpusSymbol[] => {
    const [first] = referencesInSources({ kind: 'entity', entity }, index);
    return first ? [{ kind: entity.type, name: entity.name, container: titleOf(first.source, index), ...first }] : [];
  });
  const start = { line: 0, character: 0 };
  const sources = allKeys(index)
    .filter(([key, path]) => fold(`${key} ${path} ${titleOf(path, index)}`).includes(fold(wanted)))
    .map(
      ([key, path]): CorpusSymbol => ({
        kind: 'source',
        name: `@${key}`,
        container: titleOf(path, index),
        source: path,
        range: { start, end: start },
      }),
    );
  return [...entities, ...sources].slice(0, mostSymbols);
}

const titleOf = (path: string, index: CorpusIndex): string => describeSource(index.factsOf(path)?.metadata, path);

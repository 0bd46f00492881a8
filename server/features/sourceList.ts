import { keyOfSource } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Problem } from '../model/problem';
import type { SourceMetadata } from '../model/source';

/** How far a source is known: not read yet, read, read in part, or not at all. */
export type SourceState = 'waiting' | 'read' | 'partly' | 'unreadable';

/** A source as a list shows it. */
export interface ListedSource {
  readonly path: string;
  readonly state: SourceState;
  /** Empty while it is not read. */
  readonly key: string;
  readonly metadata?: SourceMetadata;
  readonly languages: readonly string[];
  /** Passages of the document proper. */
  readonly passages: number;
  /** Why it is not read, or not as a whole. */
  readonly problems: readonly Problem[];
}

const ranks: Readonly<Record<SourceState, number>> = { unreadable: 0, partly: 1, waiting: 2, read: 2 };

/** The sources at `paths`, those with problems first, then by path: `count` of them from `start` on. */
export function listSources(
  paths: readonly string[],
  index: CorpusIndex,
  start: number,
  count: number,
): { total: number; items: ListedSource[] } {
  const all = paths
    .map((path) => ({ path, state: stateOf(path, index) }))
    .sort((a, b) => ranks[a.state] - ranks[b.state] || (a.path < b.path ? -1 : 1));
  const items = all.slice(start, start + count).map(({ path, state }) => describe(path, state, index));
  return { total: all.length, items };
}

function stateOf(path: string, index: CorpusIndex): SourceState {
  const facts = index.factsOf(path);
  if (!facts) return 'waiting';
  if (!facts.problems.length) return 'read';
  return facts.passages.length ? 'partly' : 'unreadable';
}

function describe(path: string, state: SourceState, index: CorpusIndex): ListedSource {
  const facts = index.factsOf(path);
  if (!facts) return { path, state, key: '', languages: [], passages: 0, problems: [] };
  const { metadata, languages, passages, problems } = facts;
  return {
    path,
    state,
    // What could not be read cannot be cited.
    key: state === 'unreadable' ? '' : keyOfSource(index, path),
    metadata,
    languages,
    passages: passages.filter(({ leftOut }) => leftOut === undefined).length,
    problems,
  };
}

import type { SourceFacts } from '../model/source';
import { fold } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import { languages } from '../text/language';
import type { CorpusIndex } from './corpusIndex';

/** The key that cites a source: `authorYEARword`, or what the document itself pins. Empty for an unknown path. */
export function keyOfSource(index: CorpusIndex, path: string): string {
  return keysOf(index).byPath.get(path) ?? '';
}

/** The source that a key cites; two files may have given it different ones. */
export function findSourceByKey(index: CorpusIndex, key: string): string | undefined {
  return keysOf(index).byKey.get(key) ?? index.bibliography.moreKeys?.get(key);
}

/** Every key with its source, sorted by key. */
export function allKeys(index: CorpusIndex): readonly (readonly [key: string, path: string])[] {
  return [...keysOf(index).byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Keys {
  readonly revision: number;
  readonly byPath: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, string>;
}

const known = new WeakMap<CorpusIndex, Keys>();

function keysOf(index: CorpusIndex): Keys {
  const before = known.get(index);
  if (before?.revision === index.revision) return before;
  const byPath = new Map<string, string>();
  const byKey = new Map<string, string>();
  const taken = new Set([
    ...index.bibliography.others.map(({ id }) => id),
    ...(index.bibliography.moreKeys?.keys() ?? []),
  ]);
  // Pinned keys first, so that no derived key takes their place.
  const facts = index.paths.map((path) => [path, index.factsOf(path)] as const);
  const pinned = facts.filter(([, one]) => one?.metadata.key !== undefined);
  const derived = facts.filter(([, one]) => one?.metadata.key === undefined);
  for (const [path, one] of [...pinned, ...derived]) {
    if (!one) continue;
    const pin = one.metadata.key;
    const wanted = pin ?? derivedKey(path, one);
    let key = wanted;
    for (let copy = 2; byKey.has(key) || (pin === undefined && taken.has(key)); copy += 1) key = `${wanted}-${copy}`;
    byKey.set(key, path);
    byPath.set(path, key);
  }
  const keys = { revision: index.revision, byPath, byKey };
  known.set(index, keys);
  return keys;
}

function derivedKey(path: string, { metadata }: SourceFacts): string {
  const stem = (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '');
  const author = metadata.authors[0]?.split(/\s+/u).at(-1) ?? metadata.publisher ?? stem;
  const year = metadata.published?.slice(0, 4) ?? '';
  const title = metadata.title ?? (metadata.authors.length || metadata.publisher ? stem : '');
  const word = title
    .split(/[^\p{L}\p{N}]+/u)
    .find((one) => one.length > 3 && !languages.some((language) => isFunctionWord(one, language)));
  const key = ascii(author) + year + ascii(word ?? '');
  return key === '' ? `source${ascii(stem)}` : /^\d/u.test(key) ? `s${key}` : key;
}

const ascii = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]/gu, '')
    .slice(0, 24);

import type { Statement } from '../compare/statement';

/** Share of the statements of the smaller source that must stand in the other too for the two to be one voice. */
const sharedPart = 0.5;
/** Share of its keys in which a statement must agree with one of another source to be held a copy or translation of it. */
const sameStatement = 0.8;
const leastKeys = 6;

interface Sourced extends Statement {
  readonly source: string;
}

/**
 * Groups sources into independent voices: a source most of whose statements stand in another one as well, word for word
 * or in translation (the same names, numbers and concepts), speaks with the same voice. Gives for each source the name
 * of its voice, the first source of the group.
 */
export function groupVoices(statements: readonly Sourced[]): ReadonlyMap<string, string> {
  const bySource = new Map<string, Set<string>[]>();
  const postings = new Map<string, Set<number>>();
  const all: { source: string; keys: Set<string> }[] = [];
  for (const statement of statements) {
    const keys = new Set(statement.features.flatMap(({ keys: [first] }) => first ?? []));
    for (const { value, dimension } of statement.quantities) keys.add(`${dimension}=${value}`);
    if (!bySource.has(statement.source)) bySource.set(statement.source, []);
    if (keys.size < leastKeys) continue;
    bySource.get(statement.source)?.push(keys);
    const id = all.push({ source: statement.source, keys }) - 1;
    for (const key of keys) postings.set(key, (postings.get(key) ?? new Set()).add(id));
  }
  const copies = countCopies(all, postings);
  const voice = new Map<string, string>();
  const paths = [...bySource.keys()].sort();
  for (const path of paths) {
    const own = bySource.get(path)?.length ?? 0;
    const original = paths.find((other) => {
      if (other >= path) return false;
      const smaller = Math.min(own, bySource.get(other)?.length ?? 0);
      return smaller > 0 && (copies.get(`${other}\n${path}`) ?? 0) >= Math.max(2, smaller * sharedPart);
    });
    voice.set(path, original === undefined ? path : (voice.get(original) ?? original));
  }
  return voice;
}

/** For each pair of sources (in order), how many statements of one stand in the other. */
function countCopies(
  all: readonly { source: string; keys: Set<string> }[],
  postings: ReadonlyMap<string, Set<number>>,
): Map<string, number> {
  const copies = new Map<string, number>();
  for (const [id, { source, keys }] of all.entries()) {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const posting = postings.get(key);
      // A key of very many statements cannot make two of them copies, and would make this slow.
      if (!posting || posting.size > 200) continue;
      for (const other of posting) if (other < id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const matched = new Set<string>();
    for (const [other, count] of shared) {
      const from = all[other];
      if (!from || from.source === source || matched.has(from.source)) continue;
      if (count / Math.max(keys.size, from.keys.size) < sameStatement) continue;
      matched.add(from.source);
      const pair = [from.source, source].sort().join('\n');
      copies.set(pair, (copies.get(pair) ?? 0) + 1);
    }
  }
  return copies;
}

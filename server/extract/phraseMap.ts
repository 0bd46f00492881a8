import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';

/** Anything that has a folded form to look up. */
export interface Keyed {
  readonly key: string;
}

/** Words and phrases, found by their folded form wherever they begin: the longest wins, then the first added. */
export class PhraseMap<Value> {
  private readonly byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: Value }[]>();

  /** Adds each phrase of a comma-separated list. `accept` may refuse some by their keys. */
  addList(list: string, value: Value, accept?: (keys: readonly string[]) => boolean): void {
    for (const phrase of list.split(',')) {
      const keys = keysOf(phrase);
      if (keys.length > 0 && (!accept || accept(keys))) this.add(keys, value);
    }
  }

  add(keys: readonly string[], value: Value): void {
    const [first, ...rest] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.rest.length === rest.length && entry.rest.every((key, i) => key === rest[i])))
      return;
    entries.push({ rest, value });
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.byFirst.set(first, entries);
  }

  has(key: string): boolean {
    return this.byFirst.has(key);
  }

  /** The value of exactly this phrase. */
  get(keys: readonly string[]): Value | undefined {
    const hit = this.findAt(
      keys.map((key) => ({ key })),
      0,
    );
    return hit?.length === keys.length ? hit.value : undefined;
  }

  /** The longest phrase that begins at word `at`. */
  findAt(words: readonly Keyed[], at: number): { readonly value: Value; readonly length: number } | undefined {
    const word = words[at];
    const entries = word && this.byFirst.get(word.key);
    if (!entries) return undefined;
    for (const { rest, value } of entries) {
      if (rest.every((key, i) => words[at + 1 + i]?.key === key)) return { value, length: rest.length + 1 };
    }
    return undefined;
  }

  /** The longest phrase of at most five words that ends right before word `end`, not reaching below `from`. */
  findBefore(
    words: readonly Keyed[],
    end: number,
    from = 0,
  ): { readonly value: Value; readonly at: number } | undefined {
    for (let at = Math.max(from, end - 5); at < end; at += 1) {
      const hit = this.findAt(words, at);
      if (hit && at + hit.length === end) return { value: hit.value, at };
    }
    return undefined;
  }
}

/** Folded words of a phrase, cut as texts are. */
export function keysOf(phrase: string): string[] {
  const trimmed = phrase.trim();
  if (plainWords.test(trimmed)) return fold(trimmed).split(' ');
  return tokenize(phrase.trim()).map((token) => fold(token.text));
}

const plainWords = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** The words of a comma-separated list, folded. For lists of single words. */
export function keySet(lists: Iterable<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const list of lists) for (const word of list.split(',')) keys.add(fold(word.trim()));
  keys.delete('');
  return keys;
}

/** Makes a value when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

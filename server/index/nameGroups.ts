import { organizationHeads } from '../lexicon/organizationHeads';
import { romanise } from '../text/fold';
import { DisjointSets } from './disjointSets';
import { alignPersons, isSameSpelling, isSameWord } from './nameAlignment';
import { type ActorType, type NameNode, typeOf } from './nameNodes';

/**
 * Groups names that name the same actor, over all sources: first within each document, where a surname or a short name
 * means the one full name it belongs to; then across documents by full names, acronyms, translations and spelling; short
 * names that are left join the only actor of that name. Two people of one surname stay apart.
 *
 * `nodes` must be in an order that depends on their content alone. Gives groups of indices.
 */
export function groupNames(nodes: readonly NameNode[]): number[][] {
  const groups = new Groups(nodes);
  for (const members of bySource(nodes).values()) groups.joinWithin(members);
  groups.joinFullNames();
  groups.joinAcronyms();
  groups.joinTranslations();
  groups.joinShortNames();
  groups.joinMisspelt();
  return groups.result();
}

function bySource(nodes: readonly NameNode[]): Map<string, number[]> {
  const sources = new Map<string, number[]>();
  for (const [index, { source }] of nodes.entries()) push(sources, source, index);
  return sources;
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const headKinds = new Map(organizationHeads.map((head) => [`#${head.id}`, head.kind]));
/** Terms that a translation or a short form may leave out. */
const lightTerms = new Set(['national', 'federal', 'joint', 'country']);

class Groups {
  private readonly sets = new DisjointSets();

  constructor(private readonly nodes: readonly NameNode[]) {}

  result(): number[][] {
    const groups = new Map<number, number[]>();
    for (let index = 0; index < this.nodes.length; index += 1) push(groups, this.sets.find(index), index);
    return [...groups.values()];
  }

  private node(index: number): NameNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`no name ${index}`);
    return node;
  }

  private typeOf(index: number): ActorType | 'unknown' {
    return typeOf(this.node(index).votes);
  }

  private isFull(index: number): boolean {
    return this.node(index).tokens.length > 1;
  }

  /** Names of one document. */
  joinWithin(members: readonly number[]): void {
    const full = members.filter((index) => this.isFull(index));
    for (const [at, a] of full.entries()) {
      for (const b of full.slice(at + 1)) if (this.isSameFull(a, b)) this.sets.union(a, b);
    }
    for (const short of members) {
      if (this.isFull(short)) continue;
      const whole = this.wholeOf(short, full);
      if (whole !== undefined) this.sets.union(short, whole);
    }
    for (const a of members) {
      for (const b of members) if (this.node(a).alsoCalled.has(this.node(b).key)) this.sets.union(a, b);
    }
  }

  private isSameFull(a: number, b: number): boolean {
    const [left, right] = [this.node(a), this.node(b)];
    const [leftType, rightType] = [this.typeOf(a), this.typeOf(b)];
    if (left.key === right.key) return (leftType === 'place') === (rightType === 'place');
    if (leftType === 'organization' || rightType === 'organization')
      return (
        leftType !== 'person' &&
        rightType !== 'person' &&
        leftType !== 'place' &&
        rightType !== 'place' &&
        startsWith(left.tokens, right.tokens) &&
        !hasHead(left) &&
        !hasHead(right)
      );
    return leftType !== 'place' && rightType !== 'place' && alignPersons(left.tokens, right.tokens);
  }

  /** The one full name that a name of one word is short for; undefined if none or several. */
  private wholeOf(short: number, full: readonly number[]): number | undefined {
    const { tokens, votes, acronym } = this.node(short);
    const [word] = tokens;
    if (word === undefined || votes.place > 0) return undefined;
    const wholes = new Map<number, number>();
    for (const index of full) {
      const type = this.typeOf(index);
      const whole = this.node(index);
      const at = whole.tokens.indexOf(word);
      if (at < 0) {
        if (acronym && type === 'organization' && isInitials(word, whole)) wholes.set(this.sets.find(index), index);
        continue;
      }
      if (type === 'person' && at === 0 && votes.organization > 0) continue;
      if (type === 'organization' && (hasTerm(word) || (at > 0 && votes.person >= 1))) continue;
      if (
        type === 'place' ||
        (type === 'organization' &&
          at > 0 &&
          whole.terms.some((term) => term.startsWith('#')) &&
          !isDistinctive(word, whole))
      )
        continue;
      wholes.set(this.sets.find(index), index);
    }
    const people = [...wholes.values()].filter((index) => this.typeOf(index) === 'person');
    const bySurname = people.filter((index) => this.node(index).tokens.indexOf(word) > 0);
    const choice = wholes.size > 1 && bySurname.length === 1 ? bySurname : [...wholes.values()];
    return choice.length === 1 ? choice[0] : undefined;
  }

  /** The same full name in several documents, and names of people that align. */
  joinFullNames(): void {
    const blocks = new Map<string, number[]>();
    for (const [index, { tokens }] of this.nodes.entries()) {
      if (tokens.length < 2) continue;
      for (const token of new Set(tokens.map((word) => romanise(word).slice(0, 3)))) push(blocks, token, index);
    }
    for (const block of blocks.values()) {
      const representatives = uniqueBy(
        block,
        (index) => `${this.typeOf(index) === 'place'} ${this.node(index).key}`,
        (a, b) => this.sets.union(a, b),
      );
      if (representatives.length > blockLimit) continue;
      for (const [at, a] of representatives.entries()) {
        for (const b of representatives.slice(at + 1)) {
          if (this.sets.find(a) !== this.sets.find(b) && this.isSameFull(a, b) && this.groupsAgree(a, b))
            this.sets.union(a, b);
        }
      }
    }
  }

  /** Do the full names of people in the two groups all fit each other? */
  private groupsAgree(a: number, b: number): boolean {
    if (this.typeOf(a) === 'organization' || this.typeOf(b) === 'organization') return true;
    const members = (root: number): readonly string[][] =>
      uniqueStrings(
        this.nodes
          .filter(
            (node, index) =>
              node.tokens.length > 1 && this.sets.find(index) === root && typeOf(node.votes) === 'person',
          )
          .map((node) => node.key),
      ).map((key) => key.split(' '));
    const others = members(this.sets.find(b));
    return members(this.sets.find(a)).every((left) => others.every((right) => alignPersons(left, right)));
  }

  /** One acronym, one organization. */
  joinAcronyms(): void {
    const byAcronym = new Map<string, number[]>();
    for (const [index, node] of this.nodes.entries()) {
      if (this.typeOf(index) === 'place') continue;
      if (node.acronym && node.key.length > 1) push(byAcronym, node.key, index);
      for (const other of node.alsoCalled) push(byAcronym, other, index);
    }
    for (const members of byAcronym.values()) {
      const organizations = members.filter((index) => this.typeOf(index) !== 'person');
      const [first] = organizations;
      if (first !== undefined) for (const other of organizations) this.sets.union(first, other);
    }
  }

  /** Names of organizations that say the same in several languages. */
  joinTranslations(): void {
    const withTerms = new Map<string, number[]>();
    for (const [index, node] of this.nodes.entries()) {
      if (
        this.typeOf(index) === 'organization' &&
        node.tokens.length > 0 &&
        node.terms.some((term) => term.startsWith('#'))
      )
        push(withTerms, [...node.terms].sort().join(' '), index);
    }
    const sets = [...withTerms].map(([key, members]) => ({ terms: key.split(' '), members }));
    for (const { terms, members } of sets) {
      const [first] = members;
      if (first !== undefined && terms.length > 1) for (const other of members) this.sets.union(first, other);
    }
    this.joinBareInstitutions(sets);
    const byHead = new Map<string, typeof sets>();
    for (const set of sets)
      for (const term of set.terms) if (term.startsWith('#')) byHead.set(term, [...(byHead.get(term) ?? []), set]);
    for (const small of sets) {
      const head = small.terms.find((term) => term.startsWith('#'));
      const candidates = head === undefined ? [] : (byHead.get(head) ?? []);
      if (candidates.length > blockLimit) continue;
      const wider = candidates.filter(
        (large) => large !== small && large.terms.length > small.terms.length && fits(small.terms, large.terms),
      );
      this.joinToOnly(
        small.members,
        wider.flatMap(({ members }) => members),
        small.terms.length === 1,
      );
    }
  }

  /** 'the Senate', 'il Senato': one, as long as the sources tell of no two. */
  private joinBareInstitutions(
    sets: readonly { readonly terms: readonly string[]; readonly members: readonly number[] }[],
  ): void {
    for (const { terms, members } of sets) {
      const [head] = terms;
      if (terms.length !== 1 || head === undefined || headKinds.get(head) !== 'institution') continue;
      const wider = sets.filter((other) => other.terms.length > 1 && other.terms.includes(head));
      const [first] = members;
      if (first !== undefined && wider.length < 2) for (const other of members) this.sets.union(first, other);
    }
  }

  /** Joins names to the group of the wider ones: that of their own document, else the only one there is. */
  private joinToOnly(members: readonly number[], wider: readonly number[], bare: boolean): void {
    if (wider.length === 0) return;
    const roots = new Set(wider.map((index) => this.sets.find(index)));
    for (const index of members) {
      const { source } = this.node(index);
      const own = new Set(
        wider.filter((other) => this.node(other).source === source).map((other) => this.sets.find(other)),
      );
      const [target] = own.size === 1 ? own : roots;
      if (target !== undefined && (own.size === 1 || roots.size === 1)) this.sets.union(index, target);
      else if (bare) continue;
    }
  }

  /** Short names that no document of their own explains. */
  joinShortNames(): void {
    const fullByWord = new Map<string, number[]>();
    for (const [index, { tokens }] of this.nodes.entries()) {
      if (tokens.length > 1 && this.typeOf(index) !== 'place')
        for (const token of new Set(tokens)) push(fullByWord, token, index);
    }
    const shortByWord = new Map<string, number[]>();
    for (const [index, { tokens, votes }] of this.nodes.entries()) {
      const [word] = tokens;
      if (tokens.length === 1 && word !== undefined && votes.place === 0) push(shortByWord, word, index);
    }
    for (const [word, members] of shortByWord) {
      const loose = members.filter(
        (index) =>
          !this.nodes.some(
            (node, other) =>
              node.tokens.length > 1 &&
              node.source === this.node(index).source &&
              this.sets.find(other) === this.sets.find(index),
          ),
      );
      const full = fullByWord.get(word) ?? [];
      for (const index of loose) {
        const whole = this.wholeOf(index, full);
        if (whole !== undefined) this.sets.union(index, whole);
      }
      // What a document tells the name to be short for holds for those that do not tell, if all agree.
      const attached = new Set(members.filter((index) => !loose.includes(index)).map((index) => this.sets.find(index)));
      const [whole] = attached;
      if (attached.size === 1 && whole !== undefined)
        for (const index of loose) if (this.wholeOf(index, full) === undefined) this.sets.union(index, whole);
      // What is left under one name is one actor, unless its documents know different people of that name.
      const left = loose.filter((index) => this.wholeOf(index, full) === undefined);
      const [first] = left;
      const people = new Set(
        full.filter((index) => this.typeOf(index) === 'person').map((index) => this.sets.find(index)),
      );
      if (first !== undefined && people.size < 2) for (const other of left) this.sets.union(first, other);
    }
  }

  /** A rare spelling within a letter of a frequent long name. */
  joinMisspelt(): void {
    const weights = new Map<number, number>();
    for (let index = 0; index < this.nodes.length; index += 1) {
      const root = this.sets.find(index);
      weights.set(root, (weights.get(root) ?? 0) + this.node(index).places.length);
    }
    const keys = new Map<string, number>();
    for (const [index, node] of this.nodes.entries())
      if (this.typeOf(index) !== 'place' && !keys.has(node.key)) keys.set(node.key, index);
    const blocks = new Map<string, number[]>();
    for (const [key, index] of keys) {
      if (key.length < shortestMisspelt || /\d/.test(key)) continue;
      const starts = key
        .split(' ')
        .filter((word) => word.length >= shortestMisspelt)
        .map((word) => word.slice(0, 3));
      for (const block of new Set([key.slice(0, 3), `-${key.slice(-3)}`, ...starts])) push(blocks, block, index);
    }
    for (const block of blocks.values()) {
      if (block.length > blockLimit) continue;
      for (const [at, a] of block.entries()) {
        for (const b of block.slice(at + 1)) this.joinIfMisspelt(a, b);
      }
    }
  }

  private joinIfMisspelt(a: number, b: number): void {
    const [left, right] = [this.node(a), this.node(b)];
    if (this.sets.find(a) === this.sets.find(b) || left.acronym || right.acronym) return;
    const types = new Set([this.typeOf(a), this.typeOf(b)]);
    types.delete('unknown');
    if (types.size > 1) return;
    // Where one document has both spellings they are two names.
    if (left.source === right.source) return;
    const single = left.tokens.length === 1 && right.tokens.length === 1;
    const same = single
      ? isSameWord(left.key, right.key) && Math.min(left.key.length, right.key.length) >= shortestMisspelt
      : isSameSpelling(left.tokens, right.tokens);
    if (same) this.sets.union(a, b);
    else if (left.tokens.length === 1 || right.tokens.length === 1) this.joinMisspeltSurname(a, b);
  }

  /** 'Kovalik' for 'Petra Kovalyk'. */
  private joinMisspeltSurname(a: number, b: number): void {
    const [short, full] = this.isFull(a) ? [b, a] : [a, b];
    if (this.typeOf(full) !== 'person') return;
    const [word] = this.node(short).tokens;
    const surnames = this.node(full).tokens.slice(1);
    if (
      word !== undefined &&
      word.length >= shortestMisspelt &&
      surnames.some((last) => last.length >= shortestMisspelt && isSameWord(word, last))
    )
      this.sets.union(a, b);
  }
}

/** Blocks larger than this hold words too common to compare by. */
const blockLimit = 400;
const shortestMisspelt = 7;

const hasHead = ({ terms }: NameNode): boolean =>
  terms.some((term) => term.startsWith('#') && headKinds.get(term) !== 'company');
const hasTerm = (word: string): boolean => headKinds.has(`#${word}`);

/** Is the word the telling one of a name, not its kind? */
function isDistinctive(word: string, whole: NameNode): boolean {
  return whole.tokens.at(-1) === word || whole.tokens.length <= 3;
}

function startsWith(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => isSameWord(word, long[i] ?? ''));
}

/** Are all terms of the smaller in the larger, and is what it leaves out light or single? */
function fits(small: readonly string[], large: readonly string[]): boolean {
  const has = new Set(large);
  if (!small.every((term) => has.has(term))) return false;
  const head = small.find((term) => term.startsWith('#'));
  if (small.length === 1) return head !== undefined && headKinds.get(head) === 'institution';
  const missing = large.filter((term) => !small.includes(term) && !lightTerms.has(term) && !/^[A-Z]{2}$/.test(term));
  return missing.length === 0 || (missing.length === 1 && small.filter((term) => !/^[A-Z]{2}$/.test(term)).length >= 2);
}

function isInitials(acronym: string, whole: NameNode): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  const initials = whole.tokens.map((token) => token[0]).join('');
  return letters.length >= 3 && letters === initials;
}

function uniqueBy(
  members: readonly number[],
  keyOf: (index: number) => string,
  join: (a: number, b: number) => void,
): number[] {
  const first = new Map<string, number>();
  for (const index of members) {
    const key = keyOf(index);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else join(known, index);
  }
  return [...first.values()];
}

function uniqueStrings(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

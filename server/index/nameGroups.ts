import type { CorpusRules } from '../model/corpusRules';
import { DisjointSets } from './disjointSets';
import { alignPersons, isSameSpelling, isSameWord, romaniseWord } from './nameAlignment';
import { type ActorType, type NameNode, nameKey, typeOf } from './nameNodes';
import { fits, hasHead, hasTerm, headKinds, isDistinctive, isInitials, startsWith } from './organizationTerms';
import { type Steps, visitInSteps } from './steps';

/**
 * Groups names that name the same actor, over all sources: first within each document, where a surname or a short name
 * means the one full name it belongs to; then across documents by full names, acronyms, translations and spelling; short
 * names that are left join the only actor of that name. Two people of one surname stay apart.
 *
 * Names of one list of `split` never come into one group. `nodes` must be in an order that depends on their content alone. Gives groups of indices, in
 * steps.
 */
export function* groupNames(nodes: readonly NameNode[], split: CorpusRules['split'] = []): Steps<number[][]> {
  const groups = new Groups(nodes, split);
  yield* visitInSteps([...bySource(nodes).values()], 8, (members) => groups.joinWithin(members));
  yield* groups.joinFullNames();
  groups.joinAcronyms();
  yield;
  groups.joinTranslations();
  groups.joinShortNames();
  yield;
  groups.joinMisspelt();
  yield;
  groups.joinPlaces();
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

const none: ReadonlySet<string> = new Set();

class Groups {
  private readonly sets = new DisjointSets<number>();

  /** Full names of people, by the element that stands for their group. */
  private readonly people = new Map<number, ReadonlySet<string>>();

  /** Names that the project keeps apart, as 'list:name', by the element that stands for their group. */
  private readonly apart = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly nodes: readonly NameNode[],
    split: CorpusRules['split'],
  ) {
    const lists = split.map((names) => names.map(nameKey));
    for (const [index, { tokens, key, votes }] of nodes.entries()) {
      if (tokens.length > 1 && typeOf(votes) === 'person')
        this.people.set(index, new Set([tokens.length > 0 ? tokens.join(' ') : key]));
      const apart = lists.flatMap((names, list) => (names.includes(key) ? [`${list}:${names.indexOf(key)}`] : []));
      if (apart.length) this.apart.set(index, new Set(apart));
    }
  }

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
    for (const block of this.blocksOf(full).values()) this.joinAligned(block);
    const byWord = this.byWord(full);
    for (const short of members) {
      if (this.isFull(short)) continue;
      const { tokens, acronym } = this.node(short);
      const whole = this.wholeOf(short, acronym ? full : (byWord.get(tokens[0] ?? '') ?? []));
      if (whole !== undefined) this.union(short, whole);
    }
    const byKey = new Map<string, number[]>();
    for (const index of members) push(byKey, this.node(index).key, index);
    for (const index of members) {
      for (const other of this.node(index).alsoCalled)
        for (const called of byKey.get(other) ?? []) this.union(index, called);
    }
  }

  /** Names that share the beginning of a word, however it is romanised. */
  private blocksOf(members: readonly number[]): Map<string, number[]> {
    const blocks = new Map<string, number[]>();
    for (const index of members) {
      for (const start of new Set(this.node(index).tokens.map((word) => romaniseWord(word).slice(0, 3))))
        push(blocks, start, index);
    }
    return blocks;
  }

  /** Names that share the beginnings of two words: names that align do, and few others. */
  private pairBlocksOf(members: readonly number[]): Map<string, number[]> {
    const blocks = new Map<string, number[]>();
    for (const index of members) {
      const starts = [
        ...new Set(
          this.node(index)
            .tokens.slice(0, longestAligned)
            .map((word) => romaniseWord(word).slice(0, 3)),
        ),
      ].sort();
      for (const [at, a] of starts.entries()) for (const b of starts.slice(at + 1)) push(blocks, `${a} ${b}`, index);
    }
    return blocks;
  }

  private byWord(members: readonly number[]): Map<string, number[]> {
    const words = new Map<string, number[]>();
    for (const index of members) for (const token of new Set(this.node(index).tokens)) push(words, token, index);
    return words;
  }

  private joinAligned(block: readonly number[]): void {
    if (block.length > blockLimit) return;
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        if (this.sets.find(a) !== this.sets.find(b) && this.isSameFull(a, b) && this.groupsAgree(a, b))
          this.union(a, b);
      }
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
  *joinFullNames(): Steps<void> {
    // A place of one word is one place wherever it is named.
    const full = this.nodes.flatMap((node, index) =>
      node.tokens.length > 1 || this.typeOf(index) === 'place' ? [index] : [],
    );
    const different = uniqueBy(
      full,
      (index) => `${this.typeOf(index) === 'place'} ${this.node(index).key}`,
      (a, b) => this.union(a, b),
    );
    yield;
    yield* visitInSteps([...this.pairBlocksOf(different).values()], 64, (block) => this.joinAligned(block));
  }

  /** Do the full names of people in the two groups all fit each other? */
  private groupsAgree(a: number, b: number): boolean {
    if (this.typeOf(a) === 'organization' || this.typeOf(b) === 'organization') return true;
    const others = [...this.peopleOf(b)].map((key) => key.split(' '));
    return [...this.peopleOf(a)].every((key) => others.every((other) => alignPersons(key.split(' '), other)));
  }

  /** Full names of people in the group of a name. */
  private peopleOf(index: number): ReadonlySet<string> {
    return this.people.get(this.sets.find(index)) ?? none;
  }

  private union(a: number, b: number): void {
    const [left, right] = [this.sets.find(a), this.sets.find(b)];
    if (left === right || this.areApart(left, right)) return;
    const apart = new Set([...this.apartOf(left), ...this.apartOf(right)]);
    const people = new Set([...this.peopleOf(left), ...this.peopleOf(right)]);
    this.sets.union(left, right);
    if (people.size > 0) this.people.set(this.sets.find(left), people);
    if (apart.size > 0) this.apart.set(this.sets.find(left), apart);
  }

  private apartOf(root: number): ReadonlySet<string> {
    return this.apart.get(root) ?? none;
  }

  /** Do both hold a name of one list, each another? */
  private areApart(left: number, right: number): boolean {
    return [...this.apartOf(left)].some((one) =>
      [...this.apartOf(right)].some((other) => one !== other && one.split(':', 1)[0] === other.split(':', 1)[0]),
    );
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
      if (first !== undefined) for (const other of organizations) this.union(first, other);
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
      if (first !== undefined && terms.length > 1) for (const other of members) this.union(first, other);
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
      if (first !== undefined && wider.length < 2) for (const other of members) this.union(first, other);
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
      if (target !== undefined && (own.size === 1 || roots.size === 1)) this.union(index, target);
      else if (bare) continue;
    }
  }

  /** Short names that no document of their own explains. */
  joinShortNames(): void {
    const full = this.nodes.flatMap((node, index) =>
      node.tokens.length > 1 && this.typeOf(index) !== 'place' ? [index] : [],
    );
    // Documents that give the full name of a group: there the short names are explained.
    const explained = new Set(full.map((index) => `${this.sets.find(index)} ${this.node(index).source}`));
    const fullByWord = this.byWord(full);
    const shortByWord = new Map<string, number[]>();
    for (const [index, { tokens, votes }] of this.nodes.entries()) {
      const [word] = tokens;
      if (tokens.length === 1 && word !== undefined && votes.place === 0) push(shortByWord, word, index);
    }
    for (const [word, members] of shortByWord) {
      const isLoose = (index: number): boolean => !explained.has(`${this.sets.find(index)} ${this.node(index).source}`);
      const loose = members.filter(isLoose);
      const attached = new Set(members.filter((index) => !isLoose(index)).map((index) => this.sets.find(index)));
      const known = fullByWord.get(word) ?? [];
      this.joinLoose(loose, attached, this.oneOfGroup(known), this.bestKnown(known));
    }
  }

  /** The same name of a place in all documents, and where nobody is called so, in those that do not tell what it names. */
  joinPlaces(): void {
    const byKey = new Map<string, number[]>();
    const keysOf = new Map<number, Set<string>>();
    for (const [index, { key }] of this.nodes.entries()) {
      push(byKey, key, index);
      const root = this.sets.find(index);
      keysOf.set(root, (keysOf.get(root) ?? new Set()).add(key));
    }
    // A name that is one of several names of somebody is theirs.
    const isShared = (index: number): boolean => (keysOf.get(this.sets.find(index))?.size ?? 1) > 1;
    for (const members of byKey.values()) {
      const [first, ...places] = members.filter((index) => this.typeOf(index) === 'place');
      if (first === undefined) continue;
      for (const other of places) this.union(first, other);
      const rest = members.filter((index) => this.typeOf(index) !== 'place');
      const alone = rest.filter((index) => this.typeOf(index) === 'unknown' && !isShared(index));
      if (alone.length === rest.length) for (const other of alone) this.union(first, other);
    }
  }

  /** One name of each group and spelling. */
  private oneOfGroup(members: readonly number[]): number[] {
    const chosen = new Map<string, number>();
    for (const index of members) {
      const key = `${this.sets.find(index)} ${this.node(index).key}`;
      if (!chosen.has(key)) chosen.set(key, index);
    }
    return [...chosen.values()];
  }

  /** Of several people of one surname, the one whom twice as many documents name in full as any other. */
  private bestKnown(full: readonly number[]): number | undefined {
    const sources = new Map<number, Set<string>>();
    for (const index of full) {
      if (this.typeOf(index) !== 'person') continue;
      const root = this.sets.find(index);
      sources.set(root, (sources.get(root) ?? new Set()).add(this.node(index).source));
    }
    const [first, second] = [...sources].sort(([, a], [, b]) => b.size - a.size);
    return first && second && first[1].size >= 2 * second[1].size ? first[0] : undefined;
  }

  private joinLoose(
    loose: readonly number[],
    attached: ReadonlySet<number>,
    full: readonly number[],
    bestKnown: number | undefined,
  ): void {
    const left: number[] = [];
    for (const index of loose) {
      const whole = this.wholeOf(index, full);
      if (whole === undefined) left.push(index);
      else this.union(index, whole);
    }
    // What a document tells the name to be short for holds for those that do not tell, if all agree.
    const [whole] = attached;
    if (attached.size === 1 && whole !== undefined) for (const index of left) this.union(index, whole);
    // What is left under one name is one actor, unless the sources know different people of that name.
    const people = new Set(
      full.filter((index) => this.typeOf(index) === 'person').map((index) => this.sets.find(index)),
    );
    const [first] = left;
    // The brother whom one report mentions is not whom all the others mean by the surname.
    if (people.size > 1 && bestKnown !== undefined) for (const index of left) this.union(index, bestKnown);
    else if (first !== undefined && people.size < 2) for (const other of left) this.union(first, other);
  }

  /** A rare spelling within a letter of a frequent long name. */
  joinMisspelt(): void {
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
    // What is cheap to see comes first: in a large corpus there are millions of pairs.
    if (left.acronym || right.acronym) return;
    // One of the two is rare: two frequent spellings are two names.
    if (Math.min(left.places.length, right.places.length) > mostMisspelt) return;
    // Where one document has both spellings they are two names.
    if (left.source === right.source) return;
    const [one, other] = [this.typeOf(a), this.typeOf(b)];
    if (one !== other && one !== 'unknown' && other !== 'unknown') return;
    if (this.sets.find(a) === this.sets.find(b)) return;
    const single = left.tokens.length === 1 && right.tokens.length === 1;
    const same = single
      ? isSameWord(left.key, right.key) && Math.min(left.key.length, right.key.length) >= shortestMisspelt
      : isSameSpelling(left.tokens, right.tokens);
    if (same) this.union(a, b);
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
      // Spelled alike it was joined, or left alone as the surname of several people, before.
      surnames.some((last) => last.length >= shortestMisspelt && last !== word && isSameWord(word, last)) &&
      this.groupsAgree(a, b)
    )
      this.union(a, b);
  }
}

/** Blocks larger than this hold words too common to compare by. */
const blockLimit = 400;

const shortestMisspelt = 7;
/** A misspelling is not kept up in a document. */
const mostMisspelt = 3;
/** Words of a name that are looked at for finding names that may align with it. */
const longestAligned = 6;

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

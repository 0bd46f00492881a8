import { organizationHeads } from '../lexicon/organizationHeads';
import { isSameWord } from './nameAlignment';
import type { NameNode } from './nameNodes';

export const headKinds = new Map(organizationHeads.map((head) => [`#${head.id}`, head.kind]));

/** Terms that a translation or a short form may leave out. */
const lightTerms = new Set(['national', 'federal', 'joint', 'country']);

export const hasHead = ({ terms }: NameNode): boolean =>
  terms.some((term) => term.startsWith('#') && headKinds.get(term) !== 'company');

export const hasTerm = (word: string): boolean => headKinds.has(`#${word}`);

/** Is the word the telling one of a name, not its kind? */
export function isDistinctive(word: string, whole: NameNode): boolean {
  return whole.tokens.at(-1) === word || whole.tokens.length <= 3;
}

export function startsWith(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => isSameWord(word, long[i] ?? ''));
}

/** Are all terms of the smaller in the larger, and is what it leaves out light or single? */
export function fits(small: readonly string[], large: readonly string[]): boolean {
  const has = new Set(large);
  if (!small.every((term) => has.has(term))) return false;
  const head = small.find((term) => term.startsWith('#'));
  if (small.length === 1) return head !== undefined && headKinds.get(head) === 'institution';
  const missing = large.filter((term) => !small.includes(term) && !lightTerms.has(term) && !/^[A-Z]{2}$/.test(term));
  return missing.length === 0 || (missing.length === 1 && small.filter((term) => !/^[A-Z]{2}$/.test(term)).length >= 2);
}

export function isInitials(acronym: string, whole: NameNode): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  const initials = whole.tokens.map((token) => token[0]).join('');
  return letters.length >= 3 && letters === initials;
}

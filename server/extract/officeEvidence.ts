import { isSaidOf } from './copularRoles';
import type { Surroundings } from './nameEvidence';
import type { NameRun } from './nameRuns';
import { keySet } from './phraseMap';
import type { RoleHit } from './roles';
import { isNameLike, type NameWord } from './sentenceWords';
import type { Votes } from './votes';

export function weighRoles(
  votes: Votes,
  run: NameRun,
  { words, language, roles, organizations }: Surroundings,
  size: number,
): void {
  for (const role of roles) {
    // 'minister X', 'the minister, X'
    if (leadsTo(words, role, run)) votes.person += 4;
    if (
      role.to === run.from ||
      (words[role.to]?.text === ',' && role.to + 1 === run.from && words[run.to]?.text === ',')
    ) {
      votes.person += role.to === run.from ? 6 : 4;
    }
    // 'X, the minister', 'X, minister'
    if (words[run.to]?.text === ',' && isApposed(words, run.to + 1, role.from)) votes.person += size > 1 ? 5 : 1;
    // 'X was the minister'
    if (isSaidOf(words, run, role, language)) votes.person += size > 1 ? 5 : 3;
    // 'X chief executive Y', 'X’s chairman': X has such people.
    const behind = /^['’]s?$/.test(words[run.to]?.text ?? '') ? run.to + 1 : run.to;
    if (role.from === behind && isOfficeOfBody(role.office)) {
      const name = words[role.to];
      if (isNameLike(name) || behind !== run.to) votes.organization += behind === run.to ? 4 : 2;
    }
    // 'chairman of X', 'gerente de X', 'analyst at X'
    const gap = words.slice(role.to, run.from);
    if (gap.length > 0 && gap.length <= 2 && gap.every((word) => ofWords.has(word.key)) && isOfficeOfBody(role.office))
      votes.organization += 3;
  }
  for (const body of organizations) {
    // 'partner at the bank X' is caught by head words; 'X of the Lake Bank' tells of a person
    if (words[run.to]?.key === 'of' && body.from - run.to <= 2 && body.from > run.to && size > 1) votes.person += 2;
  }
}

export const ofWords = new Set([
  'of',
  'at',
  'de',
  'del',
  'da',
  'do',
  'di',
  'della',
  "dell'",
  "d'",
  'du',
  'des',
  'for',
  'von',
  'bei',
  'vom',
  'chez',
  'the',
  'la',
  'na',
  'no',
  'en',
  'der',
  'with',
  'fur',
  'alla',
  'presso',
  'para',
  'pour',
  'per',
]);

const bodyOffices = new Set([
  'chief-executive',
  'chair',
  'executive',
  'director',
  'spokesperson',
  'scholar',
  'secretary-general',
  'lawyer',
  'representative',
  'president',
  'leader',
  'worker',
  'vice-president',
]);

const isOfficeOfBody = (office: string): boolean => bodyOffices.has(office);

/** 'the mayor of Tarn, X': office, whose it is, comma, name. */
export function leadsTo(words: readonly NameWord[], role: RoleHit, run: NameRun): boolean {
  if (
    words[run.from - 1]?.text !== ',' ||
    role.to >= run.from - 1 ||
    run.from - role.to > 9 ||
    !ofWords.has(words[role.to]?.key ?? '')
  )
    return false;
  let capitals = 0;
  for (let at = role.to; at < run.from - 1; at += 1) {
    const word = words[at];
    if (!word || (word.shape === 'mark' && word.text !== '&')) return false;
    if (isNameLike(word)) capitals += 1;
    else if (!word.functional && word.shape === 'lower' && capitals > 0) return false;
  }
  return capitals > 0;
}

/** Only an article, an adjective or the like between the comma and the office? */
export function isApposed(words: readonly NameWord[], from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || word.shape === 'mark' || relatives.has(word.key)) return false;
    if (at === from && !determiners.has(word.key) && !word.geography) return false;
  }
  return true;
}

const determiners = keySet([
  'the, a, an, its, his, her, their, our, then, el, la, los, un, una, su, entonces, il, lo, l’, uno, suo, sua, allora, le, les, une, son, sa, leur, alors, o, os, um, uma, seu, então, der, die, das, ein, eine, sein, seine, ihr, ihre, damals, former, ex, new',
]);

export const relatives = keySet([
  'who, whose, which, that, where, when, while, and, but, as, after, if, quien, que, donde, cuando, y, pero, aunque, che, dove, quando, mentre, e, ma, qui, où, quand, et, mais, dont, onde, enquanto, mas, wo, als, und, aber, während, nachdem, lo, with, con, avec, com, mit, in, en, em, said, by, por, par, von, da, to, a, à',
]);

import { perStatement } from '../../compare/perStatement';
import type { Statement } from '../../compare/statement';
import { traitsOf } from '../../extract/wordTraits';
import { type Name, namesOf } from './names';

/** Names that a statement joins: 'X, Y and Z'. */
export const groupsOf = perStatement((statement): readonly (readonly Name[])[] =>
  namesOf(statement)
    .map((name) => joinedTo(statement, name))
    .filter((names, at) => names.length > 1 && names[0] === namesOf(statement)[at]),
);

/** The name with those that are joined to it, before it or behind: 'X, Y and Z'. */
export function joinedTo(statement: Statement, one: Name): readonly Name[] {
  const names = namesOf(statement);
  const at = names.indexOf(one);
  let first = at;
  let last = at;
  // 'The predecessor of X, Y' names two, but joins none: a comma counts where a conjunction follows.
  for (let next = at + 1; next < names.length; next += 1) {
    const how = linkBetween(statement, names[next - 1], names[next]);
    if (how === 'none') break;
    if (how === 'last') last = next;
  }
  const isJoined = last > at || linkBetween(statement, names[at - 1], one) === 'last';
  while (isJoined && first > 0 && linkBetween(statement, names[first - 1], names[first]) !== 'none') first -= 1;
  return names.slice(first, last + 1);
}

/** How two names in a row are joined: by a comma, or by what joins the last one of several. */
function linkBetween(
  { text, language }: Statement,
  one: Name | undefined,
  other: Name | undefined,
): 'comma' | 'last' | 'none' {
  if (!one || !other || one.clause !== other.clause) return 'none';
  const gap = text.slice(one.end, other.start);
  const [, word] = /^\s*(?:,\s*)?(\p{L}+)\s+(?:\p{L}{1,3}['’]?\s*)?$/u.exec(gap) ?? [];
  if (/^\s*&\s*$/u.test(gap) || (word !== undefined && traitsOf(word, language).coordinator)) return 'last';
  return /^\s*,\s*$/u.test(gap) ? 'comma' : 'none';
}

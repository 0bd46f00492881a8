import type { Language } from '../text/language';
import type { KnownNames } from './nameRuns';
import { isAbbreviationOf } from './organizationExtent';

import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isGivenName, isHonorific, isParticle, isSurnameOpener, tablesFor } from './wordTables';

export function runEnd(
  text: string,
  words: readonly NameWord[],
  start: number,
  taken: readonly boolean[],
  known: KnownNames,
  language: Language,
): number {
  let to = start + 1;
  for (;;) {
    const next = words[to];
    if (!next || taken[to]) return to;
    const previous = words[to - 1];
    if (
      next.text === '.' &&
      previous?.shape === 'initial' &&
      previous.token.end === next.token.start &&
      (isNameLike(words[to + 1]) || words[to + 1]?.shape === 'initial')
    ) {
      to += 1;
      continue;
    }
    if (!adjoins(previous, next, text)) return to;
    if (next.shape === 'initial' && words[to + 1]?.text === '.' && isNameLike(words[to + 2])) {
      to += 1;
      continue;
    }
    if (isNameLike(next) && next.functional && !isParticle(next.key) && !/['’]$/.test(next.text)) return to;
    if (isNameLike(next)) {
      if (
        next.geography &&
        !(
          next.geography.length === 1 &&
          next.geography.value.kind === 'capital' &&
          to - start === 1 &&
          isGivenName(words[start]?.key ?? '')
        )
      )
        return to;
      if (
        next.shape !== previous?.shape &&
        previous?.shape === 'upper' &&
        previous.key.length > 3 &&
        !known.knows(next.key)
      )
        return to;
      to += 1;
      continue;
    }
    const behind = afterParticles(text, words, start, to, taken, known, language);
    if (behind === undefined) return to;
    to = behind;
  }
}

/** Where a surname that begins with particles ('de la Torre', 'van der Meer', 'bin Rashid') ends its first capital. */
function afterParticles(
  text: string,
  words: readonly NameWord[],
  start: number,
  at: number,
  taken: readonly boolean[],
  known: KnownNames,
  language: Language,
): number | undefined {
  let next = at;
  while (
    next < at + 3 &&
    words[next]?.shape === 'lower' &&
    isParticle(words[next]?.key ?? '') &&
    adjoins(words[next - 1], words[next], text)
  )
    next += 1;
  const target = words[next];
  if (
    next === at ||
    !target ||
    taken[next] ||
    !isNameLike(target) ||
    target.geography ||
    target.shape === 'upper' ||
    !adjoins(words[next - 1], target, text)
  )
    return undefined;
  // 'Galpones de Lima (Galisa)': known in whole, or abbreviated right behind.
  if (known.knows(joinKeys(words, start, next + 1)) || isAbbreviatedAt(words, start, next + 1)) return next + 1;
  const first = words[at]?.key ?? '';
  if (isSurnameOpener(first)) return next + 1;
  if (first === 'y' || first === 'e' || first === 'le' || first === 'la') return undefined;
  const start0 = words[start];
  const titled =
    taken[start - 1] === true ||
    (words[start - 1]?.text === ',' && taken[start - 2] === true) ||
    isCued(words, start, language);
  const personLike =
    (next === at + 1 || first !== 'des') &&
    start0 !== undefined &&
    (isGivenName(start0.key) || hasHonorific(words, start) || titled) &&
    start0.shape === 'capital';
  const twoNames = at - start >= 2 && (isGivenName(start0?.key ?? '') || titled);
  return personLike || twoNames ? next + 1 : undefined;
}

/** 'the daily X': a noun of organizations in lower case stands right before. */
export function isCued(words: readonly NameWord[], at: number, language: Language): boolean {
  return (
    words[at - 1]?.shape === 'lower' && tablesFor(language).ownOrganizationHeads.findBefore(words, at) !== undefined
  );
}

function isAbbreviatedAt(words: readonly NameWord[], from: number, to: number): boolean {
  const inside = words[to + 1];
  const keys = words.slice(from, to).map(({ key }) => key);
  return (
    words[to]?.text === '(' &&
    inside !== undefined &&
    isNameLike(inside) &&
    words[to + 2]?.text === ')' &&
    isAbbreviationOf(inside.key, keys)
  );
}

export function hasHonorific(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (before.text === '.')
    return isHonorific(words[at - 2]?.key ?? '') && words[at - 2]?.token.end === before.token.start;
  return isHonorific(before.key) && (before.shape !== 'initial' || before.key === 'm');
}

export function joinKeys(words: readonly NameWord[], from: number, to: number): string {
  let keys = '';
  for (let at = from; at < to; at += 1) keys += (keys ? ' ' : '') + (words[at]?.key ?? '');
  return keys;
}

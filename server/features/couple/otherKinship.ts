import type { SourceStatement } from '../../index/corpusIndex';
import { type Found, foundConflict } from './found';
import { kinshipsOf, seenBack } from './kinshipOf';
import { isSameName, type Name, namesOf } from './names';

/** Two people of whom the one text says that they are spouses, and the other one that they are siblings, or no kin. */
export function compareKinships(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return kinshipsOf(asked).flatMap((one): Found[] => {
    const { holder, of } = one;
    if (!of) return [];
    const told = passage.flatMap((statement) =>
      kinshipsOf(statement).flatMap((other) => {
        const is = isOf(namesOf(statement), other.of);
        if (isSameName(holder, other.holder) && is(of)) return [{ statement, other, kinds: other.kinds }];
        if (isSameName(of, other.holder) && is(holder)) return [{ statement, other, kinds: seenBack(other.kinds) }];
        return [];
      }),
    );
    if (told.some(({ kinds }) => kinds.some((kind) => one.kinds.includes(kind)))) return [];
    return told
      .slice(0, 1)
      .map(({ statement, other }) => foundConflict('characterisation', asked, one, statement, other));
  });
}

/** Is it the person whose kin is told; or, where that is left to the reader, one named beside? */
const isOf =
  (beside: readonly Name[], of: Name | undefined) =>
  (name: Name): boolean =>
    of ? isSameName(of, name) : beside.length <= nearby && beside.some((other) => isSameName(other, name));

/** Most names of a sentence whose kin is left to the reader. */
const nearby = 3;

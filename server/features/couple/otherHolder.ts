import { perStatement } from '../../compare/perStatement';
import type { Feature, Statement } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { type Found, foundConflict } from './found';
import { extentOf, isSameName, type Name, namesOf, tokensOf } from './names';
import { partiesOfNoun } from './partiesOfNoun';
import { isConcept, relationsOf } from './statedRelations';

/** 'X is a member of Z', 'the director of Z, X', 'the Dutch director X': who is what of whom. */
interface Holding {
  readonly noun: Feature;
  readonly holder: Name;
  /** Whose: keys of the name behind 'of', or of the country that an adjective names. */
  readonly of: readonly string[];
  readonly owner?: Name;
}

/** Somebody is said to be what the passage says another one is: of the same body, by the same word. */
export function compareHolders(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return holdingsOf(asked).flatMap((one): Found[] => {
    if (!passage.some((statement) => namesOf(statement).some((name) => isSameName(name, one.holder)))) return [];
    const told = passage.flatMap((statement) =>
      holdingsOf(statement)
        .filter(
          ({ noun, holder }) =>
            holder.kind === one.holder.kind && noun.keys.some((key) => isConcept(key) && one.noun.keys.includes(key)),
        )
        .map((other) => ({ statement, other })),
    );
    if (told.some(({ other }) => isSameName(other.holder, one.holder))) return [];
    return told
      .filter(({ other }) => other.of.some((key) => one.of.includes(key)))
      .slice(0, 1)
      .map(({ statement, other }) => foundConflict('participant', asked, one.holder, statement, other.holder));
  });
}

/** Somebody is said to work for a body, or be of it, that the passage names beside another one that it says they are of. */
export function compareAffiliations(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return affiliationsOf(asked).flatMap(({ who, of }): Found[] => {
    const isNamed = passage.some((statement) => namesOf(statement).some((name) => share(name.keys, of)));
    if (!isNamed) return [];
    const told = passage.flatMap((statement) =>
      holdingsOf(statement)
        .filter(({ holder }) => isSameName(holder, who))
        .map((other) => ({ statement, other })),
    );
    if (told.some(({ other }) => share(other.of, of))) return [];
    return told
      .filter(({ other }) => other.owner && mayEmploy.has(other.owner.kind))
      .slice(0, 1)
      .map(({ statement, other }) => foundConflict('participant', asked, who, statement, other.owner ?? other.holder));
  });
}

/** Who is said to work for whom, or to be a member of what. */
const affiliationsOf = perStatement((statement): readonly { readonly who: Name; readonly of: readonly string[] }[] => [
  ...relationsOf(statement).flatMap(({ id, doer: [body] = [], target: [who] = [] }) =>
    id === 'employ' && body && who ? [{ who, of: body.keys }] : [],
  ),
  ...holdingsOf(statement).flatMap(({ noun, holder, of }) =>
    noun.keys.includes('member') ? [{ who: holder, of }] : [],
  ),
]);

const mayEmploy: ReadonlySet<string> = new Set(['organization', 'country', 'place', 'name']);

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

const holdingsOf = perStatement((statement): readonly Holding[] =>
  statement.features.flatMap((noun): Holding[] => {
    if ((noun.kind !== 'thing' && !noun.agent) || noun.cue || noun.speaker) return [];
    const tokens = tokensOf(statement);
    const extent = extentOf(tokens, noun);
    if (!extent) return [];
    const [holders, [owner]] = partiesOfNoun(statement, {
      ...extent,
      start: noun.start,
      end: noun.end,
      clause: noun.clause,
    });
    const of = owner ? owner.keys : adjectiveOf(statement, noun);
    return of.length
      ? holders
          .filter(({ kind }) => mayHold.has(kind))
          .map((holder) => ({ noun, holder, of, ...(owner ? { owner } : {}) }))
      : [];
  }),
);

/** What may hold an office or belong to a body; of a name that nothing tells the kind of it may. */
const mayHold: ReadonlySet<string> = new Set(['person', 'name', 'word']);

/** The country that an adjective beside the noun names. */
const adjectiveOf = ({ features, text }: Statement, noun: Feature): readonly string[] =>
  features.find(
    ({ kind, start, end }) =>
      kind === 'country' &&
      /^\s*$/u.test(start >= noun.end ? text.slice(noun.end, start) : text.slice(end, noun.start)),
  )?.keys ?? [];

import { perStatement } from '../../compare/perStatement';
import type { Feature, Statement } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { type Found, foundConflict } from './found';
import { isSameName, type Name, namesOf, tokensOf } from './names';
import { partiesOfNoun } from './statedRelations';

/** 'X is a member of Z', 'the director of Z, X', 'the Dutch director X': who is what of whom. */
interface Holding {
  readonly noun: Feature;
  readonly holder: Name;
  /** Whose: keys of the name behind 'of', or of the country that an adjective names. */
  readonly of: readonly string[];
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

const isConcept = (key: string): boolean => !key.startsWith('~') && !key.includes(':');

const holdingsOf = perStatement((statement): readonly Holding[] =>
  statement.features.flatMap((noun): Holding[] => {
    if ((noun.kind !== 'thing' && !noun.agent) || noun.cue || noun.speaker) return [];
    const tokens = tokensOf(statement);
    const from = tokens.findIndex(({ end }) => end > noun.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? noun.end) < noun.end) to += 1;
    if (from < 0) return [];
    const [holders, [owner]] = partiesOfNoun(statement, {
      from,
      to,
      start: noun.start,
      end: noun.end,
      clause: noun.clause,
    });
    const of = owner ? owner.keys : adjectiveOf(statement, noun);
    return of.length ? holders.filter(({ kind }) => mayHold.has(kind)).map((holder) => ({ noun, holder, of })) : [];
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

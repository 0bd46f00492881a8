import { compareQuantities } from '../../compare/quantityAgreement';
import type { Amount, Statement } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { respectiveMarks } from '../../lexicon/respectiveMarks';
import { perLanguage } from '../../text/perLanguage';
import { type Found, foundConflict } from './found';
import { groupsOf } from './joinedNames';
import { isSameName, type Name, namesOf } from './names';

/** 'X and Y got 21 and 18 months, respectively': the statement gives the one the figure of the other. */
export function compareInOrder(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return asked.quantities.flatMap((amount): Found[] => {
    const own = namesOf(asked).filter(({ marks }) => marks.length === 0);
    for (const statement of passage) {
      for (const pairs of pairsIn(statement)) {
        const its = pairs.find(({ name }) => own.some((one) => isSameName(one, name)));
        const given = pairs.find((pair) => isSameAmount(pair.amount, amount));
        if (its && given && !isSameAmount(its.amount, amount) && own.length === 1)
          return [foundConflict('number', asked, amount, statement, its.amount)];
      }
    }
    return [];
  });
}

const isSameAmount = (one: Amount, other: Amount): boolean => compareQuantities(one, other) === 'same';

interface Pair {
  readonly name: Name;
  readonly amount: Amount;
}

/** The names of a sentence with the figures that it gives them in their order. */
function pairsIn(statement: Statement): readonly (readonly Pair[])[] {
  const { text, language, start, end } = statement;
  if (!saysInOrder(language).test(text.slice(start, end))) return [];
  return groupsOf(statement).flatMap((names): Pair[][] => {
    const amounts = [...new Set(statement.quantities.map(({ dimension }) => dimension))]
      .map((dimension) => statement.quantities.filter((one) => one.dimension === dimension))
      .find((list) => list.length === names.length && names.length > 1);
    if (!amounts) return [];
    return [names.flatMap((name, at) => (amounts[at] ? [{ name, amount: amounts[at] }] : []))];
  });
}

const saysInOrder = perLanguage(
  (language) => new RegExp(String.raw`(?<!\p{L})(?:${respectiveMarks[language]})(?!\p{L})`, 'iu'),
);

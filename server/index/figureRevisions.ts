import { compareQuantities } from '../compare/quantityAgreement';
import type { Statement } from '../compare/statement';
import { outdatedLead, revisedTo, risenTo, risenVerb } from '../lexicon/revisionPhrases';
import { type Language, languages } from '../text/language';

type Amount = Statement['quantities'][number];

/**
 * Marks the figures of one document that it says are not the last ones ('so far 7', 'risen to 9'), and those that it says
 * take the place of others ('34; the earlier toll of 31 was revised'). What it says of a figure in one sentence holds
 * wherever it gives the figure.
 */
export function markRevisions<One extends Statement>(statements: readonly One[]): readonly One[] {
  const running = statements.flatMap((statement) =>
    statement.quantities.filter((amount) => isRisen(statement, amount)),
  );
  const replaced = statements.flatMap((statement, at) => findReplaced(statement, statements[at - 1]));
  if (!running.length && !replaced.length) return statements;
  const mark = (amount: Amount): Amount => {
    const old = replaced.filter(({ by }) => isSame(by, amount)).map(({ amount: one }) => one.value);
    return {
      ...amount,
      ...(running.some((one) => isSame(one, amount)) ? { running: true as const } : {}),
      ...(old.length ? { replaces: old } : {}),
    };
  };
  return statements.map((statement) =>
    statement.quantities.length ? { ...statement, quantities: statement.quantities.map(mark) } : statement,
  );
}

/** Figures that stand for no amount that could be revised. */
const isFigure = ({ label, dimension }: Amount): boolean => !label && dimension !== 'ordinal' && dimension !== 'share';

const distance = (one: Amount, other: Amount): number => Math.abs(Math.log(one.value / other.value)) || Infinity;

const isSame = (one: Amount, other: Amount): boolean => one.dimension === other.dimension && one.value === other.value;

function isRisen({ text, language, clauses }: Statement, amount: Amount): boolean {
  if (!isFigure(amount)) return false;
  const clause = clauses[amount.clause];
  if (!clause || !isLedBy(patterns.risenTo[language], text, clause.start, amount.start)) return false;
  return patterns.risenVerb[language].test(text.slice(clause.start, clause.end));
}

/** The figures that a sentence calls outdated, each with the one that takes its place. */
function findReplaced(statement: Statement, before: Statement | undefined): { amount: Amount; by: Amount }[] {
  const { text, language, quantities, start } = statement;
  const figures = quantities.filter(isFigure);
  const otherOf = (amount: Amount): Amount | undefined =>
    // 'The toll of 31 was revised after three more were found': what takes its place is not far from it.
    [...figures, ...(before?.quantities.filter(isFigure) ?? []).reverse()]
      .filter((one) => one !== amount && compareQuantities(one, amount) === 'different')
      .sort((one, other) => distance(one, amount) - distance(other, amount))[0];
  return figures.flatMap((amount) => {
    const other = otherOf(amount);
    if (!other) return [];
    if (isLedBy(patterns.outdatedLead[language], text, start, amount.start)) return [{ amount, by: other }];
    if (isLedBy(patterns.revisedTo[language], text, start, amount.start)) return [{ amount: other, by: amount }];
    return [];
  });
}

/** How far before a figure its lead begins, at most. Characters. */
const reach = 90;

const isLedBy = (lead: RegExp, text: string, from: number, to: number): boolean =>
  lead.test(text.slice(Math.max(from, to - reach), to));

const compile = (phrases: Readonly<Record<Language, string>>, after: string): Readonly<Record<Language, RegExp>> => {
  const made = languages.map((language) => [language, new RegExp(`(?<!\\p{L})${phrases[language]}${after}`, 'iu')]);
  return Object.fromEntries(made) as Record<Language, RegExp>;
};

const patterns = {
  risenTo: compile(risenTo, '$'),
  risenVerb: compile(risenVerb, ''),
  outdatedLead: compile(outdatedLead, '$'),
  revisedTo: compile(revisedTo, '$'),
};

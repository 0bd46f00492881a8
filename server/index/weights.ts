import { amountKey, dayKey } from '../compare/corroboration';
import { measureKey } from '../compare/quantityKeys';
import type { Statement, Weights } from '../compare/statement';
import { findDescriptions } from './descriptions';
import { type Steps, visitInSteps } from './steps';

/** Weight of a word that no source has: a paraphrase must not sink a match, nor count as shared. */
const unseenWord = 0.45;
/** Weight of a name that no source has: the sentence is about somebody else. */
const unseenName = 1;

/** A year named this often, as against the year named most, is one that the corpus is about. */
const mainTimeShare = 0.9;

const isName = (key: string): boolean =>
  /^(?:name|unknown|person|organization|place|agreement|year|country):|^#/u.test(key);

/**
 * How much each key tells apart in this corpus: its inverse document frequency over sentences, scaled so that a key of
 * one sentence weighs 1 and a key of every sentence almost nothing (Spärck Jones 1972). In a corpus on one affair the
 * names everybody writes about tell little; the rare ones decide. In steps.
 */
export function* weighKeys(statements: readonly (Statement & { readonly source?: string })[]): Steps<Weights> {
  const frequency = new Map<string, number>();
  yield* visitInSteps(statements, 512, ({ features, quantities }) => {
    for (const key of new Set([
      ...features.flatMap(({ keys }) => keys),
      ...quantities.flatMap((one) => measureKey(one) ?? []),
    ]))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  });
  const total = Math.max(statements.length, 20);
  const scale = Math.log(1 + total);
  const busiest = Math.max(0, ...[...frequency].filter(([key]) => key.startsWith('year:')).map(([, count]) => count));
  const givers = yield* findGivers(statements);
  const descriptions = yield* findDescriptions(statements);
  return {
    ...descriptions,
    sourcesGiving: (value) => givers.get(value),
    isMainTime: (key) => (frequency.get(key) ?? 0) >= Math.max(1, busiest * mainTimeShare),
    isKnown: (key) => frequency.has(key),
    weightOf(key) {
      const count = frequency.get(key);
      if (count === undefined) return isName(key) ? unseenName : unseenWord;
      return Math.max(0.08, Math.log(1 + total / count) / scale);
    },
  };
}

/** By amount or day, the sources that give it. */
function* findGivers(
  statements: readonly (Statement & { readonly source?: string })[],
): Steps<Map<string, Set<string>>> {
  const givers = new Map<string, Set<string>>();
  yield* visitInSteps(statements, 512, ({ source, quantities, times }) => {
    if (source === undefined) return;
    for (const key of [...quantities.map(amountKey), ...times.map(dayKey)]) {
      if (key === undefined) continue;
      const known = givers.get(key);
      if (known) known.add(source);
      else givers.set(key, new Set([source]));
    }
  });
  return givers;
}

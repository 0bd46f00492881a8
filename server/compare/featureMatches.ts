import { relatedConcepts } from './conceptRelations';
import type { Feature, Statement } from './statement';

/** A feature of another statement that means the same, or nearly. */
export interface FeatureMatch {
  readonly other: Feature;
  /** 1 for the same, less for a case of it or its kin. */
  readonly same: number;
}

/** The matches between two statements, from either side. */
export interface FeatureMatches {
  readonly ofFirst: ReadonlyMap<Feature, readonly FeatureMatch[]>;
  readonly ofSecond: ReadonlyMap<Feature, readonly FeatureMatch[]>;
}

/** Two agreements that the sources tell apart, of which only the kind is the same. */
const otherAgreement = 0.3;
/** Two agreements of which at least one is nobody knows which. */
const unresolvedAgreement = 0.9;

/** 1 where two features mean the same, less where one is a case of the other or kindred, 0 where they have nothing in common. */
export function sameness(a: Feature, b: Feature): number {
  if (a.kind === 'agreement' && b.kind === 'agreement') return samenessOfAgreements(a, b);
  let best = 0;
  for (const key of a.keys) {
    const related = relatedConcepts(key);
    for (const other of b.keys) best = Math.max(best, key === other ? 1 : (related?.get(other) ?? 0));
  }
  return best;
}

/**
 * All pairs of features of two statements that mean the same, or nearly. Kept as long as the first statement stays the
 * same: it is ranked and then compared, in several ways, with many others.
 */
export function matchFeatures(a: Statement, b: Statement): FeatureMatches {
  // The pairs are the same from the other side.
  const turned = current?.a === b ? current.byOther.get(a) : undefined;
  if (turned) return { ofFirst: turned.ofSecond, ofSecond: turned.ofFirst };
  if (current?.a !== a) current = { a, byOther: new Map() };
  let matches = current.byOther.get(b);
  if (!matches) {
    matches = computeMatches(a, b);
    current.byOther.set(b, matches);
  }
  return matches;
}

let current: { readonly a: Statement; readonly byOther: Map<Statement, FeatureMatches> } | undefined;

function computeMatches(a: Statement, b: Statement): FeatureMatches {
  const ofFirst = new Map<Feature, FeatureMatch[]>();
  const ofSecond = new Map<Feature, FeatureMatch[]>();
  const byKey = expand(a);
  for (const other of b.features) {
    // Most words of another sentence match nothing: no list is made for them.
    let found: { feature: Feature; same: number }[] | undefined;
    for (const key of other.keys) {
      const matches = byKey.get(key);
      if (!matches) continue;
      found ??= [];
      for (const { other: feature, same } of matches) {
        const isPair = feature.kind === 'agreement' && other.kind === 'agreement';
        const value = isPair ? samenessOfAgreements(feature, other) : same;
        const before = found.find((one) => one.feature === feature);
        if (!before) found.push({ feature, same: value });
        else if (value > before.same) before.same = value;
      }
    }
    for (const { feature, same } of found ?? []) {
      push(ofFirst, feature, { other, same });
      push(ofSecond, other, { other: feature, same });
    }
  }
  return { ofFirst, ofSecond };
}

/** Which features of a statement each key matches. Kept for the last statement: it is compared with many. */
function expand(statement: Statement): ReadonlyMap<string, readonly FeatureMatch[]> {
  if (expanded?.statement === statement) return expanded.byKey;
  const byKey = new Map<string, FeatureMatch[]>();
  for (const feature of statement.features) {
    for (const key of feature.keys) {
      push(byKey, key, { other: feature, same: 1 });
      for (const [other, same] of relatedConcepts(key) ?? []) push(byKey, other, { other: feature, same });
    }
  }
  expanded = { statement, byKey };
  return byKey;
}

let expanded:
  | { readonly statement: Statement; readonly byKey: ReadonlyMap<string, readonly FeatureMatch[]> }
  | undefined;

function samenessOfAgreements(a: Feature, b: Feature): number {
  if (a.keys[0] === b.keys[0]) return 1;
  return isResolved(a) && isResolved(b) ? otherAgreement : unresolvedAgreement;
}

/** Does the feature name an agreement that the corpus knows? */
const isResolved = ({ keys: [key] }: Feature): boolean => key !== undefined && !key.startsWith('name:');

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

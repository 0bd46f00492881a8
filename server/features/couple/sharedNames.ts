import type { Feature, FeatureKind, Statement } from '../../compare/statement';
import { fold } from '../../text/fold';

/**
 * A statement in which words are names where `beside` has them as names: a capital at the head of a sentence tells nothing,
 * and neither does one of a German noun, but of two texts on one thing the other one may tell.
 */
export function withSharedNames<One extends Statement>(statement: One, beside: readonly Statement[]): One {
  const named = new Map<string, Feature>();
  for (const other of beside)
    for (const feature of other.features) if (names.has(feature.kind)) named.set(wordsOf(other, feature), feature);
  let changed = false;
  const features = statement.features.map((feature) => {
    if (feature.kind !== 'word' || !/^\p{Lu}/u.test(statement.text.charAt(feature.start))) return feature;
    const same = named.get(wordsOf(statement, feature));
    if (!same) return feature;
    changed = true;
    return { ...feature, kind: same.kind, keys: same.keys };
  });
  return changed ? { ...statement, features } : statement;
}

const names: ReadonlySet<FeatureKind> = new Set<FeatureKind>(['name', 'person', 'organization', 'place', 'country']);

const wordsOf = ({ text }: Statement, { start, end }: Feature): string => fold(text.slice(start, end));

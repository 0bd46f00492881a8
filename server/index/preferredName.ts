import type { DetectedLanguage } from '../text/language';
import { nameTokens } from './nameAlignment';

/** Language -> spelling -> how often it stands in the sources. */
export type Surfaces = ReadonlyMap<DetectedLanguage, ReadonlyMap<string, number>>;

/** The spelling to show of all that are used: complete, frequent, with capitals and accents as names have them. */
export function preferredName(surfaces: Surfaces): string {
  return best(count(surfaces.values()));
}

/** The spelling to show in each language. */
export function namesByLanguage(surfaces: Surfaces): Partial<Record<DetectedLanguage, string>> {
  const names: Partial<Record<DetectedLanguage, string>> = {};
  for (const language of [...surfaces.keys()].sort()) names[language] = best(surfaces.get(language) ?? new Map());
  return names;
}

/** Adds up spellings over languages. */
export function count(all: Iterable<ReadonlyMap<string, number>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const spellings of all) for (const [name, times] of spellings) counts.set(name, (counts.get(name) ?? 0) + times);
  return counts;
}

function best(counts: ReadonlyMap<string, number>): string {
  let chosen = '';
  let chosenScore = Number.NEGATIVE_INFINITY;
  for (const [name, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = score(name, times);
    if (value > chosenScore) {
      chosen = name;
      chosenScore = value;
    }
  }
  return chosen;
}

function score(name: string, times: number): number {
  const words = nameTokens(name).length;
  const capitals = name.length > 3 && name === name.toUpperCase();
  return (
    Math.min(words, 4) * 1.5 +
    Math.log2(1 + times) -
    (words > 7 ? 3 : 0) -
    (capitals ? 8 : 0) +
    (name.normalize('NFD') === name ? 0 : 0.6)
  );
}

import { type Language, languages } from '../text/language';
import { conceptStems } from './conceptStems';

/** A word or phrase of the lexicon, ready for matching. */
export interface Entry {
  /** Stems of its words. */
  readonly stems: readonly string[];
  /** Words may stand anywhere in one clause (`a … b`), else in order with function words between them. */
  readonly loose: boolean;
  /** Index into the concept tables. */
  readonly concept: number;
}

/** The concept entries that may begin with a word of this stem, longest phrases first. Read on first use of a language. */
export function findEntries(firstStem: string, language: Language): readonly Entry[] | undefined {
  const known = read[language].get(firstStem);
  if (known) return known;
  const texts = textsOf(language);
  if (!Object.hasOwn(texts, firstStem)) return undefined;
  const entries = (texts[firstStem] ?? '').split(',').map((entry) => readEntry(firstStem, entry));
  read[language].set(firstStem, entries);
  return entries;
}

/** The entries of each first stem, as text. */
function textsOf(language: Language): Readonly<Record<string, string>> {
  tables[language] ??= JSON.parse(conceptStems(language)) as Record<string, string>;
  return tables[language];
}

const tables: Partial<Record<Language, Readonly<Record<string, string>>>> = {};

/** The entries that texts have asked for: never more than the tables have. */
const read = Object.fromEntries(languages.map((language) => [language, new Map()])) as Record<
  Language,
  Map<string, readonly Entry[]>
>;

function readEntry(firstStem: string, entry: string): Entry {
  const [concept = '', ...others] = entry.split(' ');
  const loose = concept.startsWith('…');
  return { stems: [firstStem, ...others], loose, concept: Number(loose ? concept.slice(1) : concept) };
}

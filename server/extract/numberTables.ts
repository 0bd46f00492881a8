import { multipleWords } from '../lexicon/boundWords';
import {
  halfBefore,
  halfBehind,
  halfNouns,
  type NumberWordRow,
  numberConnectors,
  numberWords,
  ordinalWords,
} from '../lexicon/numberWords';
import { perLanguage } from '../text/perLanguage';
import { NumericPhrases } from './numericPhrases';

/** The number words of one language, ready to be found. */
export interface NumberTables {
  readonly cardinals: NumericPhrases<NumberWordRow>;
  readonly scales: NumericPhrases<NumberWordRow>;
  readonly collectives: NumericPhrases<NumberWordRow>;
  readonly plenty: NumericPhrases<NumberWordRow>;
  readonly ordinals: NumericPhrases<{ readonly value: number }>;
  readonly halfBefore: NumericPhrases<string>;
  readonly halfBehind: NumericPhrases<string>;
  /** First words of numbers, ordinals, fractions and multiples. */
  readonly starts: ReadonlySet<string>;
  readonly and: string;
  readonly points: readonly string[];
}

/** Built when first asked for. */
export const numberTablesOf = perLanguage((language): NumberTables => {
  const table = (kind: NumberWordRow['kind']): NumericPhrases<NumberWordRow> =>
    new NumericPhrases(
      numberWords.filter((row) => row.kind === kind),
      (row) => row[language].toLowerCase(),
      language,
    );
  const tables = {
    cardinals: table('cardinal'),
    scales: table('scale'),
    collectives: table('collective'),
    plenty: table('plenty'),
    ordinals: new NumericPhrases(ordinalWords, (row) => row[language], language),
    halfBefore: new NumericPhrases([halfBefore[language]], (phrases) => phrases.toLowerCase(), language),
    halfBehind: new NumericPhrases([halfBehind[language]], (phrases) => phrases, language),
  };
  const others = [halfNouns[language].toLowerCase(), ...multipleWords.map((row) => row[language].toLowerCase())];
  const starts = new Set(
    others.flatMap((phrases) => [...new NumericPhrases([phrases], (forms) => forms, language).firstKeys]),
  );
  if (language === 'en') starts.add('a');
  for (const phrases of Object.values(tables)) for (const key of phrases.firstKeys) starts.add(key);
  return {
    ...tables,
    starts,
    and: numberConnectors.and[language],
    points: numberConnectors.point[language].split(', '),
  };
});

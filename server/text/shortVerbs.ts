import type { Language } from './language';

/**
 * Infinitive of a verb that opens with a single vowel and then consonants ('entrare', 'usar', 'unir'): the Snowball
 * stemmers look for verb endings only behind the next vowel, and so leave the forms of these verbs apart. Forms that
 * are nouns as well stay as they are, and so does every other word.
 */
export function findShortVerb(lower: string, language: Language): string | undefined {
  const endings = byLanguage[language];
  if (!endings) return undefined;
  for (const [pattern, infinitive] of endings) {
    const root = pattern.exec(lower)?.[1];
    if (root !== undefined) return nouns.has(lower) ? undefined : root + infinitive;
  }
  return undefined;
}

const nouns = new Set(
  'armata armate armada armadas entrada entradas abito abiti alito unidad estado estados'.split(' '),
);

const root = '^([aeiou][b-df-hj-np-tv-z]{1,3})';
const forms = (endings: string): RegExp => new RegExp(`${root}(?:${endings})$`, 'u');

const byLanguage: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  it: [
    [forms('ato|ata|ati|ate|ò|arono|ando|avano|erà|eranno'), 'are'],
    [forms('ito|ita|iti|ite|ì|irono|irà|iranno'), 'ire'],
  ],
  es: [
    [forms('ado|ados|ó|aron|ando|aban|ará|arán'), 'ar'],
    [forms('ido|idos|ió|ieron|iendo|irá|irán'), 'ir'],
  ],
  pt: [
    [forms('ado|ados|ou|aram|ando|avam|ará|arão'), 'ar'],
    [forms('ido|idos|iu|iram|indo|irá|irão'), 'ir'],
  ],
};

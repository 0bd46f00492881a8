import { countries } from '../lexicon/countries';
import { regions } from '../lexicon/places';
import { type Language, languages } from '../text/language';
import { type Keyed, keysOf, lazily, PhraseMap } from './phraseMap';

/** What a geographical word stands for. */
export interface CountryWord {
  /** ISO 3166 code; `EU` for the European Union; absent for continents and large regions. */
  readonly code?: string;
  /** `country`: its name; `demonym`: adjective or inhabitant; `capital`: the city, which may stand for the government; `region`. */
  readonly kind: 'country' | 'demonym' | 'capital' | 'region';
}

/** The country, demonym, capital or region that is named at word `at`, in any of the six languages. */
export function findCountryAt(
  words: readonly Keyed[],
  at: number,
): { readonly value: CountryWord; readonly length: number } | undefined {
  return table().findAt(words, at);
}

/** Does a name in the table begin with this folded word? */
export function mayBeCountry(key: string): boolean {
  return table().has(key);
}

/** What exactly this name stands for. */
export function findCountry(name: string): CountryWord | undefined {
  return table().get(keysOf(name));
}

/** Words that are also given names or plain words and are left to the context. */
const ambiguous = new Set([
  'sucre',
  'moldau',
  'lette',
  'este',
  'pole',
  'polo',
  'real',
  'turk',
  'us',
  'ire',
  'male',
  'san jose de costa rica',
  'praia',
  'indio',
  'india',
  'serie',
]);

/**
 * Names come from `Intl.DisplayNames` (CLDR), which knows every country in the six languages; aliases, adjectives and
 * capitals from the lexicon. Building takes some milliseconds, once.
 */
const table = lazily(() => {
  const map = new PhraseMap<CountryWord>();
  const add = (phrase: string, word: CountryWord): void => {
    const keys = keysOf(phrase);
    if (
      keys.length > 1 ||
      (keys[0] !== undefined && keys[0].length > 1 && (word.kind === 'country' || !ambiguous.has(keys[0])))
    )
      map.add(keys, word);
  };
  const addList = (list: string, word: CountryWord): void => {
    for (const phrase of list.split(',')) add(phrase, word);
  };
  for (const row of countries) addList(row.names, { code: row.code, kind: 'country' });
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name) add(name.replace(/ \(.*\)$/, ''), { code, kind: 'country' });
    }
  }
  for (const row of countries) {
    for (const [index, language] of (['en', 'es', 'it', 'fr', 'pt', 'de'] as const).entries()) {
      for (const form of (row.adjectives[index] ?? '').split(',')) {
        for (const inflected of inflections(form.trim(), language)) add(inflected, { code: row.code, kind: 'demonym' });
      }
    }
    addList(row.capital, { code: row.code, kind: 'capital' });
  }
  for (const language of languages) addList(regions[language], { kind: 'region' });
  return map;
});

/** Codes of the countries and territories that CLDR names; groupings and outlying places without news are left out. */
const codes =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW EU'.split(
    ' ',
  );

/** Forms of an adjective of nationality. */
function inflections(form: string, language: Language): string[] {
  if (form === '') return [];
  const endings = (stemLength: number, ...ends: string[]): string[] =>
    ends.map((end) => form.slice(0, form.length - stemLength) + end);
  switch (language) {
    case 'en':
      return /(?:ese|ish|ch|man|woman)$/.test(form) ? [form] : [form, `${form}s`];
    case 'es':
    case 'pt':
      if (form.endsWith('ão')) return endings(2, 'ão', 'ã', 'ães', 'ãs');
      if (/[éê]s$/.test(form)) return [form, ...endings(2, 'esa', 'eses', 'esas')];
      if (form.endsWith('o')) return endings(1, 'o', 'a', 'os', 'as');
      if (form.endsWith('eu')) return endings(2, 'eu', 'eia', 'eus', 'eias');
      if (/[íú]$/.test(form)) return [form, `${form}es`, `${form}s`];
      if (/[áó]n$/.test(form))
        return [
          form,
          ...endings(
            2,
            form.endsWith('án') ? 'ana' : 'ona',
            form.endsWith('án') ? 'anes' : 'ones',
            form.endsWith('án') ? 'anas' : 'onas',
          ),
        ];
      if (form.endsWith('l')) return [form, `${form}a`, `${form}es`, `${form}as`];
      return [form, `${form}s`];
    case 'it':
      if (form.endsWith('o'))
        return form.endsWith('co') ? endings(1, 'o', 'a', 'i', 'hi', 'he') : endings(1, 'o', 'a', 'i', 'e');
      if (form.endsWith('a')) return endings(1, 'a', 'i', 'e');
      return form.endsWith('e') ? endings(1, 'e', 'i') : [form];
    case 'fr':
      if (/(?:ien|éen|on)$/.test(form)) return [form, `${form}s`, `${form}ne`, `${form}nes`];
      if (form.endsWith('c')) return [form, `${form}s`, ...endings(1, 'que', 'ques')];
      if (form.endsWith('e')) return [form, `${form}s`];
      return [form, `${form}s`, `${form}e`, `${form}es`];
    case 'de':
      if (/^\p{Ll}/u.test(form)) return ['', 'e', 'er', 'en', 'es', 'em'].map((end) => form + end);
      return ['', 'n', 's', 'in', 'innen', 'en'].map((end) => form + end);
  }
}

/** A language as bibliographies name it ('ngerman', 'English', 'pt-BR', 'spa') as a BCP 47 tag; what is unknown stays. */
export function languageTag(name: string | undefined): string | undefined {
  const text = name?.trim();
  if (!text) return undefined;
  if (/^[a-z]{2}(?:[-_][A-Za-z]{2,4})*$/u.test(text)) return text.replace(/_/gu, '-');
  return tags.get(text.toLowerCase()) ?? text;
}

/** Names of Babel and Polyglossia, English names, own names, and codes of three letters. */
const names: Readonly<Record<string, string>> = {
  en: 'english eng',
  'en-US': 'american usenglish',
  'en-GB': 'british ukenglish',
  'en-AU': 'australian',
  'en-CA': 'canadian',
  es: 'spanish español espanol castellano spa esp',
  'es-MX': 'mexican',
  it: 'italian italiano ita',
  fr: 'french français francais fra fre',
  pt: 'portuguese português portugues por portuges',
  'pt-BR': 'brazilian brazil',
  de: 'german ngerman deutsch deu ger',
  'de-AT': 'austrian naustrian',
  'de-CH': 'nswissgerman swissgerman',
  ca: 'catalan català cat',
  gl: 'galician glg',
  nl: 'dutch nederlands nld dut',
  ru: 'russian rus',
  uk: 'ukrainian ukr',
  pl: 'polish pol',
  ar: 'arabic ara',
  fa: 'persian farsi fas per',
  he: 'hebrew heb',
  tr: 'turkish tur',
  zh: 'chinese zho chi',
  ja: 'japanese jpn',
  la: 'latin lat',
};

const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, list]) => list.split(' ').map((name): [string, string] => [name, tag])),
);

import type { Language } from '../text/language';

type Columns = Readonly<Record<Language, string>>;

/**
 * A number word. `cardinal`: added up or multiplied; `scale`: multiplies what stands before it; `collective`: a noun for
 * about so many ('dozen'), counted by numbers; `plenty`: its plural without a number ('dozens'), which leaves open how many.
 */
export interface NumberWordRow extends Columns {
  readonly kind: 'cardinal' | 'scale' | 'collective' | 'plenty';
  readonly value: number;
}

export interface OrdinalRow extends Columns {
  readonly value: number;
}

/** A part of a whole: `named` as noun with its plural ('third, thirds'); `half` words can stand as adjectives. */
export interface FractionRow extends Columns {
  readonly parts: number;
}

/** Forms of one language stand separated by commas; `~` is any adjective ending. German and Italian compounds are put together by the reader. */
// biome-ignore format: one row a line
export const numberWords: readonly NumberWordRow[] = [
  { kind: 'cardinal', value: 0, en: 'zero', es: 'cero', it: 'zero', fr: 'zéro', pt: 'zero', de: 'null' },
  { kind: 'cardinal', value: 1, en: 'one', es: 'uno, un, una', it: "uno, un, una, un'", fr: 'un, une', pt: 'um, uma', de: 'ein, eins, eine, einen, einem, einer, eines' },
  { kind: 'cardinal', value: 2, en: 'two', es: 'dos', it: 'due', fr: 'deux', pt: 'dois, duas', de: 'zwei, zwo, zweier' },
  { kind: 'cardinal', value: 3, en: 'three', es: 'tres', it: 'tre', fr: 'trois', pt: 'três', de: 'drei, dreier' },
  { kind: 'cardinal', value: 4, en: 'four', es: 'cuatro', it: 'quattro', fr: 'quatre', pt: 'quatro', de: 'vier' },
  { kind: 'cardinal', value: 5, en: 'five', es: 'cinco', it: 'cinque', fr: 'cinq', pt: 'cinco', de: 'fünf' },
  { kind: 'cardinal', value: 6, en: 'six', es: 'seis', it: 'sei', fr: 'six', pt: 'seis', de: 'sechs' },
  { kind: 'cardinal', value: 7, en: 'seven', es: 'siete', it: 'sette', fr: 'sept', pt: 'sete', de: 'sieben' },
  { kind: 'cardinal', value: 8, en: 'eight', es: 'ocho', it: 'otto', fr: 'huit', pt: 'oito', de: 'acht' },
  { kind: 'cardinal', value: 9, en: 'nine', es: 'nueve', it: 'nove', fr: 'neuf', pt: 'nove', de: 'neun' },
  { kind: 'cardinal', value: 10, en: 'ten', es: 'diez', it: 'dieci', fr: 'dix', pt: 'dez', de: 'zehn' },
  { kind: 'cardinal', value: 11, en: 'eleven', es: 'once', it: 'undici', fr: 'onze', pt: 'onze', de: 'elf' },
  { kind: 'cardinal', value: 12, en: 'twelve', es: 'doce', it: 'dodici', fr: 'douze', pt: 'doze', de: 'zwölf' },
  { kind: 'cardinal', value: 13, en: 'thirteen', es: 'trece', it: 'tredici', fr: 'treize', pt: 'treze', de: 'dreizehn' },
  { kind: 'cardinal', value: 14, en: 'fourteen', es: 'catorce', it: 'quattordici', fr: 'quatorze', pt: 'catorze, quatorze', de: 'vierzehn' },
  { kind: 'cardinal', value: 15, en: 'fifteen', es: 'quince', it: 'quindici', fr: 'quinze', pt: 'quinze', de: 'fünfzehn' },
  { kind: 'cardinal', value: 16, en: 'sixteen', es: 'dieciséis', it: 'sedici', fr: 'seize', pt: 'dezesseis, dezasseis', de: 'sechzehn' },
  { kind: 'cardinal', value: 17, en: 'seventeen', es: 'diecisiete', it: 'diciassette', fr: 'dix-sept', pt: 'dezessete, dezassete', de: 'siebzehn' },
  { kind: 'cardinal', value: 18, en: 'eighteen', es: 'dieciocho', it: 'diciotto', fr: 'dix-huit', pt: 'dezoito', de: 'achtzehn' },
  { kind: 'cardinal', value: 19, en: 'nineteen', es: 'diecinueve', it: 'diciannove', fr: 'dix-neuf', pt: 'dezenove, dezanove', de: 'neunzehn' },
  { kind: 'cardinal', value: 20, en: 'twenty', es: 'veinte', it: 'venti', fr: 'vingt, vingts', pt: 'vinte', de: 'zwanzig' },
  { kind: 'cardinal', value: 21, en: 'twenty-one', es: 'veintiuno, veintiún, veintiuna', it: 'ventuno, ventun', fr: 'vingt et un, vingt et une', pt: 'vinte e um, vinte e uma', de: 'einundzwanzig' },
  { kind: 'cardinal', value: 22, en: 'twenty-two', es: 'veintidós', it: 'ventidue', fr: 'vingt-deux', pt: 'vinte e dois, vinte e duas', de: 'zweiundzwanzig' },
  { kind: 'cardinal', value: 23, en: 'twenty-three', es: 'veintitrés', it: 'ventitré', fr: 'vingt-trois', pt: 'vinte e três', de: 'dreiundzwanzig' },
  { kind: 'cardinal', value: 24, en: 'twenty-four', es: 'veinticuatro', it: 'ventiquattro', fr: 'vingt-quatre', pt: 'vinte e quatro', de: 'vierundzwanzig' },
  { kind: 'cardinal', value: 25, en: 'twenty-five', es: 'veinticinco', it: 'venticinque', fr: 'vingt-cinq', pt: 'vinte e cinco', de: 'fünfundzwanzig' },
  { kind: 'cardinal', value: 26, en: 'twenty-six', es: 'veintiséis', it: 'ventisei', fr: 'vingt-six', pt: 'vinte e seis', de: 'sechsundzwanzig' },
  { kind: 'cardinal', value: 27, en: 'twenty-seven', es: 'veintisiete', it: 'ventisette', fr: 'vingt-sept', pt: 'vinte e sete', de: 'siebenundzwanzig' },
  { kind: 'cardinal', value: 28, en: 'twenty-eight', es: 'veintiocho', it: 'ventotto', fr: 'vingt-huit', pt: 'vinte e oito', de: 'achtundzwanzig' },
  { kind: 'cardinal', value: 29, en: 'twenty-nine', es: 'veintinueve', it: 'ventinove', fr: 'vingt-neuf', pt: 'vinte e nove', de: 'neunundzwanzig' },
  { kind: 'cardinal', value: 30, en: 'thirty', es: 'treinta', it: 'trenta', fr: 'trente', pt: 'trinta', de: 'dreißig, dreissig' },
  { kind: 'cardinal', value: 40, en: 'forty', es: 'cuarenta', it: 'quaranta', fr: 'quarante', pt: 'quarenta', de: 'vierzig' },
  { kind: 'cardinal', value: 50, en: 'fifty', es: 'cincuenta', it: 'cinquanta', fr: 'cinquante', pt: 'cinquenta', de: 'fünfzig' },
  { kind: 'cardinal', value: 60, en: 'sixty', es: 'sesenta', it: 'sessanta', fr: 'soixante', pt: 'sessenta', de: 'sechzig' },
  { kind: 'cardinal', value: 70, en: 'seventy', es: 'setenta', it: 'settanta', fr: 'septante', pt: 'setenta', de: 'siebzig' },
  { kind: 'cardinal', value: 80, en: 'eighty', es: 'ochenta', it: 'ottanta', fr: 'huitante, octante', pt: 'oitenta', de: 'achtzig' },
  { kind: 'cardinal', value: 90, en: 'ninety', es: 'noventa', it: 'novanta', fr: 'nonante', pt: 'noventa', de: 'neunzig' },
  { kind: 'cardinal', value: 100, en: 'hundred', es: 'cien, ciento', it: 'cento', fr: 'cent, cents', pt: 'cem, cento', de: 'hundert' },
  { kind: 'cardinal', value: 200, en: 'two hundred', es: 'doscient~', it: 'duecento', fr: 'deux cents', pt: 'duzent~', de: 'zweihundert' },
  { kind: 'cardinal', value: 300, en: 'three hundred', es: 'trescient~', it: 'trecento', fr: 'trois cents', pt: 'trezent~', de: 'dreihundert' },
  { kind: 'cardinal', value: 400, en: 'four hundred', es: 'cuatrocient~', it: 'quattrocento', fr: 'quatre cents', pt: 'quatrocent~', de: 'vierhundert' },
  { kind: 'cardinal', value: 500, en: 'five hundred', es: 'quinient~', it: 'cinquecento', fr: 'cinq cents', pt: 'quinhent~', de: 'fünfhundert' },
  { kind: 'cardinal', value: 600, en: 'six hundred', es: 'seiscient~', it: 'seicento', fr: 'six cents', pt: 'seiscent~', de: 'sechshundert' },
  { kind: 'cardinal', value: 700, en: 'seven hundred', es: 'setecient~', it: 'settecento', fr: 'sept cents', pt: 'setecent~', de: 'siebenhundert' },
  { kind: 'cardinal', value: 800, en: 'eight hundred', es: 'ochocient~', it: 'ottocento', fr: 'huit cents', pt: 'oitocent~', de: 'achthundert' },
  { kind: 'cardinal', value: 900, en: 'nine hundred', es: 'novecient~', it: 'novecento', fr: 'neuf cents', pt: 'novecent~', de: 'neunhundert' },

  // Billion and its kin follow the long scale in Spanish, Italian, French and German; Portuguese has the Brazilian and the European word.
  { kind: 'scale', value: 1e3, en: 'thousand', es: 'mil', it: 'mila, mille', fr: 'mille', pt: 'mil', de: 'tausend, Tsd' },
  { kind: 'scale', value: 1e6, en: 'million, millions, mn, mln', es: 'millón, millones, mill', it: 'milione, milioni, mln', fr: 'million, millions, mio', pt: 'milhão, milhões', de: 'million, millionen, mio' },
  { kind: 'scale', value: 1e9, en: 'billion, billions, bn, milliard, bln', es: 'millardo, millardos', it: 'miliardo, miliardi, mld', fr: 'milliard, milliards, md, mds, mrd', pt: 'bilhão, bilhões', de: 'milliarde, milliarden, mrd' },
  { kind: 'scale', value: 1e12, en: 'trillion, trillions, tn, trn', es: 'billón, billones', it: 'bilione, bilioni', fr: 'billion, billions', pt: 'bilião, biliões, trilhão, trilhões', de: 'billion, billionen, bio' },

  { kind: 'collective', value: 10, en: 'ten or so', es: 'decena, decenas', it: 'decina, decine', fr: 'dizaine, dizaines', pt: 'dezena, dezenas', de: 'zehn etwa' },
  { kind: 'collective', value: 12, en: 'dozen', es: 'docena, docenas', it: 'dozzina, dozzine', fr: 'douzaine, douzaines', pt: 'dúzia, dúzias', de: 'dutzend' },
  { kind: 'collective', value: 15, en: 'fifteen or so', es: 'quincena', it: 'quindicina', fr: 'quinzaine', pt: 'quinzena', de: 'fünfzehn etwa' },
  { kind: 'collective', value: 20, en: 'score', es: 'veintena', it: 'ventina', fr: 'vingtaine', pt: 'vintena', de: 'zwanzig etwa' },
  { kind: 'collective', value: 30, en: 'thirty or so', es: 'treintena', it: 'trentina', fr: 'trentaine', pt: 'trintena', de: 'dreißig etwa' },
  { kind: 'collective', value: 40, en: 'forty or so', es: 'cuarentena', it: 'quarantina', fr: 'quarantaine', pt: 'quarentena', de: 'vierzig etwa' },
  { kind: 'collective', value: 50, en: 'fifty or so', es: 'cincuentena', it: 'cinquantina', fr: 'cinquantaine', pt: 'cinquentena', de: 'fünfzig etwa' },
  { kind: 'collective', value: 60, en: 'sixty or so', es: 'sesentena', it: 'sessantina', fr: 'soixantaine', pt: 'sessentena', de: 'sechzig etwa' },
  { kind: 'collective', value: 70, en: 'seventy or so', es: 'setentena', it: 'settantina', fr: 'septantaine', pt: 'setentena', de: 'siebzig etwa' },
  { kind: 'collective', value: 80, en: 'eighty or so', es: 'ochentena', it: 'ottantina', fr: 'huitantaine', pt: 'oitentena', de: 'achtzig etwa' },
  { kind: 'collective', value: 90, en: 'ninety or so', es: 'noventena', it: 'novantina', fr: 'nonantaine', pt: 'noventena', de: 'neunzig etwa' },
  { kind: 'collective', value: 100, en: 'hundred or so', es: 'centenar, centenares, centena, centenas', it: 'centinaio, centinaia', fr: 'centaine, centaines', pt: 'centena, centenas', de: 'hundert etwa' },
  { kind: 'collective', value: 1000, en: 'thousand or so', es: 'millar, millares', it: 'migliaio, migliaia', fr: 'millier, milliers', pt: 'milhar, milhares', de: 'tausend etwa' },

  { kind: 'plenty', value: 10, en: 'dozens, scores', es: 'decenas, docenas', it: 'decine, dozzine', fr: 'dizaines, douzaines', pt: 'dezenas, dúzias', de: 'dutzende, dutzenden, dutzender' },
  { kind: 'plenty', value: 100, en: 'hundreds', es: 'cientos, centenares, centenas', it: 'centinaia', fr: 'centaines', pt: 'centenas', de: 'hunderte, hunderten, hunderter' },
  { kind: 'plenty', value: 1e3, en: 'thousands', es: 'miles, millares', it: 'migliaia', fr: 'milliers', pt: 'milhares', de: 'tausende, tausenden, tausender' },
  { kind: 'plenty', value: 1e4, en: 'tens of thousands', es: 'decenas de miles, decenas de millares', it: 'decine di migliaia', fr: 'dizaines de milliers', pt: 'dezenas de milhares', de: 'zehntausende, zehntausenden' },
  { kind: 'plenty', value: 1e5, en: 'hundreds of thousands', es: 'cientos de miles, centenares de miles', it: 'centinaia di migliaia', fr: 'centaines de milliers', pt: 'centenas de milhares', de: 'hunderttausende, hunderttausenden' },
  { kind: 'plenty', value: 1e6, en: 'millions', es: 'millones', it: 'milioni', fr: 'millions', pt: 'milhões', de: 'millionen' },
  { kind: 'plenty', value: 1e9, en: 'billions', es: 'miles de millones', it: 'miliardi', fr: 'milliards', pt: 'bilhões, milhares de milhões', de: 'milliarden' },
];

/** What may stand between the words of one number, and what parts whole and decimals when they are spoken. */
// biome-ignore format: one row a line
export const numberConnectors: Readonly<{ and: Columns; point: Columns }> = {
  and: { en: 'and', es: 'y', it: 'e', fr: 'et', pt: 'e', de: 'und' },
  point: { en: 'point', es: 'coma, punto', it: 'virgola', fr: 'virgule', pt: 'vírgula', de: 'komma' },
};

// biome-ignore format: one row a line
export const ordinalWords: readonly OrdinalRow[] = [
  { value: 1, en: 'first', es: 'primer~, primer', it: 'prim~', fr: 'premier, première, premiers, premières', pt: 'primeir~', de: 'erst~' },
  { value: 2, en: 'second', es: 'segund~', it: 'second~', fr: 'deuxième, deuxièmes, second~', pt: 'segund~', de: 'zweit~' },
  { value: 3, en: 'third', es: 'tercer~, tercer', it: 'terz~', fr: 'troisième, troisièmes', pt: 'terceir~', de: 'dritt~' },
  { value: 4, en: 'fourth', es: 'cuart~', it: 'quart~', fr: 'quatrième, quatrièmes', pt: 'quart~', de: 'viert~' },
  { value: 5, en: 'fifth', es: 'quint~', it: 'quint~', fr: 'cinquième, cinquièmes', pt: 'quint~', de: 'fünft~' },
  { value: 6, en: 'sixth', es: 'sext~', it: 'sest~', fr: 'sixième, sixièmes', pt: 'sext~', de: 'sechst~' },
  { value: 7, en: 'seventh', es: 'séptim~', it: 'settim~', fr: 'septième, septièmes', pt: 'sétim~', de: 'siebt~, siebent~' },
  { value: 8, en: 'eighth', es: 'octav~', it: 'ottav~', fr: 'huitième, huitièmes', pt: 'oitav~', de: 'acht~' },
  { value: 9, en: 'ninth', es: 'noven~', it: 'non~', fr: 'neuvième, neuvièmes', pt: 'non~', de: 'neunt~' },
  { value: 10, en: 'tenth', es: 'décim~', it: 'decim~', fr: 'dixième, dixièmes', pt: 'décim~', de: 'zehnt~' },
  { value: 11, en: 'eleventh', es: 'undécim~, decimoprimer~', it: 'undicesim~', fr: 'onzième', pt: 'décimo primeiro, décima primeira', de: 'elft~' },
  { value: 12, en: 'twelfth', es: 'duodécim~, decimosegund~', it: 'dodicesim~', fr: 'douzième', pt: 'décimo segundo, décima segunda', de: 'zwölft~' },
  { value: 13, en: 'thirteenth', es: 'decimotercer~, decimotercer', it: 'tredicesim~', fr: 'treizième', pt: 'décimo terceiro, décima terceira', de: 'dreizehnt~' },
  { value: 14, en: 'fourteenth', es: 'decimocuart~', it: 'quattordicesim~', fr: 'quatorzième', pt: 'décimo quarto, décima quarta', de: 'vierzehnt~' },
  { value: 15, en: 'fifteenth', es: 'decimoquint~', it: 'quindicesim~', fr: 'quinzième', pt: 'décimo quinto, décima quinta', de: 'fünfzehnt~' },
  { value: 16, en: 'sixteenth', es: 'decimosext~', it: 'sedicesim~', fr: 'seizième', pt: 'décimo sexto, décima sexta', de: 'sechzehnt~' },
  { value: 17, en: 'seventeenth', es: 'decimoséptim~', it: 'diciassettesim~', fr: 'dix-septième', pt: 'décimo sétimo, décima sétima', de: 'siebzehnt~' },
  { value: 18, en: 'eighteenth', es: 'decimoctav~', it: 'diciottesim~', fr: 'dix-huitième', pt: 'décimo oitavo, décima oitava', de: 'achtzehnt~' },
  { value: 19, en: 'nineteenth', es: 'decimonoven~', it: 'diciannovesim~', fr: 'dix-neuvième', pt: 'décimo nono, décima nona', de: 'neunzehnt~' },
  { value: 20, en: 'twentieth', es: 'vigésim~', it: 'ventesim~', fr: 'vingtième', pt: 'vigésim~', de: 'zwanzigst~' },
  { value: 21, en: 'twenty-first', es: 'vigésimo primero, vigésimo primer, vigésima primera', it: 'ventunesim~', fr: 'vingt et unième', pt: 'vigésimo primeiro, vigésima primeira', de: 'einundzwanzigst~' },
  { value: 22, en: 'twenty-second', es: 'vigésimo segundo, vigésima segunda', it: 'ventiduesim~', fr: 'vingt-deuxième', pt: 'vigésimo segundo, vigésima segunda', de: 'zweiundzwanzigst~' },
  { value: 23, en: 'twenty-third', es: 'vigésimo tercer~, vigésimo tercer, vigésima tercera', it: 'ventitreesim~', fr: 'vingt-troisième', pt: 'vigésimo terceiro, vigésima terceira', de: 'dreiundzwanzigst~' },
  { value: 24, en: 'twenty-fourth', es: 'vigésimo cuarto, vigésima cuarta', it: 'ventiquattresim~', fr: 'vingt-quatrième', pt: 'vigésimo quarto, vigésima quarta', de: 'vierundzwanzigst~' },
  { value: 25, en: 'twenty-fifth', es: 'vigésimo quinto, vigésima quinta', it: 'venticinquesim~', fr: 'vingt-cinquième', pt: 'vigésimo quinto, vigésima quinta', de: 'fünfundzwanzigst~' },
  { value: 26, en: 'twenty-sixth', es: 'vigésimo sexto, vigésima sexta', it: 'ventiseiesim~', fr: 'vingt-sixième', pt: 'vigésimo sexto, vigésima sexta', de: 'sechsundzwanzigst~' },
  { value: 27, en: 'twenty-seventh', es: 'vigésimo séptimo, vigésima séptima', it: 'ventisettesim~', fr: 'vingt-septième', pt: 'vigésimo sétimo, vigésima sétima', de: 'siebenundzwanzigst~' },
  { value: 28, en: 'twenty-eighth', es: 'vigésimo octavo, vigésima octava', it: 'ventottesim~', fr: 'vingt-huitième', pt: 'vigésimo oitavo, vigésima oitava', de: 'achtundzwanzigst~' },
  { value: 29, en: 'twenty-ninth', es: 'vigésimo noveno, vigésima novena', it: 'ventinovesim~', fr: 'vingt-neuvième', pt: 'vigésimo nono, vigésima nona', de: 'neunundzwanzigst~' },
  { value: 30, en: 'thirtieth', es: 'trigésim~', it: 'trentesim~', fr: 'trentième', pt: 'trigésim~', de: 'dreißigst~, dreissigst~' },
  { value: 31, en: 'thirty-first', es: 'trigésimo primero, trigésimo primer, trigésima primera', it: 'trentunesim~', fr: 'trente et unième', pt: 'trigésimo primeiro, trigésima primeira', de: 'einunddreißigst~' },
  { value: 40, en: 'fortieth', es: 'cuadragésim~', it: 'quarantesim~', fr: 'quarantième', pt: 'quadragésim~', de: 'vierzigst~' },
  { value: 50, en: 'fiftieth', es: 'quincuagésim~', it: 'cinquantesim~', fr: 'cinquantième', pt: 'quinquagésim~', de: 'fünfzigst~' },
  { value: 60, en: 'sixtieth', es: 'sexagésim~', it: 'sessantesim~', fr: 'soixantième', pt: 'sexagésim~', de: 'sechzigst~' },
  { value: 70, en: 'seventieth', es: 'septuagésim~', it: 'settantesim~', fr: 'soixante-dixième', pt: 'septuagésim~', de: 'siebzigst~' },
  { value: 80, en: 'eightieth', es: 'octogésim~', it: 'ottantesim~', fr: 'quatre-vingtième', pt: 'octogésim~', de: 'achtzigst~' },
  { value: 90, en: 'ninetieth', es: 'nonagésim~', it: 'novantesim~', fr: 'quatre-vingt-dixième', pt: 'nonagésim~', de: 'neunzigst~' },
  { value: 100, en: 'hundredth, one-hundredth', es: 'centésim~', it: 'centesim~', fr: 'centième', pt: 'centésim~', de: 'hundertst~' },
];

/** What stands behind digits to make an ordinal of them. */
// biome-ignore format: one row a line
export const ordinalEndings: Columns = {
  en: 'st, nd, rd, th', es: 'º, ª, °, er, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na', it: 'º, ª, °',
  fr: 'er, re, ère, e, es, ème, nd, nde', pt: 'º, ª, °, o, a', de: '.',
};

// biome-ignore format: one row a line
export const fractionWords: readonly FractionRow[] = [
  { parts: 2, en: 'half, halves', es: 'medio, medios', it: 'mezzo, mezzi', fr: 'demi, demis', pt: 'meio, meios', de: 'halb~, halb, hälfte' },
  { parts: 3, en: 'third, thirds', es: 'tercio, tercios', it: 'terzo, terzi', fr: 'tiers', pt: 'terço, terços', de: 'drittel, dritteln' },
  { parts: 4, en: 'quarter, quarters, fourth, fourths', es: 'cuarto, cuartos', it: 'quarto, quarti', fr: 'quart, quarts', pt: 'quarto, quartos', de: 'viertel, vierteln' },
  { parts: 5, en: 'fifth, fifths', es: 'quinto, quintos', it: 'quinto, quinti', fr: 'cinquième, cinquièmes', pt: 'quinto, quintos', de: 'fünftel, fünfteln' },
  { parts: 6, en: 'sixth, sixths', es: 'sexto, sextos', it: 'sesto, sesti', fr: 'sixième, sixièmes', pt: 'sexto, sextos', de: 'sechstel' },
  { parts: 7, en: 'seventh, sevenths', es: 'séptimo, séptimos', it: 'settimo, settimi', fr: 'septième, septièmes', pt: 'sétimo, sétimos', de: 'siebtel' },
  { parts: 8, en: 'eighth, eighths', es: 'octavo, octavos', it: 'ottavo, ottavi', fr: 'huitième, huitièmes', pt: 'oitavo, oitavos', de: 'achtel' },
  { parts: 9, en: 'ninth, ninths', es: 'noveno, novenos', it: 'nono, noni', fr: 'neuvième, neuvièmes', pt: 'nono, nonos', de: 'neuntel' },
  { parts: 10, en: 'tenth, tenths', es: 'décimo, décimos, décima, décimas', it: 'decimo, decimi', fr: 'dixième, dixièmes', pt: 'décimo, décimos', de: 'zehntel' },
];

/** 'Half' as a noun, which needs no number before it. */
// biome-ignore format: one row a line
export const halfNouns: Columns = {
  en: 'half, one half, one-half', es: 'la mitad, mitad', it: 'la metà, metà', fr: 'la moitié, moitié', pt: 'a metade, metade', de: 'die Hälfte, der Hälfte, Hälfte',
};

/** 'Half' before the word it halves: 'half a million', 'medio millón'. */
// biome-ignore format: one row a line
export const halfBefore: Columns = {
  en: 'half a, half an, a half, half', es: 'medio, media', it: 'mezzo, mezza', fr: 'un demi, une demi, demi', pt: 'meio, meia', de: 'eine halbe, ein halbes, einer halben, einem halben, einen halben, halbe, halben, halbes',
};

/** 'And a half' behind the whole number or behind its unit. */
// biome-ignore format: one row a line
export const halfBehind: Columns = {
  en: 'and a half', es: 'y medio, y media', it: 'e mezzo, e mezza', fr: 'et demi, et demie', pt: 'e meio, e meia', de: 'und ein halbes, und eine halbe, und einen halben, einhalb',
};

/** 'Nine in ten', 'uno de cada cinco'. */
// biome-ignore format: one row a line
export const outOf: Columns = {
  en: 'in, out of, in every, of every', es: 'de cada', it: 'su, su ogni', fr: 'sur', pt: 'em cada, de cada, em', de: 'von, von je',
};

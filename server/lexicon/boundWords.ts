import type { Quantity } from '../model/quantity';
import type { Language } from '../text/language';

/**
 * What bends a number: `before` words stand in front of it, `behind` words after it or after what it counts.
 * 'Nearly' and its kin say a little less, 'a good' a little more: both are read as `about`.
 */
export interface BoundRow extends Readonly<Record<Language, string>> {
  readonly bound: Exclude<Quantity['bound'], 'exact'>;
  readonly place: 'before' | 'behind';
}

// biome-ignore format: one row a line
export const boundWords: readonly BoundRow[] = [
  { bound: 'atLeast', place: 'before', en: 'at least, no fewer than, no less than, not less than, a minimum of, minimum, from at least', es: 'al menos, por lo menos, como mínimo, no menos de, un mínimo de, cuando menos', it: 'almeno, non meno di, un minimo di, come minimo, perlomeno, quantomeno', fr: 'au moins, pas moins de, au minimum, un minimum de', pt: 'pelo menos, ao menos, no mínimo, não menos de, um mínimo de', de: 'mindestens, wenigstens, zumindest, nicht weniger als, minimal' },
  { bound: 'moreThan', place: 'before', en: 'more than, over, above, upwards of, in excess of, exceeding, well over, greater than, higher than, better than', es: 'más de, más que, por encima de, superior a, superiores a, superó los, supera los, supera las', it: 'più di, oltre, oltre i, oltre le, superiore a, al di sopra di, più che', fr: 'plus de, au-delà de, supérieur à, supérieure à, au-dessus de, plus que', pt: 'mais de, mais do que, acima de, superior a, além de', de: 'mehr als, über, oberhalb von, höher als' },
  { bound: 'atMost', place: 'before', en: 'at most, up to, no more than, not more than, a maximum of, as many as, as much as, maximum', es: 'como máximo, hasta, no más de, un máximo de, a lo sumo', it: 'al massimo, fino a, non più di, un massimo di', fr: "au plus, jusqu'à, pas plus de, au maximum, un maximum de", pt: 'no máximo, até, não mais de, não mais do que, um máximo de', de: 'höchstens, maximal, bis zu, nicht mehr als, allenfalls' },
  { bound: 'lessThan', place: 'before', en: 'less than, fewer than, under, below, lower than', es: 'menos de, por debajo de, inferior a, menos que', it: 'meno di, sotto i, inferiore a, al di sotto di', fr: 'moins de, inférieur à, inférieure à, au-dessous de', pt: 'menos de, abaixo de, inferior a, menos do que', de: 'weniger als, unter, unterhalb von' },
  { bound: 'about', place: 'before', en: 'about, around, some, roughly, approximately, circa, an estimated, estimated, nearly, almost, just under, just over, close to, more or less, in the region of, in the order of, something like, towards, a little over, a little under, slightly more than, slightly less than, little more than', es: 'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, en torno al, aproximadamente el, poco más de, poco menos de, un estimado de, sobre, más o menos', it: 'circa, quasi, intorno a, attorno a, intorno al, pressappoco, grosso modo, poco più di, poco meno di, all’incirca, più o meno, qualcosa come', fr: 'environ, près de, autour de, quelque, quelques, presque, à peu près, aux alentours de, un peu plus de, un peu moins de, approximativement, à peine', pt: 'cerca de, aproximadamente, quase, perto de, em torno de, por volta de, pouco mais de, pouco menos de, uns, umas, mais ou menos', de: 'etwa, rund, ungefähr, circa, ca, zirka, gut, knapp, fast, nahezu, beinahe, an die, annähernd, schätzungsweise, um die' },
  { bound: 'atLeast', place: 'behind', en: 'or more, or over, at least, minimum', es: 'o más, como mínimo, al menos, por lo menos', it: 'o più, almeno', fr: 'ou plus, au moins', pt: 'ou mais, pelo menos', de: 'oder mehr, mindestens' },
  { bound: 'atMost', place: 'behind', en: 'or less, or fewer, at most', es: 'o menos, como máximo, a lo sumo', it: 'o meno, al massimo', fr: 'ou moins, au plus, au maximum', pt: 'ou menos, no máximo', de: 'oder weniger, höchstens' },
  { bound: 'about', place: 'behind', en: 'or so, approximately, odd', es: 'aproximadamente, más o menos', it: 'circa', fr: 'environ', pt: 'aproximadamente, mais ou menos', de: 'oder so, in etwa' },
];

/** Words that may stand between a bound word and its number: 'más de los 40'. */
// biome-ignore format: one row a line
export const boundGlue: Readonly<Record<Language, string>> = {
  en: 'the, a, an, some', es: 'los, las, el, unos, unas', it: 'i, le, gli, il, una, un, dei, delle', fr: 'les, des, la, le, quelque', pt: 'os, as, uns, umas', de: 'die, den, der, dem',
};

/** Opens a range, and joins its two ends. */
// biome-ignore format: one row a line
export const rangeOpeners: Readonly<Record<Language, string>> = {
  en: 'between, from, anywhere between, anywhere from', es: 'entre, de, desde', it: 'tra, fra, da, dai, dalle, tra i, fra i, tra le', fr: 'entre, de', pt: 'entre, de', de: 'zwischen, von',
};

// biome-ignore format: one row a line
export const rangeJoiners: Readonly<Record<Language, string>> = {
  en: 'and, to, or', es: 'y, a, o, hasta, y los', it: 'e, a, o, ai, e i, e le, alle', fr: 'et, à, ou', pt: 'e, a, ou, até', de: 'und, bis, oder',
};

/** 'Three times more': a ratio, not a count. First what stands between number and comparison, then the words of comparison. */
// biome-ignore format: one row a line
export const timesWords: Readonly<Record<Language, string>> = {
  en: 'times', es: 'veces', it: 'volte', fr: 'fois', pt: 'vezes', de: 'mal, Mal, fache, facher, fachen',
};

// biome-ignore format: one row a line
export const ratioWords: Readonly<Record<Language, string>> = {
  en: 'more, as, less, fewer, higher, lower, larger, bigger, greater, smaller, the, faster, longer', es: 'más, menos, mayor, menor, superior, inferior', it: 'più, meno, maggiore, superiore, tanto, di più', fr: 'plus, moins, supérieur, supérieure, inférieur', pt: 'mais, menos, maior, menor, superior', de: 'so, mehr, weniger, höher, größer',
};

/** A number standing for the share of two or three in one word. */
// biome-ignore format: one row a line
export const multipleWords: readonly (Readonly<Record<Language, string>> & { readonly value: number })[] = [
  { value: 2, en: 'twice as, double the, twice the', es: 'el doble, dos veces más, doble de', it: 'il doppio, due volte tanto', fr: 'le double, deux fois plus', pt: 'o dobro, duas vezes mais', de: 'doppelt so, das Doppelte, zweimal so' },
  { value: 3, en: 'three times as, triple the', es: 'el triple', it: 'il triplo', fr: 'le triple', pt: 'o triplo', de: 'dreimal so, das Dreifache' },
  { value: 4, en: 'four times as, quadruple the', es: 'el cuádruple', it: 'il quadruplo', fr: 'le quadruple', pt: 'o quádruplo', de: 'viermal so, das Vierfache' },
];

/** Turns a temperature below zero. */
// biome-ignore format: one row a line
export const minusWords: Readonly<Record<Language, string>> = {
  en: 'minus', es: 'menos', it: 'meno', fr: 'moins', pt: 'menos', de: 'minus',
};

/** Says that the article behind it counts: 'solo uno', 'only one'. */
// biome-ignore format: one row a line
export const onlyWords: Readonly<Record<Language, string>> = {
  en: 'only, just, exactly, not', es: 'solo, sólo, solamente, únicamente, exactamente', it: 'solo, soltanto, solamente, appena, esattamente', fr: 'seulement, seul, exactement', pt: 'só, somente, apenas, exatamente', de: 'nur, lediglich, bloß, genau',
};

/** German words behind which 'über' before a sum means 'of' and not 'more than': 'ein Vertrag über 4 Millionen'. */
// biome-ignore format: one row a line
export const germanSumWords =
  'vertrag, verträge, auftrag, aufträge, kredit, kredite, darlehen, rechnung, rechnungen, scheck, police, anleihe, anleihen, bürgschaft, bescheid, fonds, paket, abkommen, vereinbarung, summe, forderung, klage, spende, versichert, versicherung, zuschuss, budget, deal, programm, überweisung, quittung';

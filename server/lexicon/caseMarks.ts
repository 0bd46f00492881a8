import type { Language } from '../text/language';

/** What a preposition makes of the noun behind it. */
export type CaseMark = 'of' | 'by' | 'to' | 'other';

/**
 * Prepositions that tell a part in what a sentence says, with and without their article, parted by commas. One word may
 * stand for several parts: which it is depends on the verb.
 */
export const caseMarks: Readonly<Record<Exclude<CaseMark, 'other'>, Readonly<Record<Language, string>>>> = {
  of: {
    en: 'of',
    es: 'de, del',
    it: "di, del, dello, della, dell', dei, degli, delle, d'",
    fr: "de, du, des, d'",
    pt: 'de, do, da, dos, das',
    de: 'von, vom, des, der',
  },
  by: {
    en: 'by',
    es: 'por',
    it: "da, dal, dallo, dalla, dall', dai, dagli, dalle",
    fr: 'par',
    pt: 'por, pelo, pela, pelos, pelas',
    de: 'von, vom, durch',
  },
  to: {
    en: 'to, for, against',
    es: 'a, al, para, ante, contra',
    it: "a, ad, al, allo, alla, all', ai, agli, alle, per, contro",
    fr: 'à, au, aux, pour, contre',
    pt: 'a, ao, à, aos, às, para, contra',
    de: 'an, zu, zum, zur, für, gegen, bei, beim',
  },
};

/** Words that give examples of what stands before them: 'by writers such as X' is by X, among others. */
export const exampleMarks: Readonly<Record<Language, string>> = {
  en: 'such, as, like, including',
  es: 'como, tales',
  it: 'come, quali',
  fr: 'comme, tels, telles',
  pt: 'como, tais',
  de: 'wie',
};

/** Determiners that say that something is somebody's who was named before: 'her father'. */
export const possessives: Readonly<Record<Language, string>> = {
  en: 'his, her, its, their',
  es: 'su, sus',
  it: 'suo, sua, suoi, sue, loro',
  fr: 'son, sa, ses, leur, leurs',
  pt: 'seu, sua, seus, suas',
  de: 'sein, seine, seiner, seinem, seinen, ihr, ihre, ihrer, ihrem, ihren',
};

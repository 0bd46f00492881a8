import type { Language } from '../text/language';

/** Words of each language, parted by commas. */
type Column = Readonly<Record<Language, string>>;

/** Prepositions of where something goes, behind a word of leaving. */
export const goalMarks: Column = {
  en: 'for, to, towards',
  es: 'para, hacia, a, al',
  it: "per, verso, a, ad, al, alla, allo, ai, alle, agli, all'",
  fr: 'pour, vers',
  pt: 'para, rumo, a, ao',
  de: 'nach, zu, zum, zur, in',
};

/** Prepositions of where it comes from. */
export const originMarks: Column = {
  en: 'from',
  es: 'de, del, desde',
  it: "da, dal, dalla, dallo, dai, dalle, dagli, dall'",
  fr: 'de, du, des, depuis',
  pt: 'de, do, da, dos, das, desde',
  de: 'von, vom, aus',
};

/** Words of leaving: what follows without a preposition is left, what follows one of the goal is where one goes. */
export const leavingConcepts: ReadonlySet<string> = new Set(['leave', 'leave-behind', 'flee', 'set-sail', 'take-off']);

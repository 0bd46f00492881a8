import type { Quantity } from '../model/quantity';
import type { TimePrecision } from '../model/time';
import type { Language } from '../text/language';

type Columns = Readonly<Record<Language, string>>;

/**
 * What quick fixes write into a brief, in its language. `{source}` stands for who says it, `{stated}` for the value that
 * the sentence gives, `{other}` for what others give instead.
 */
// biome-ignore format: one row a line
export const accountPhrases = {
  /** Behind a statement, after a comma. */
  attribution: { en: 'according to {source}', es: 'según {source}', it: 'secondo {source}', fr: 'selon {source}', pt: 'segundo {source}', de: 'laut {source}' },
  /** Two values for one thing. */
  otherValue: { en: '{stated} or, by another account, {other}', es: '{stated} o, según otra versión, {other}', it: '{stated} o, secondo un’altra versione, {other}', fr: '{stated} ou, selon une autre version, {other}', pt: '{stated} ou, segundo outra versão, {other}', de: '{stated} oder, einer anderen Darstellung zufolge, {other}' },
  /** More than two. */
  otherValues: { en: '{stated} or, by other accounts, {other}', es: '{stated} o, según otras versiones, {other}', it: '{stated} o, secondo altre versioni, {other}', fr: '{stated} ou, selon d’autres versions, {other}', pt: '{stated} ou, segundo outras versões, {other}', de: '{stated} oder, anderen Darstellungen zufolge, {other}' },
  /** Behind a statement, after a comma, where somebody says that it is not so. */
  otherwise: { en: 'though {source} says otherwise', es: 'aunque {source} dice lo contrario', it: 'anche se {source} dice il contrario', fr: 'bien que {source} dise le contraire', pt: 'embora {source} diga o contrário', de: 'während {source} das Gegenteil sagt' },
} as const satisfies Readonly<Record<string, Columns>>;

/** What stands before a date or amount of another kind than the one beside it: 'on 3 June or, by another account, in May'. */
// biome-ignore format: one row a line
export const timeLeads: Readonly<Record<Extract<TimePrecision, 'day' | 'month' | 'year'>, Columns>> = {
  day: { en: 'on', es: 'el', it: 'il', fr: 'le', pt: 'em', de: 'am' },
  month: { en: 'in', es: 'en', it: 'nel', fr: 'en', pt: 'em', de: 'im' },
  year: { en: 'in', es: 'en', it: 'nel', fr: 'en', pt: 'em', de: '' },
};

/** Words before a date that a second date beside it takes again: 'el 4 de mayo o el 9 de mayo'. English and bare years need none. */
// biome-ignore format: one row a line
export const repeatedLeads: Columns = {
  en: '', es: 'el, en, del, desde el, hasta el', it: 'il, nel, in, del, dal', fr: 'le, en, du, au', pt: 'em, a, no, de, do', de: 'am, im, vom',
};

/** The plainest word for each bound of an amount; it fits whatever is counted. */
// biome-ignore format: one row a line
export const boundLeads: Readonly<Record<Exclude<Quantity['bound'], 'exact'>, Columns>> = {
  about: { en: 'about', es: 'cerca de', it: 'circa', fr: 'environ', pt: 'cerca de', de: 'etwa' },
  atLeast: { en: 'at least', es: 'al menos', it: 'almeno', fr: 'au moins', pt: 'pelo menos', de: 'mindestens' },
  moreThan: { en: 'more than', es: 'más de', it: 'più di', fr: 'plus de', pt: 'mais de', de: 'mehr als' },
  atMost: { en: 'at most', es: 'como máximo', it: 'al massimo', fr: 'au plus', pt: 'no máximo', de: 'höchstens' },
  lessThan: { en: 'less than', es: 'menos de', it: 'meno di', fr: 'moins de', pt: 'menos de', de: 'weniger als' },
};

/** Quotation marks as each language prints them: opening, then closing. */
export const quotationMarks: Readonly<Record<Language, readonly [opening: string, closing: string]>> = {
  en: ['“', '”'],
  es: ['«', '»'],
  it: ['«', '»'],
  fr: ['« ', ' »'],
  pt: ['“', '”'],
  de: ['„', '“'],
};

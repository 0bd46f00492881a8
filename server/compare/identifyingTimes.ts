import type { TimeExpression } from '../model/time';
import type { Statement } from './statement';

/**
 * Does the time only say which one is meant ('the 2019 flood', 'la huelga de 2019', 'the price of 7 March'), instead of
 * telling when something happened? Such a time is no claim, and it keeps apart what has another.
 */
export function isIdentifying({ text, language, start: from }: Statement, time: TimeExpression): boolean {
  if (isOfTheText(text.slice(from, time.start), text.slice(time.end, time.end + longestAgency))) return true;
  if (time.relation !== 'at' && time.relation !== 'during') return false;
  const before = text.slice(Math.max(from, time.start - 40), time.start);
  if (genitives[language].test(before)) return true;
  return (
    language === 'en' &&
    (time.precision === 'year' || time.precision === 'month') &&
    article.test(before) &&
    /^(?:['’]s)? \p{Ll}/u.test(text.slice(time.end, time.end + 5)) &&
    !verbBehind.test(text.slice(time.end, time.end + 12))
  );
}

/** 'LISBON, March 6 (Agency) -', 'Published on 6 March': when the text was written, not when anything happened. */
const isOfTheText = (before: string, behind: string): boolean =>
  (before.length <= longestPlace &&
    /^[\s*_]*\p{Lu}[\p{L} .'’/-]*,(?:\s\p{Lu}[\p{L} .'’-]*,)?\s(?:(?:le|den|el|il|em|on)\s)?$/u.test(before) &&
    /^\.?,?\s*(?:[([][^()[\]]*[)\]])?[\s*_]*[-–—:]\s/u.test(behind)) ||
  publication.test(before);

const longestPlace = 80;
const longestAgency = 70;
const publication =
  /^[\s*_]*(?:(?:last )?(?:published|updated|posted)|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|publiée?|mise? à jour|veröffentlicht|aktualisiert|stand)(?:\s(?:on|el|il|le|em|a|am|vom|at))?\s?:?\s*$/iu;

const article = /\b(?:the|this|that|its|their|his|her|our|a)\s$/iu;
const verbBehind = /^ (?:is|was|will|has|had|would|saw|brought|and|or|but|to|when|in|as)\b/iu;

/** A noun, then a preposition of belonging, at the end of what stands before. */
const genitives: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\p{L}\p{Ll}{2,} of(?: the)?\s$/u,
  es: /\p{L}\p{Ll}{2,} (?:de|del|de la)\s$/u,
  it: /\p{L}\p{Ll}{2,} (?:di|del|della|dell['’])\s?$/u,
  fr: /\p{L}\p{Ll}{2,} (?:de|du|de la|d['’])\s?$/u,
  pt: /\p{L}\p{Ll}{2,} (?:de|do|da)\s$/u,
  de: /\p{L}\p{Ll}{2,} (?:von|vom|des|der)\s$/u,
};

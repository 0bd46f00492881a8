import type { Language } from '../text/language';

/** Words after which a figure is a weight: 'it weighs 300 pounds', 'with a weight of 300 pounds'. */
export const weighingWordsBefore: Readonly<Record<Language, string>> = {
  en: 'weigh weighs weighed weighing weight mass scales',
  es: 'pesa pesan pesaba pesaban pesó pesaron pesar pesará pesarán pesaría pesando peso masa',
  it: 'pesa pesano pesava pesavano pesò pesarono pesare peserà peseranno pesando peso massa',
  fr: 'pèse pèsent pesait pesaient pesa pesèrent peser pèsera pèseront pesant poids masse',
  pt: 'pesa pesam pesava pesavam pesou pesaram pesar pesará pesarão pesaria pesando peso massa',
  de: 'wiegt wiegen wog wogen wöge wiegend wiegende gewicht masse',
};

/** Words behind a figure that make it a weight: '300 pounds heavier', '300 livres de poids'. */
export const weighingWordsBehind: Readonly<Record<Language, string>> = {
  en: 'heavy heavier weight',
  es: 'peso',
  it: 'peso',
  fr: 'poids',
  pt: 'peso',
  de: 'schwer schwerer schwere schweren schwerem schweres gewicht wiegen wiegt wog wogen wiegende wiegenden gewogen',
};

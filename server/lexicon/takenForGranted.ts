import type { Language } from '../text/language';

/**
 * Words behind which something is taken for granted, whatever the sentence denies: 'has not spoken since the accident'.
 * Alternatives of a pattern.
 */
export const grantingWords: Readonly<Record<Language, string>> = {
  en: 'after|following|since|because of|due to|owing to|despite|in spite of|in the wake of|as a result of|thanks to',
  es: 'después de|después del|tras|desde|a causa de|a causa del|debido a|debido al|pese a|pese al|a pesar de|a pesar del|a raíz de|a raíz del|gracias a|gracias al',
  it: 'dopo|in seguito a(?:l|ll[aeo]|i|gli)?|a seguito d(?:i|el|ell[aeo]|ei|egli)|a causa d(?:i|el|ell[aeo]|ei|egli)|per via d(?:i|el|ell[aeo]|ei|egli)|nonostante|malgrado|grazie a(?:l|ll[aeo]|i|gli)?',
  fr: 'après|à la suite de|à la suite du|à la suite des|suite à|suite au|suite aux|depuis|à cause de|à cause du|à cause des|en raison de|en raison du|en raison des|malgré|grâce à|grâce au|grâce aux',
  pt: 'após|depois d[aeo]s?|desde|por causa d[aeo]s?|devido (?:a|ao|à)s?|apesar d[aeo]s?|na sequência d[aeo]s?|graças (?:a|ao|à)s?',
  de: 'nach (?:de[mnr]|eine[mr]|seine[mr]|ihre[mr])|seit (?:de[mr]|eine[mr])|wegen|aufgrund|trotz|infolge|dank',
};

/** A preposition with the definite article: what follows is a happening that is known, and no part of what is denied. */
export const knownBehind: Readonly<Record<Language, string>> = {
  en: '(?:from|by|in|at|with|during) the',
  es: '(?:por|en|con|durante) (?:el|la|los|las)|(?:fruto|resultado) (?:del|de la)',
  it: "da(?:l|ll[aeo]|i|gli)|ne(?:l|ll[aeo]|i|gli)|durante (?:il|l[aeo]|i|gli)|con (?:il|l[aeo]|i|gli)|(?:dall|nell|con l|durante l)['’]",
  fr: "(?:par|dans|avec|pendant|durant) (?:le|la|les)|(?:par|dans|avec|pendant|durant) l['’]",
  pt: 'pel[ao]s?|n[ao]s?|(?:com|durante) [ao]s?',
  de: '(?:von|durch|bei|mit|während) (?:de[mnrs]|die|das)|vom|beim',
};

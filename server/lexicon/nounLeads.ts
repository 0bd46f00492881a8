import type { Language } from '../text/language';

/** Words right before a noun and never before a finite verb, alternatives of a pattern. Bare prepositions may lead an infinitive. */
export const nounLeads: Readonly<Record<Language, string>> = {
  en: 'the|an?|this|these|those|its|their|his|her|our|my|your|some|any|no|of|in|on|at|for|from|by|with|about|against|during',
  es: 'el|las|los|una?|unos|unas|est[aeo]s?|es[aeo]s?|sus?|del|al|alg[uú]n|alguna|ning[uú]n|ninguna|con|en|por',
  it: "il|i|gli|un[ao]?|quest[aeio]|quel(?:l[aeo]|i)?|su[aoe]|suoi|loro|qualche|alcun[aoie]?|nessun[ao]?|(?:d[ae]|ne|a|su)(?:l|ll[aeo]|i|gli)|(?:l|un|(?:d[ae]|ne|a|su)ll|quest|quell)['’]|con|in|per|tra|fra",
  fr: "la|une?|des|du|aux?|ces?|cette|cet|son|sa|ses|leurs?|quelques?|aucune?|dans|avec|sur|contre|l['’]",
  pt: 'um|uma|uns|umas|est[ae]s?|ess[ae]s?|seus?|suas?|d[ao]s?|n[ao]s?|aos?|pel[ao]s?|algum|alguma|nenhum|nenhuma|com|em|por',
  de: 'de[mnrs]|das|die|eine?[mnrs]?|diese[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|keine?[mnrs]?|zum|zur|im|am|vom|beim|mit|für|gegen|bei|über|durch',
};

/** 'Not all': behind a negation these deny only that it holds of every one. Alternatives of a pattern. */
export const universalWords: Readonly<Record<Language, string>> = {
  en: 'all|every|everyone|everybody|everything|always|both|each',
  es: 'tod[ao]s?|siempre|amb[ao]s|cada',
  it: 'tutt[aeio]|sempre|entramb[ei]|ogni|ognuno',
  fr: 'tous|toutes?|tout|toujours|chaque|chacune?',
  pt: 'tod[ao]s?|tudo|sempre|amb[ao]s|cada',
  de: 'alle[mnrs]?|jede[mnrs]?|immer|beide[mnr]?|sämtliche[mnr]?',
};

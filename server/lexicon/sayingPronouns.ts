import type { Language } from '../text/language';

/**
 * How a sentence says that somebody said what stands in the sentence beside it: the verb with a pronoun for the words
 * ('said it', 'la dijo', 'hat ihn … gesagt'). What is said must not follow.
 */
export const sayingPronouns: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:said|says|uttered|spoke|coined|pronounced) (?:it|this|that|so|those words|these words)(?=\s*(?:[,.;:!)]|$)|\s+(?:at|in|on|to|before|during|after|from|with|first|himself|herself|again|twice|last|yesterday)\b)/iu,
  es: /(?<!\p{L})(?:(?:lo|la|eso|esto|aquello) (?:dije|dijo|dijeron|ha dicho|había dicho|pronunció|acuñó|soltó|lanzó|repitió)|(?:dijo|pronunció|soltó) (?:eso|esto|aquello))(?!\p{L}|\s+que(?!\p{L}))/iu,
  it: /(?<!\p{L})(?:(?:lo|la) (?:dissi|disse|dissero|pronunciò|coniò|ripeté)|l['’](?:ha|aveva|ho) (?:dett|pronunciat|coniat)[oa]|(?:disse|ha detto) (?:questo|ciò))(?!\p{L}|\s+che(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:l['’](?:a|avait|ai) (?:dit|prononcé|lancé|lâché|inventé)e?|(?:a|avait|ai) dit (?:cela|ça|ceci))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:(?:disse|proferiu|pronunciou|cunhou|afirmou)-[oa]|quem [oa] (?:disse|proferiu|pronunciou|cunhou)|(?:disse|afirmou) (?:isso|isto))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:hat|habe|hatte) (?:es|ihn|sie|das|dies)(?!\p{L})[^;:!?]{0,90}?(?<!\p{L})(?:gesagt|gesprochen|geäußert|geprägt|ausgesprochen)|(?:sagte|sprach|äußerte|prägte) (?:es|ihn|sie|das|dies)(?=\s*[,.;!]|\s+\p{L}{2,})|gesagt hat (?:es|ihn|das))(?!\p{L})/iu,
};

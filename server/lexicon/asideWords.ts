import type { Language } from '../text/language';

/** Words behind which stands what a statement leaves out: 'all but', 'anything other than'. Alternatives of a pattern. */
export const exceptingWords: Readonly<Record<Language, string>> = {
  en: 'except(?:ing)?(?: for)?|apart from|aside from|other than|different from|with the exception of|save for|excluding',
  es: 'excepto|salvo|a excepción del?|con excepción del?|distint[oa]s? del?|diferentes? (?:del?|al?)|que no sean?|aparte del?',
  it: "tranne|eccetto|salvo|fuorché|ad eccezione d(?:i|el|ell(?:[aeo]|['’])|ei|egli)|all['’]infuori d(?:i|el|ell(?:[aeo]|['’])|ei|egli)|divers[oaie] da(?:l|ll(?:[aeo]|['’])|i|gli)?|che non sia(?:no)?",
  fr: "sauf|excepté|hormis|à l['’]exception d(?:e|u|es)|autres? que|différente?s? d(?:e|u|es)|à part",
  pt: 'exceto|excepto|salvo|à exceção d[aeo]s?|com exceção d[aeo]s?|diferentes? d[aeo]s?|que não sejam?|tirando',
  de: 'außer|ausgenommen|mit Ausnahme (?:von|de[rs])|ander(?:e[mnrs]?|s) als|abgesehen von',
};

/** Words behind which stands what something is only measured by: 'larger than'. Alternatives of a pattern. */
export const comparingWords: Readonly<Record<Language, string>> = {
  en: '(?:more|less|fewer|better|worse|(?!other|rather)\\p{L}{3,}er)(?: \\p{L}+)? than|compared (?:to|with)|as \\p{L}+ as|unlike',
  es: '(?:más|menos)(?: \\p{L}+)? que|(?:mayor|menor|mejor|peor|superior|inferior) (?:que|al?)|tan \\p{L}+ como|comparado con|a diferencia del?',
  it: "(?:più|meno) \\p{L}+ (?:d(?:i|el|ell(?:[aeo]|['’])|ei|egli)|che)|(?:maggiore|minore|migliore|peggiore|superiore|inferiore) (?:d(?:i|el|ell(?:[aeo]|['’])|ei|egli)|a(?:l|ll(?:[aeo]|['’])|i|gli)?)|rispetto a(?:l|ll(?:[aeo]|['’])|i|gli)?|a differenza d(?:i|el|ell(?:[aeo]|['’])|ei|egli)",
  fr: "(?:plus|moins|aussi) \\p{L}+ qu(?:e|['’])|(?:supérieure?|inférieure?|meilleure?|pire)s? (?:que|à|aux?)|par rapport (?:à|aux?)|comparé (?:à|aux?)|à la différence d(?:e|u|es)",
  pt: '(?:mais|menos)(?: \\p{L}+)? (?:do )?que|(?:maior|menor|melhor|pior|superior|inferior)(?: (?:do )?que| [aà]o?s?)|tão \\p{L}+ (?:como|quanto)|em comparação com|ao contrário d[aeo]s?',
  de: '(?:mehr|weniger|\\p{L}{3,}er(?:e[mnrs]?)?) als|so \\p{L}+ wie|verglichen mit|im Vergleich zu[mr]?|im Gegensatz zu[mr]?',
};

import type { Language } from '../text/language';

/** How a text names a saying and whose it is. */
export interface SayingPatterns {
  /** A word for a saying. */
  readonly saying: RegExp;
  /** How a saying is traced to somebody. */
  readonly from: RegExp;
  /** Whose saying it is, by a possessive. */
  readonly owner: RegExp;
  /** What stands right before the one whose saying it is. */
  readonly of: RegExp;
}

export const sayingPatterns: Readonly<Record<Language, SayingPatterns>> = {
  en: {
    saying:
      /\b(?:line|phrase|words|remark|saying|slogan|quip|assurance|sentence|statement|claim|comment) (?:that|about|of)\b/iu,
    from: /\b(?:was coined by|were coined by|(?:came|comes|come) from|(?:was|were) (?:first )?(?:uttered|spoken|said|made) by|goes back to|(?:was|is|are|were) by)\b/iu,
    owner: /\b(?:his|her) (?:\p{L}+ )?(?:words|line|phrase|remark|quip|saying|comment)\b/iu,
    of: /\b(?:of|by|from|to)\s+(?:\p{L}+,?\s+){0,6}$/iu,
  },
  es: {
    saying: /(?<!\p{L})(?:frase|palabras?|expresión|lema|afirmación|comentario)(?: de que| que| sobre)?(?!\p{L})/iu,
    from: /(?<!\p{L})(?:es de|son de|fue de|procede de|viene de|la (?:dijo|acuñó|pronunció)|(?:fue|fueron) (?:acuñad[ao]s?|pronunciad[ao]s?|dich[ao]s?) por)(?!\p{L})/iu,
    owner: /(?<!\p{L})sus? (?:\p{L}+ )?(?:palabras|frase|comentario)(?!\p{L})/iu,
    of: /(?<!\p{L})(?:de|del|por|a)\s+(?:\p{L}+,?\s+){0,6}$/iu,
  },
  it: {
    saying: /(?<!\p{L})(?:frase|parole|espressione|motto|affermazione|battuta)(?: secondo cui| che| su)?(?!\p{L})/iu,
    from: /(?<!\p{L})(?:è (?:del|della|di)|viene (?:da|dal|dalla)|(?:è|fu|è stat[ao]|furono) (?:coniat[ao]|pronunciat[aeo]|dett[aeo]) (?:da|dal|dalla))(?!\p{L})/iu,
    owner: /(?<!\p{L})(?:sue|sua) (?:\p{L}+ )?(?:parole|frase|battuta)(?!\p{L})/iu,
    of: /(?<!\p{L})(?:di|del|della|dal|dalla|da|a)\s+(?:\p{L}+,?\s+){0,6}$/iu,
  },
  fr: {
    saying:
      /(?<!\p{L})(?:phrase|mots?|formule|expression|slogan|assurance|affirmation)(?: selon laquelle| que| sur)?(?!\p{L})/iu,
    from: /(?<!\p{L})(?:est d[eu]|sont d[eu]|vient d[eu]|venait d[eu]|a été (?:prononcée?|dite?|inventée?) par|revient à)(?!\p{L})/iu,
    owner: /(?<!\p{L})(?:ses|sa|son) (?:\p{L}+ )?(?:mots?|phrase|formule|paroles)(?!\p{L})/iu,
    of: /(?<!\p{L})(?:de|du|des|par|à)\s+(?:\p{L}+,?\s+){0,6}$|d['’]$/iu,
  },
  pt: {
    saying: /(?<!\p{L})(?:frase|palavras|expressão|lema|afirmação|garantia)(?: de que| que| sobre)?(?!\p{L})/iu,
    from: /(?<!\p{L})(?:é d[eoa]|são d[eoa]|veio d[eoa]|vem d[eoa]|foi (?:dita|cunhada|proferida) (?:por|pelo|pela))(?!\p{L})/iu,
    owner: /(?<!\p{L})(?:suas?) (?:\p{L}+ )?(?:palavras|frase)(?!\p{L})/iu,
    of: /(?<!\p{L})(?:de|do|da|por|pelo|pela|a)\s+(?:\p{L}+,?\s+){0,6}$/iu,
  },
  de: {
    saying:
      /(?<!\p{L})(?:Satz|Worte|Ausspruch|Spruch|Formel|Versicherung|Zusicherung|Äußerung),? (?:dass|wonach|von|über)?/u,
    from: /(?<!\p{L})(?:stammt von|stammte von|stammen von|kam von|kommt von|geht auf|prägte)(?!\p{L})/iu,
    owner: /(?<!\p{L})(?:seine|ihre|sein|ihr) (?:\p{L}+ )?(?:Worte|Satz|Ausspruch|Spruch)(?!\p{L})/iu,
    of: /(?<!\p{L})(?:von|vom|auf|des|der)\s+(?:\p{L}+,?\s+){0,6}$/iu,
  },
};

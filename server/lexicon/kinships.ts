import type { Language } from '../text/language';

/** Words of each language, parted by commas, in the form a dictionary has them. */
type Column = Readonly<Record<Language, string>>;

/**
 * What one person is to another: nobody is two of these to the same person. `back` is what the other one is in return, where
 * that is another word.
 */
export interface Kinship {
  readonly id: string;
  readonly back?: string;
  readonly words: Column;
}

export const kinships: readonly Kinship[] = [
  {
    id: 'spouse',
    words: {
      en: 'husband, wife, spouse',
      es: 'marido, mujer, esposo, esposa, cónyuge',
      it: 'marito, moglie, sposo, sposa, coniuge, consorte',
      fr: 'mari, époux, épouse, conjoint, conjointe',
      pt: 'marido, esposo, esposa, cônjuge',
      de: 'Ehemann, Ehefrau, Gatte, Gattin, Ehepartner',
    },
  },
  {
    id: 'former spouse',
    words: {
      en: 'ex-husband, ex-wife',
      es: 'exmarido, exmujer, exesposo, exesposa',
      it: 'ex-marito, ex-moglie',
      fr: 'ex-mari, ex-femme, ex-épouse, ex-époux',
      pt: 'ex-marido, ex-mulher, ex-esposa, ex-esposo',
      de: 'Ex-Mann, Ex-Frau, Exmann, Exfrau, Ex-Ehemann, Ex-Ehefrau',
    },
  },
  {
    id: 'parent',
    back: 'child',
    words: {
      en: 'father, mother, parent',
      es: 'padre, madre',
      it: 'padre, madre, papà, mamma, genitore',
      fr: 'père, mère',
      pt: 'pai, mãe',
      de: 'Vater, Mutter',
    },
  },
  {
    id: 'child',
    back: 'parent',
    words: {
      en: 'son, daughter',
      es: 'hijo, hija',
      it: 'figlio, figlia',
      fr: 'fils, fille',
      pt: 'filho, filha',
      de: 'Sohn, Tochter',
    },
  },
  {
    id: 'sibling',
    words: {
      en: 'brother, sister, sibling, half-brother, half-sister',
      es: 'hermano, hermana, hermanastro, hermanastra',
      it: 'fratello, sorella, fratellastro, sorellastra',
      fr: 'frère, sœur, demi-frère, demi-sœur',
      pt: 'irmão, irmã, meio-irmão, meia-irmã',
      de: 'Bruder, Schwester, Halbbruder, Halbschwester',
    },
  },
  {
    id: 'parent-in-law',
    back: 'child-in-law',
    words: {
      en: 'father-in-law, mother-in-law',
      es: 'suegro, suegra',
      it: 'suocero, suocera',
      fr: 'beau-père, belle-mère',
      pt: 'sogro, sogra',
      de: 'Schwiegervater, Schwiegermutter',
    },
  },
  {
    id: 'child-in-law',
    back: 'parent-in-law',
    words: {
      en: 'son-in-law, daughter-in-law',
      es: 'yerno, nuera',
      it: 'genero, nuora',
      fr: 'gendre, beau-fils, belle-fille, bru',
      pt: 'genro, nora',
      de: 'Schwiegersohn, Schwiegertochter',
    },
  },
  {
    id: 'sibling-in-law',
    words: {
      en: 'brother-in-law, sister-in-law',
      es: 'cuñado, cuñada',
      it: 'cognato, cognata',
      fr: 'beau-frère, belle-sœur',
      pt: 'cunhado, cunhada',
      de: 'Schwager, Schwägerin',
    },
  },
  {
    id: 'uncle',
    back: 'nephew',
    words: {
      en: 'uncle, aunt',
      es: 'tío, tía',
      it: 'zio, zia',
      fr: 'oncle, tante',
      pt: 'tio, tia',
      de: 'Onkel, Tante',
    },
  },
  {
    id: 'nephew',
    back: 'uncle',
    words: {
      en: 'nephew, niece',
      es: 'sobrino, sobrina',
      // 'Nipote' is a grandchild too.
      it: '',
      fr: 'neveu, nièce',
      pt: 'sobrinho, sobrinha',
      de: 'Neffe, Nichte',
    },
  },
  {
    id: 'cousin',
    words: {
      en: 'cousin',
      es: 'primo, prima',
      it: 'cugino, cugina',
      fr: 'cousin, cousine',
      pt: 'primo, prima',
      de: 'Cousin, Cousine, Vetter, Kusine',
    },
  },
  {
    id: 'grandparent',
    back: 'grandchild',
    words: {
      en: 'grandfather, grandmother, grandparent',
      es: 'abuelo, abuela',
      it: 'nonno, nonna',
      fr: 'grand-père, grand-mère',
      pt: 'avô, avó',
      de: 'Großvater, Großmutter',
    },
  },
  {
    id: 'grandchild',
    back: 'grandparent',
    words: {
      en: 'grandson, granddaughter, grandchild',
      es: 'nieto, nieta',
      it: '',
      fr: 'petit-fils, petite-fille',
      pt: 'neto, neta',
      de: 'Enkel, Enkelin',
    },
  },
  {
    id: 'acquaintance',
    words: {
      en: 'acquaintance, friend, neighbour, neighbor',
      es: 'conocido, conocida, amigo, amiga, vecino, vecina',
      it: 'conoscente, amico, amica, vicino di casa, vicina di casa',
      fr: 'connaissance, ami, amie, voisin, voisine',
      pt: 'conhecido, conhecida, amigo, amiga, vizinho, vizinha',
      de: 'Bekannter, Bekannte, Freund, Freundin, Nachbar, Nachbarin',
    },
  },
];

/** Says that two are kin, not how: any of the above but an acquaintance. */
export const anyKin: Column = {
  en: 'relative, kinsman, kinswoman',
  es: 'pariente, familiar',
  it: 'parente, congiunto, familiare',
  fr: 'parent, parente, proche',
  pt: 'parente, familiar',
  de: 'Verwandter, Verwandte',
};

/** Before such a word: no longer so. */
export const formerMarks: Column = {
  en: 'former, ex, divorced',
  es: 'ex, antiguo, antigua, divorciado, divorciada',
  it: 'ex, precedente',
  fr: 'ex, ancien, ancienne',
  pt: 'ex, antigo, antiga',
  de: 'ehemaliger, ehemalige, ehemaligen, früherer, frühere, früheren, ex, geschiedener, geschiedene',
};

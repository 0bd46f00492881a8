import type { Language } from './language';

/** Undoes endings that the stemmer of the language treats one way in the singular and another in the plural. */
export function regularise(lower: string, language: Language): string {
  if (language === 'fr' && nounsInEnt.has(lower)) return lower;
  if (plurals[language]?.test(lower) && !singulars.has(lower)) return lower.slice(0, -1);
  for (const [ending, replacement, shortest] of rules[language]) {
    if (lower.length >= shortest && lower.endsWith(ending)) return lower.slice(0, -ending.length) + replacement;
  }
  return lower;
}

/**
 * Plurals that the stemmer cuts otherwise than their singulars, or not at all: short words that open with a vowel ('islas',
 * 'ilhas'), nouns in -er and -o. 'Sabemos' is no plural of a noun.
 */
const plurals: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^(?!.*(?:[aei]mos|nos)$).{3,}[ao]s$/u,
  pt: /^(?!.*[aei]mos$).{3,}[ao]s$/u,
  fr: /^.{3,}(?:er|é?o)s$/u,
};

/** Words that end so and are no plurals. */
const singulars = new Set(
  'atrás detrás además jamás apenas mientras antes lejos menos aliás depois repos propos héros chaos enclos vers envers divers travers univers'.split(
    ' ',
  ),
);

/** French nouns and adjectives that end like a verb in the plural. */
const nounsInEnt = new Set(
  (
    'président vice-président accident incident résident précédent occident dent ardent prudent imprudent excédent évident confident antécédent dissident ' +
    'agent argent urgent contingent diligent intelligent exigent indulgent négligent convergent divergent sergent régent insurgent détergent talent ' +
    'violent lent excellent polyvalent équivalent virulent insolent opulent récent innocent cent adolescent décent indécent accent fréquent éloquent ' +
    'conséquent parent différent apparent transparent concurrent cohérent torrent adhérent inhérent indifférent présent absent consent content ' +
    'mécontent compétent incompétent pénitent impotent existent latent patent continent permanent éminent pertinent imminent proéminent souvent vent ' +
    'couvent fervent avent event auvent comment souverainement dépendent serpent cément client patient'
  ).split(' '),
);

/** The first that fits: ending, what stands for it, and how long the word must be at least. */
type Rule = readonly [ending: string, replacement: string, shortest: number];

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  // American spelling as British.
  en: [
    ['ize', 'ise', 7],
    ['izes', 'ises', 8],
    ['ized', 'ised', 8],
    ['izing', 'ising', 9],
    ['izer', 'iser', 8],
    ['izers', 'isers', 9],
    ['ization', 'isation', 9],
    ['izations', 'isations', 10],
    ['yze', 'yse', 7],
    ['yzed', 'ysed', 8],
    ['yzes', 'yses', 8],
    ['yzing', 'ysing', 9],
  ],
  // The stemmer takes '-nos' for a pronoun.
  es: [
    // It leaves '-dad' shorter than '-dades'.
    ['dades', 'dad', 7],
    ['cion', 'ción', 6],
    ['sion', 'sión', 6],
    ['iernos', 'ierno', 7],
    ['ternos', 'terno', 7],
    ['dernos', 'derno', 7],
    // '-ear' keeps its e before an accented ending.
    ['eó', 'ear', 5],
    ['earon', 'ear', 7],
    ['eaban', 'ear', 7],
    ['eando', 'ear', 7],
    ['earán', 'ear', 7],
    ['ifica', 'ificar', 7],
    ['ifican', 'ificar', 8],
  ],
  // Women of a trade: the stemmer knows only the men's ending as one.
  it: [
    ['trice', 'tore', 8],
    ['trici', 'tore', 8],
    // To the stemmer '-iere' is an infinitive.
    ['iere', 'iera', 7],
  ],
  // The third person plural is no ending to the stemmer.
  fr: [
    ['trice', 'teur', 8],
    ['trices', 'teur', 9],
    ['ssions', 'ssion', 8],
    ['ifie', 'ifier', 6],
    ['ifient', 'ifier', 8],
    ['ment', 'ment', 5],
    ['ient', 'ient', 5],
    ['èrent', 'èrent', 6],
    ['issent', 'issent', 7],
    ['ent', 'e', 6],
  ],
  pt: [
    ['coes', 'ção', 6],
    ['soes', 'são', 6],
    ['cao', 'ção', 5],
    ['ções', 'ção', 5],
    ['sões', 'são', 5],
    ['ões', 'ão', 5],
    ['éis', 'el', 5],
    ['óis', 'ol', 5],
    ['ais', 'al', 5],
    ['eis', 'il', 12],
    ['ens', 'em', 5],
    ['ins', 'im', 5],
    ['ons', 'om', 4],
    ['uns', 'um', 4],
    ['ifica', 'ificar', 7],
    ['ificam', 'ificar', 8],
  ],
  // The stemmer takes '-ern' for an ending, but not '-eln'.
  de: [['eln', 'el', 6]],
};

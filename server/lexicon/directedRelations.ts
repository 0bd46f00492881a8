import type { Language } from '../text/language';

/** Words of each language, parted by commas, in the form a dictionary has them. */
type Column = Readonly<Record<Language, string>>;

/**
 * A relation of one to another, and the words that tell it from either side. The first is who owns, buys, succeeds, beats;
 * the second is what is owned, bought, succeeded, beaten.
 */
export interface DirectedRelation {
  readonly id: string;
  /** 'X owns Y', 'Y is owned by X', 'X succeeded (to) Y'. */
  readonly verbs?: Column;
  /** 'Y belongs to X', 'Y lost to X'. */
  readonly backVerbs?: Column;
  /** 'X is the owner of Y'. */
  readonly nouns?: Column;
  /** 'Y is a subsidiary of X'. */
  readonly backNouns?: Column;
}

/** Relations that do not hold both ways: who owns something is not owned by it. */
export const directedRelations: readonly DirectedRelation[] = [
  {
    id: 'own',
    verbs: {
      en: 'own, possess, control',
      es: 'poseer, controlar',
      it: 'possedere, detenere, controllare',
      fr: 'posséder, détenir, contrôler',
      pt: 'possuir, deter, controlar',
      de: 'besitzen, kontrollieren',
    },
    backVerbs: {
      en: 'belong',
      es: 'pertenecer',
      it: 'appartenere',
      fr: 'appartenir',
      pt: 'pertencer',
      de: 'gehören',
    },
    nouns: {
      en: 'owner, proprietor, parent company',
      es: 'dueño, dueña, propietario, propietaria, empresa matriz',
      it: 'proprietario, proprietaria, casa madre, società madre',
      fr: 'propriétaire, maison mère, société mère',
      pt: 'dono, dona, proprietário, proprietária, empresa-mãe',
      de: 'Eigentümer, Eigentümerin, Besitzer, Besitzerin, Inhaber, Inhaberin, Mutterkonzern, Muttergesellschaft, Mutterfirma',
    },
    backNouns: {
      en: 'subsidiary, affiliate',
      es: 'filial, subsidiaria',
      it: 'controllata, consociata, filiale, sussidiaria, affiliata',
      fr: 'filiale, succursale',
      pt: 'filial, subsidiária',
      de: 'Tochter, Tochtergesellschaft, Tochterfirma, Tochterunternehmen',
    },
  },
  {
    id: 'buy',
    verbs: {
      en: 'buy, purchase, acquire',
      es: 'comprar, adquirir',
      it: 'comprare, comperare, acquistare, acquisire, rilevare',
      fr: 'acheter, acquérir, racheter',
      pt: 'comprar, adquirir',
      de: 'kaufen, erwerben, übernehmen, aufkaufen',
    },
    nouns: {
      en: 'buyer, purchaser',
      es: 'comprador, compradora',
      it: 'acquirente, compratore, compratrice',
      fr: 'acheteur, acquéreur',
      pt: 'comprador, compradora',
      de: 'Käufer, Käuferin, Erwerber',
    },
  },
  {
    id: 'succeed',
    verbs: {
      en: 'succeed, replace, supersede',
      es: 'suceder, reemplazar, sustituir, relevar',
      it: 'succedere, subentrare, sostituire, rimpiazzare',
      fr: 'succéder, remplacer',
      pt: 'suceder, substituir',
      de: 'nachfolgen, ablösen, ersetzen',
    },
    backVerbs: {
      en: 'precede',
      es: 'preceder',
      it: 'precedere',
      fr: 'précéder',
      pt: 'preceder',
      de: 'vorangehen',
    },
    nouns: {
      en: 'successor, replacement',
      es: 'sucesor, sucesora, sustituto',
      it: 'successore, sostituto',
      fr: 'successeur, remplaçant',
      pt: 'sucessor, sucessora, substituto',
      de: 'Nachfolger, Nachfolgerin',
    },
    backNouns: {
      en: 'predecessor',
      es: 'predecesor, predecesora, antecesor, antecesora',
      it: 'predecessore',
      fr: 'prédécesseur',
      pt: 'antecessor, antecessora, predecessor, predecessora',
      de: 'Vorgänger, Vorgängerin, Amtsvorgänger',
    },
  },
  {
    id: 'defeat',
    verbs: {
      en: 'beat, defeat, overcome, outplay',
      es: 'derrotar, vencer, batir',
      it: 'battere, sconfiggere, superare',
      fr: 'battre, vaincre, dominer',
      pt: 'derrotar, vencer, bater',
      de: 'schlagen, besiegen, bezwingen',
    },
    backVerbs: {
      en: 'lose, bow',
      es: 'perder, caer',
      it: 'perdere, soccombere',
      fr: 'perdre, incliner',
      pt: 'perder, cair',
      de: 'verlieren, unterliegen',
    },
  },
  {
    id: 'kill',
    verbs: {
      en: 'kill, murder, assassinate, shoot, stab',
      es: 'matar, asesinar, apuñalar',
      it: 'uccidere, assassinare, ammazzare, accoltellare',
      fr: 'tuer, assassiner, abattre, poignarder',
      pt: 'matar, assassinar, esfaquear',
      de: 'töten, ermorden, erschießen, umbringen, erstechen',
    },
    nouns: {
      en: 'killer, murderer, assassin',
      es: 'asesino, asesina',
      it: 'assassino, assassina, uccisore',
      fr: 'assassin, meurtrier, meurtrière',
      pt: 'assassino, assassina',
      de: 'Mörder, Mörderin',
    },
  },
  {
    id: 'parent',
    nouns: {
      en: 'father, mother, parent',
      es: 'padre, madre',
      it: 'padre, madre, papà, mamma, genitore',
      fr: 'père, mère, parent',
      pt: 'pai, mãe',
      de: 'Vater, Mutter',
    },
    backNouns: {
      en: 'son, daughter, child',
      es: 'hijo, hija',
      it: 'figlio, figlia',
      fr: 'fils, fille',
      pt: 'filho, filha',
      de: 'Sohn, Tochter',
    },
  },
  {
    id: 'uncle',
    nouns: {
      en: 'uncle, aunt',
      es: 'tío, tía',
      it: 'zio, zia',
      fr: 'oncle, tante',
      pt: 'tio, tia',
      de: 'Onkel, Tante',
    },
    backNouns: {
      en: 'nephew, niece',
      es: 'sobrino, sobrina',
      it: 'nipote',
      fr: 'neveu, nièce',
      pt: 'sobrinho, sobrinha',
      de: 'Neffe, Nichte',
    },
  },
  {
    id: 'employ',
    verbs: {
      en: 'employ, hire',
      es: 'emplear, contratar',
      it: 'impiegare, assumere, ingaggiare',
      fr: 'employer, embaucher',
      pt: 'empregar, contratar',
      de: 'beschäftigen, einstellen',
    },
    backVerbs: {
      en: 'work',
      es: 'trabajar',
      it: 'lavorare',
      fr: 'travailler',
      pt: 'trabalhar',
      de: 'arbeiten',
    },
    nouns: {
      en: 'employer, boss',
      es: 'empleador, jefe, jefa',
      it: 'datore di lavoro, capo',
      fr: 'employeur, patron, patronne',
      pt: 'empregador, chefe, patrão',
      de: 'Arbeitgeber, Chef, Chefin',
    },
    backNouns: {
      en: 'employee',
      es: 'empleado, empleada',
      it: 'dipendente, impiegato, impiegata',
      fr: 'employé, employée, salarié, salariée',
      pt: 'empregado, empregada, funcionário, funcionária',
      de: 'Angestellter, Angestellte, Mitarbeiter, Mitarbeiterin',
    },
  },
  {
    id: 'teach',
    verbs: {
      en: 'teach, coach, train',
      es: 'enseñar, entrenar',
      it: 'allenare, addestrare',
      fr: 'enseigner, entraîner',
      pt: 'ensinar, treinar',
      de: 'unterrichten, trainieren',
    },
    nouns: {
      en: 'teacher, mentor, coach, trainer',
      es: 'maestro, maestra, profesor, profesora, mentor, entrenador',
      it: 'maestro, maestra, insegnante, mentore, allenatore, allenatrice',
      fr: 'maître, professeur, mentor, entraîneur',
      pt: 'mestre, professor, professora, mentor, treinador',
      de: 'Lehrer, Lehrerin, Mentor, Trainer, Trainerin',
    },
    backNouns: {
      en: 'pupil, student, disciple, protégé',
      es: 'alumno, alumna, discípulo, discípula',
      it: 'allievo, allieva, discepolo, pupillo',
      fr: 'élève, disciple',
      pt: 'aluno, aluna, discípulo',
      de: 'Schüler, Schülerin',
    },
  },
];

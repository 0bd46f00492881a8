import type { Messages } from './message';

/** What hovers, completions and other cards say around the words of the sources. */
export const cardMessages = {
  independentSources: {
    en: { one: '{count} independent source', other: '{count} independent sources' },
    es: { one: '{count} fuente independiente', other: '{count} fuentes independientes' },
    it: { one: '{count} fonte indipendente', other: '{count} fonti indipendenti' },
  },
  onPage: { en: 'p. {label}', es: 'p. {label}', it: 'p. {label}' },
  inChapter: { en: 'chapter ‘{label}’', es: 'capítulo «{label}»', it: 'capitolo «{label}»' },
  inParagraph: { en: 'paragraph {label}', es: 'párrafo {label}', it: 'paragrafo {label}' },
  atTime: { en: 'at {label}', es: 'en {label}', it: 'a {label}' },
  inRecord: { en: 'record {label}', es: 'registro {label}', it: 'record {label}' },
  unknownLanguage: { en: 'unknown language', es: 'idioma desconocido', it: 'lingua sconosciuta' },
  inConflictOn: {
    en: 'Sources conflict on {about}',
    es: 'Las fuentes discrepan sobre {about}',
    it: 'Le fonti divergono – {about}',
  },
  updatedSince: {
    en: 'There is a later figure: {about}',
    es: 'Hay una cifra posterior: {about}',
    it: 'C’è una cifra successiva: {about}',
  },
  saidOtherwiseOn: {
    en: 'The sources say otherwise on {about}',
    es: 'Las fuentes dicen otra cosa sobre {about}',
    it: 'Le fonti dicono altro – {about}',
  },
  asInSentence: { en: 'as in this sentence', es: 'como en esta frase', it: 'come in questa frase' },
  alsoOutlets: { en: 'also {outlets}', es: 'también {outlets}', it: 'anche {outlets}' },
  andMore: {
    en: { one: '{shown} and {count} more', other: '{shown} and {count} more' },
    es: { one: '{shown} y {count} más', other: '{shown} y {count} más' },
    it: { one: '{shown} e {count} altra', other: '{shown} e altre {count}' },
  },
  orValues: { en: 'Or: {values}', es: 'O bien: {values}', it: 'Oppure: {values}' },
  noSourceGives: { en: 'No source gives {value}.', es: 'Ninguna fuente da {value}.', it: 'Nessuna fonte dà {value}.' },
  inDispute: {
    en: 'In dispute: {about}: {values}',
    es: 'En disputa: {about}: {values}',
    it: 'Controverso: {about}: {values}',
  },
  alsoInDispute: {
    en: 'Also in dispute: {about}: {values}',
    es: 'También en disputa: {about}: {values}',
    it: 'Controverso anche: {about}: {values}',
  },
  otherDisputes: {
    en: { one: 'And {count} other dispute', other: 'And {count} other disputes' },
    es: { one: 'Y {count} disputa más', other: 'Y {count} disputas más' },
    it: { one: 'E {count} altra controversia', other: 'E altre {count} controversie' },
  },
  onSentence: {
    en: 'On this sentence, {sources}',
    es: 'Sobre esta frase, {sources}',
    it: 'Su questa frase, {sources}',
  },
  unreadOnSentence: {
    en: 'In a language that is not read, with words of this sentence: {sources}',
    es: 'En un idioma que no se lee, con palabras de esta frase: {sources}',
    it: 'In una lingua che non viene letta, con parole di questa frase: {sources}',
  },
  onSentenceSays: {
    en: 'On this sentence: {passage}',
    es: 'Sobre esta frase: {passage}',
    it: 'Su questa frase: {passage}',
  },
  alsoWritten: { en: 'Also written {names}', es: 'También se escribe {names}', it: 'Si scrive anche {names}' },
  parties: { en: 'Parties: {names}', es: 'Partes: {names}', it: 'Parti: {names}' },
  accordingTo: { en: '{what}, according to {outlets}', es: '{what}, según {outlets}', it: '{what}, secondo {outlets}' },
  noDocument: {
    en: '@{key}: known from a bibliography; its text is not among the sources.',
    es: '@{key}: conocida por una bibliografía; su texto no está entre las fuentes.',
    it: '@{key}: nota da una bibliografia; il testo non è tra le fonti.',
  },
  withKey: { en: '{source}, key {key}', es: '{source}, clave {key}', it: '{source}, chiave {key}' },
  notIndependentOf: {
    en: 'Says the same as {source}: not independent of it',
    es: 'Dice lo mismo que {source}: no es independiente de esa fuente',
    it: 'Dice lo stesso di {source}: non ne è indipendente',
  },
  inserts: { en: 'inserts {words}', es: 'inserta {words}', it: 'inserisce {words}' },
  saysSo: { en: 'says so', es: 'lo dice', it: 'lo dice' },
  speaksOfIt: { en: 'speaks of it', es: 'habla de ello', it: 'ne parla' },
  saysOtherwise: { en: 'says otherwise', es: 'dice otra cosa', it: 'dice altro' },
  person: { en: 'person', es: 'persona', it: 'persona' },
  organization: { en: 'organization', es: 'organización', it: 'organizzazione' },
  place: { en: 'place', es: 'lugar', it: 'luogo' },
  agreement: { en: 'agreement', es: 'acuerdo', it: 'accordo' },
} as const satisfies Messages;

import type { Messages } from './message';

/** What diagnostics say. Sides, names and quotes are put in as the sources have them. */
export const findingMessages = {
  conflictingSources: {
    en: 'Sources conflict on {about}: {sides}.',
    es: 'Las fuentes discrepan sobre {about}: {sides}.',
    it: 'Le fonti divergono – {about}: {sides}.',
  },
  contradictsSources: {
    en: 'The sources say otherwise on {about}: {sides}.',
    es: 'Las fuentes dicen otra cosa sobre {about}: {sides}.',
    it: 'Le fonti dicono altro – {about}: {sides}.',
  },
  outdatedFigure: {
    en: 'The sources give a later figure than {value}: {sides}.',
    es: 'Las fuentes dan una cifra posterior a {value}: {sides}.',
    it: 'Le fonti danno una cifra successiva a {value}: {sides}.',
  },
  alteredQuote: {
    en: 'Not as the source has it ({source}): {differences}.',
    es: 'No es como lo tiene la fuente ({source}): {differences}.',
    it: 'Non è come nella fonte ({source}): {differences}.',
  },
  otherWords: { en: '‘{own}’ for ‘{other}’', es: '«{own}» por «{other}»', it: '«{own}» per «{other}»' },
  addedWords: { en: '‘{own}’ added', es: 'se añade «{own}»', it: 'aggiunto «{own}»' },
  leftOutWords: { en: '‘{other}’ left out', es: 'falta «{other}»', it: 'manca «{other}»' },
  moreDifferences: {
    en: { one: '{count} more difference', other: '{count} more differences' },
    es: { one: '{count} diferencia más', other: '{count} diferencias más' },
    it: { one: 'un’altra differenza', other: 'altre {count} differenze' },
  },
  quoteNotFound: {
    en: 'No source has these words.',
    es: 'Ninguna fuente tiene estas palabras.',
    it: 'Nessuna fonte ha queste parole.',
  },
  translatedQuote: {
    en: 'The source says it in {language} ({source}): {words}',
    es: 'La fuente lo dice en {language} ({source}): {words}',
    it: 'La fonte lo dice in {language} ({source}): {words}',
  },
  figureNotInSources: {
    en: 'No source on {names} gives ‘{value}’.',
    es: 'Ninguna fuente sobre {names} da «{value}».',
    it: 'Nessuna fonte su {names} dà «{value}».',
  },
  singleSource: {
    en: 'Only one independent source says so: {source}.',
    es: 'Solo lo dice una fuente independiente: {source}.',
    it: 'Lo dice una sola fonte indipendente: {source}.',
  },
  nameVariant: {
    en: 'The sources spell this name {name}.',
    es: 'Las fuentes escriben este nombre {name}.',
    it: 'Le fonti scrivono questo nome {name}.',
  },
  noneGives: {
    en: 'None gives {value}.',
    es: 'Ninguna da {value}.',
    it: 'Nessuna dà {value}.',
  },
  acceptedBefore: {
    en: "Accepted before ('{reason}'), but new in it: {sources}.",
    es: 'Se aceptó antes («{reason}»), pero se ha añadido: {sources}.',
    it: 'Accettato in precedenza («{reason}»), ma si è aggiunto: {sources}.',
  },
  unknownSource: {
    en: "No source of the corpus has the key '{key}'.",
    es: 'Ninguna fuente del corpus tiene la clave «{key}».',
    it: 'Nessuna fonte del corpus ha la chiave «{key}».',
  },
  citationSilent: {
    en: '{key} has no passage on what this sentence says.',
    es: '{key} no tiene ningún pasaje sobre lo que dice esta frase.',
    it: '{key} non ha alcun passo su ciò che dice questa frase.',
  },
  citationSilentOther: {
    en: '{key} has no passage on what this sentence says; {source} has.',
    es: '{key} no tiene ningún pasaje sobre lo que dice esta frase; {source} sí.',
    it: '{key} non ha alcun passo su ciò che dice questa frase; {source} sì.',
  },
  citedWithoutValue: {
    en: "What is cited here ({keys}) does not give '{value}'.",
    es: 'Lo que se cita aquí ({keys}) no da «{value}».',
    it: 'Ciò che si cita qui ({keys}) non dà «{value}».',
  },
  locatorBeyond: {
    en: '{key} has no page {page}: its last one is {last}.',
    es: '{key} no tiene página {page}: la última es la {last}.',
    it: '{key} non ha una pagina {page}: l’ultima è la {last}.',
  },
  locatorOutside: {
    en: '{key} has no page {page}: it stands on pages {first} to {last}.',
    es: '{key} no tiene página {page}: ocupa las páginas {first} a {last}.',
    it: '{key} non ha una pagina {page}: occupa le pagine da {first} a {last}.',
  },
  unusedIgnore: {
    en: 'This comment ignores nothing: there is no finding here.',
    es: 'Este comentario no ignora nada: aquí no hay ningún hallazgo.',
    it: 'Questo commento non ignora nulla: qui non c’è alcun rilievo.',
  },
  unusedIgnoreOf: {
    en: 'This comment ignores nothing: there is no {codes} here.',
    es: 'Este comentario no ignora nada: aquí no hay {codes}.',
    it: 'Questo commento non ignora nulla: qui non c’è {codes}.',
  },
  unusedCode: {
    en: "This comment need not name '{code}': there is none here.",
    es: 'Este comentario no necesita nombrar «{code}»: aquí no hay ninguno.',
    it: 'Questo commento non deve nominare «{code}»: qui non ce n’è.',
  },
  unusedEnable: {
    en: 'This comment ends nothing: nothing is ignored here.',
    es: 'Este comentario no termina nada: aquí no se ignora nada.',
    it: 'Questo commento non conclude nulla: qui non si ignora nulla.',
  },
  aboutDate: { en: 'the date ({words})', es: 'la fecha ({words})', it: 'la data ({words})' },
  aboutNumber: { en: 'the figure ({words})', es: 'la cifra ({words})', it: 'la cifra ({words})' },
  aboutPolarity: { en: 'whether it is so ({words})', es: 'si es así ({words})', it: 'se sia così ({words})' },
  aboutFactuality: {
    en: 'how certain it is ({words})',
    es: 'su grado de certeza ({words})',
    it: 'quanto sia certo ({words})',
  },
  aboutParticipant: { en: 'who it was ({words})', es: 'quién fue ({words})', it: 'chi fu ({words})' },
  aboutPlace: { en: 'the place ({words})', es: 'el lugar ({words})', it: 'il luogo ({words})' },
  aboutAttribution: {
    en: 'whose words these are ({words})',
    es: 'de quién son estas palabras ({words})',
    it: 'di chi siano queste parole ({words})',
  },
  aboutCharacterisation: {
    en: 'what it is like ({words})',
    es: 'cómo es ({words})',
    it: 'come sia ({words})',
  },
} as const satisfies Messages;

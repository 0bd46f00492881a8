import type { Messages } from './message';

/** What the evidence matrix and the report say around the words of the brief and the sources. */
export const matrixMessages = {
  evidenceFor: { en: 'Evidence for {brief}', es: 'Pruebas de {brief}', it: 'Riscontri di {brief}' },
  sentencesBySources: {
    en: 'Sentences of the brief against the sources',
    es: 'Frases del texto frente a las fuentes',
    it: 'Frasi del testo a confronto con le fonti',
  },
  supports: { en: 'supports', es: 'confirma', it: 'conferma' },
  contradicts: { en: 'contradicts', es: 'contradice', it: 'contraddice' },
  updated: { en: 'updated figure', es: 'cifra actualizada', it: 'cifra aggiornata' },
  mentions: { en: 'speaks of it', es: 'habla de ello', it: 'ne parla' },
  silent: { en: 'silent', es: 'no dice nada', it: 'tace' },
  supportsMeaning: {
    en: 'Gives the same on a point of the sentence.',
    es: 'Da lo mismo en un punto de la frase.',
    it: 'Dà lo stesso su un punto della frase.',
  },
  contradictsMeaning: {
    en: 'Gives something that cannot be true together with it.',
    es: 'Da algo que no puede ser cierto a la vez.',
    it: 'Dà qualcosa che non può essere vero insieme.',
  },
  updatedMeaning: {
    en: 'Gives another figure of a running count, as of another day.',
    es: 'Da otra cifra de un recuento en curso, de otro día.',
    it: 'Dà un’altra cifra di un conteggio in corso, di un altro giorno.',
  },
  mentionsMeaning: {
    en: 'Speaks of the matter, and settles no point of the sentence.',
    es: 'Habla del asunto sin resolver ningún punto de la frase.',
    it: 'Parla della questione senza risolvere alcun punto della frase.',
  },
  silentMeaning: {
    en: 'Nothing was found in it. That is no denial.',
    es: 'No se ha encontrado nada en ella. No es un desmentido.',
    it: 'Non vi si è trovato nulla. Non è una smentita.',
  },
  cited: { en: 'cited', es: 'citada', it: 'citata' },
  citedSilent: {
    en: 'Cited for this sentence, but nothing on it was found in the source.',
    es: 'Citada para esta frase, pero no se ha encontrado nada sobre ella en la fuente.',
    it: 'Citata per questa frase, ma nella fonte non si è trovato nulla in merito.',
  },
  unknownKeys: {
    en: 'Cited, but not in the corpus: {keys}',
    es: 'Citadas, pero no están en el corpus: {keys}',
    it: 'Citate, ma assenti dal corpus: {keys}',
  },
  thisBrief: { en: 'This brief', es: 'Este texto', it: 'Questo testo' },
  sentence: { en: 'Sentence', es: 'Frase', it: 'Frase' },
  sentences: { en: 'Sentences', es: 'Frases', it: 'Frasi' },
  sources: { en: 'Sources', es: 'Fuentes', it: 'Fonti' },
  legend: { en: 'Legend', es: 'Leyenda', it: 'Legenda' },
  line: { en: 'line {line}', es: 'línea {line}', it: 'riga {line}' },
  lineHeading: { en: 'Line', es: 'Línea', it: 'Riga' },
  disputes: { en: 'In dispute', es: 'En disputa', it: 'In discussione' },
  sourceCount: {
    en: { one: '{count} source', other: '{count} sources' },
    es: { one: '{count} fuente', other: '{count} fuentes' },
    it: { one: '{count} fonte', other: '{count} fonti' },
  },
  sentenceCount: {
    en: { one: '{count} sentence', other: '{count} sentences' },
    es: { one: '{count} frase', other: '{count} frases' },
    it: { one: '{count} frase', other: '{count} frasi' },
  },
  disputedCount: {
    en: '{count} in dispute',
    es: '{count} en disputa',
    it: '{count} in discussione',
  },
  supportedCount: {
    en: '{count} supported by a source',
    es: '{count} confirmadas por alguna fuente',
    it: '{count} confermate da una fonte',
  },
  acceptedCount: { en: '{count} accepted', es: '{count} aceptadas', it: '{count} accettate' },
  omittedSentences: {
    en: { one: '{count} sentence more is not shown.', other: '{count} sentences more are not shown.' },
    es: { one: 'No se muestra {count} frase más.', other: 'No se muestran {count} frases más.' },
    it: { one: 'Un’altra frase ({count}) non è mostrata.', other: 'Altre {count} frasi non sono mostrate.' },
  },
  stillLooking: {
    en: 'Conflicts among the sources are still being looked for: some may be missing.',
    es: 'Todavía se buscan discrepancias entre las fuentes: pueden faltar algunas.',
    it: 'Si cercano ancora divergenze tra le fonti: qualcuna può mancare.',
  },
  noSourceSpeaks: {
    en: 'No source speaks of it.',
    es: 'Ninguna fuente habla de ello.',
    it: 'Nessuna fonte ne parla.',
  },
  copyOf: {
    en: 'Copy or translation of {source}: not an independent source.',
    es: 'Copia o traducción de {source}: no es una fuente independiente.',
    it: 'Copia o traduzione di {source}: non è una fonte indipendente.',
  },
  acceptedByComment: {
    en: 'Accepted by a comment in the brief.',
    es: 'Aceptada con un comentario en el texto.',
    it: 'Accettata con un commento nel testo.',
  },
  acceptedByProject: {
    en: 'Accepted in the project file.',
    es: 'Aceptada en el archivo del proyecto.',
    it: 'Accettata nel file del progetto.',
  },
  reason: { en: 'Reason: {reason}', es: 'Motivo: {reason}', it: 'Motivo: {reason}' },
  noReason: { en: 'No reason is given.', es: 'No se da ningún motivo.', it: 'Non è indicato alcun motivo.' },
  attributedHere: {
    en: 'The sentence says whose account it gives.',
    es: 'La frase dice de quién es la versión.',
    it: 'La frase dice di chi è la versione.',
  },
  asTheBrief: { en: 'as the brief has it', es: 'como en el texto', it: 'come nel testo' },
  whenAccordingToWhom: {
    en: 'When, according to whom',
    es: 'Cuándo, según quién',
    it: 'Quando, secondo chi',
  },
  howMuchAccordingToWhom: {
    en: 'How much, according to whom',
    es: 'Cuánto, según quién',
    it: 'Quanto, secondo chi',
  },
  howMuchIn: {
    en: 'How much, according to whom ({unit})',
    es: 'Cuánto, según quién ({unit})',
    it: 'Quanto, secondo chi ({unit})',
  },
  reportNotice: {
    en: 'Wording was compared by rules. The report says what the sources say and where they differ; it does not say who is right. Read the passages before you rely on it.',
    es: 'Las frases se han comparado mediante reglas. El informe dice qué dicen las fuentes y en qué difieren; no dice quién tiene razón. Lea los pasajes antes de fiarse de él.',
    it: 'Le frasi sono state confrontate con regole. Il rapporto dice che cosa dicono le fonti e dove divergono; non dice chi ha ragione. Leggere i brani prima di farvi affidamento.',
  },
  madeOn: { en: 'Made on {date}', es: 'Hecho el {date}', it: 'Redatto il {date}' },
  overview: { en: 'Overview', es: 'Panorama', it: 'Quadro d’insieme' },
  saysNothing: {
    en: 'These sources say nothing on the brief: {names}',
    es: 'Estas fuentes no dicen nada sobre el texto: {names}',
    it: 'Queste fonti non dicono nulla sul testo: {names}',
  },
  furtherPassages: {
    en: { one: '{count} passage that speaks of it', other: '{count} passages that speak of it' },
    es: { one: '{count} pasaje que habla de ello', other: '{count} pasajes que hablan de ello' },
    it: { one: '{count} brano che ne parla', other: '{count} brani che ne parlano' },
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** Titles of quick fixes. What they insert stands in them as it is inserted, in the language of the brief. */
export const fixMessages = {
  fixAdd: { en: 'Add ‘{words}’', es: 'Añadir «{words}»', it: 'Aggiungi «{words}»' },
  fixWriteAndAdd: {
    en: 'Write ‘{value}’ and add ‘{words}’',
    es: 'Escribir «{value}» y añadir «{words}»',
    it: 'Scrivi «{value}» e aggiungi «{words}»',
  },
  fixGiveBoth: { en: 'Give both: ‘{words}’', es: 'Dar ambas: «{words}»', it: 'Riporta entrambe: «{words}»' },
  fixCiteBoth: {
    en: 'Cite both sides: ‘{words}’',
    es: 'Citar ambas partes: «{words}»',
    it: 'Cita entrambe le parti: «{words}»',
  },
  fixCiteOther: {
    en: 'Cite the other side: ‘{words}’',
    es: 'Citar la otra parte: «{words}»',
    it: 'Cita l’altra parte: «{words}»',
  },
  fixCite: { en: 'Cite ‘{words}’', es: 'Citar «{words}»', it: 'Cita «{words}»' },
  fixCiteSupport: {
    en: 'Cite what supports this: ‘{words}’',
    es: 'Citar lo que respalda esto: «{words}»',
    it: 'Cita ciò che lo conferma: «{words}»',
  },
  fixCiteInstead: {
    en: 'Cite what supports this instead: ‘{words}’',
    es: 'Citar en su lugar lo que respalda esto: «{words}»',
    it: 'Cita al suo posto ciò che lo conferma: «{words}»',
  },
  fixQuote: {
    en: 'Write the source’s words: {words}',
    es: 'Escribir las palabras de la fuente: {words}',
    it: 'Scrivi le parole della fonte: {words}',
  },
  fixSourceWords: {
    en: 'Use the source’s exact words: ‘{words}’',
    es: 'Usar las palabras exactas de la fuente: «{words}»',
    it: 'Usa le parole esatte della fonte: «{words}»',
  },
  fixWrite: { en: 'Write ‘{words}’', es: 'Escribir «{words}»', it: 'Scrivi «{words}»' },
  fixIgnoreLine: {
    en: "Ignore '{code}' on this line",
    es: 'Ignorar «{code}» en esta línea',
    it: 'Ignora «{code}» in questa riga',
  },
  fixIgnoreFile: {
    en: "Ignore '{code}' in this file",
    es: 'Ignorar «{code}» en este archivo',
    it: 'Ignora «{code}» in questo file',
  },
  fixRemoveComment: { en: 'Remove this comment', es: 'Quitar este comentario', it: 'Rimuovi questo commento' },
  fixRemoveCode: {
    en: "Remove '{code}' from this comment",
    es: 'Quitar «{code}» de este comentario',
    it: 'Rimuovi «{code}» da questo commento',
  },
  renameImpossible: {
    en: '‘{key}’ cannot be a citation key: it may hold no spaces, braces, quotation marks or brackets.',
    es: '«{key}» no puede ser una clave de cita: no puede contener espacios, llaves, comillas ni corchetes.',
    it: '«{key}» non può essere una chiave di citazione: non può contenere spazi, graffe, virgolette né parentesi quadre.',
  },
  renameTaken: {
    en: '‘{key}’ is the key of another source.',
    es: '«{key}» es la clave de otra fuente.',
    it: '«{key}» è la chiave di un’altra fonte.',
  },
  renameUnpinned: {
    en: 'The key of {source} is made from what is known of it, and nothing beside it can pin another one.',
    es: 'La clave de {source} se forma con lo que se sabe de ella, y nada junto a ella puede fijar otra.',
    it: 'La chiave di {source} è formata da ciò che se ne sa, e nulla accanto a essa può fissarne un’altra.',
  },
  fixAcceptConflict: {
    en: 'Accept this conflict in the project…',
    es: 'Aceptar esta discrepancia en el proyecto…',
    it: 'Accetta questa divergenza nel progetto…',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What an explanation of a finding says around the words of brief and sources. */
export const explanationMessages = {
  explainBrief: { en: 'What the brief says', es: 'Lo que dice el escrito', it: 'Che cosa dice il testo' },
  explainSources: { en: 'What the sources say', es: 'Lo que dicen las fuentes', it: 'Che cosa dicono le fonti' },
  explainMatch: {
    en: 'Why they are taken to speak of the same point',
    es: 'Por qué se entiende que hablan de lo mismo',
    it: 'Perché si ritiene che parlino della stessa cosa',
  },
  explainShared: {
    en: 'Both speak of: {words}. How well they match: {percent} of 100; a difference is reported from {least} on.',
    es: 'Ambos hablan de: {words}. Grado de coincidencia: {percent} de 100; una diferencia se señala a partir de {least}.',
    it: 'Entrambi parlano di: {words}. Grado di corrispondenza: {percent} su 100; una differenza si segnala a partire da {least}.',
  },
  explainAttributed: {
    en: 'The sentence says whose account it gives: it is told as information, not as a warning.',
    es: 'La frase dice de quién es la versión: se señala como información, no como advertencia.',
    it: 'La frase dice di chi è la versione: si segnala come informazione, non come avviso.',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What hovers, completions and other cards say around the words of the sources. */
export const cardMessages = {
  independentSources: {
    en: { one: '{count} independent source', other: '{count} independent sources' },
    es: { one: '{count} fuente independiente', other: '{count} fuentes independientes' },
    it: { one: '{count} fonte indipendente', other: '{count} fonti indipendenti' },
  },
  unknownLanguage: { en: 'unknown language', es: 'idioma desconocido', it: 'lingua sconosciuta' },
} as const satisfies Messages;

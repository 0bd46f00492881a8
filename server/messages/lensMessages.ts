import type { Messages } from './message';

/** What stands above a paragraph of a brief. */
export const lensMessages = {
  lensSources: {
    en: { one: '{count} source', other: '{count} sources' },
    es: { one: '{count} fuente', other: '{count} fuentes' },
    it: { one: '{count} fonte', other: '{count} fonti' },
  },
  lensConflicts: {
    en: { one: '{count} conflict', other: '{count} conflicts' },
    es: { one: '{count} discrepancia', other: '{count} discrepancias' },
    it: { one: '{count} divergenza', other: '{count} divergenze' },
  },
} as const satisfies Messages;

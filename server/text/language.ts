/** The languages the engine extracts facts from, as BCP 47 codes. */
export const languages = ['en', 'es', 'it', 'fr', 'pt', 'de'] as const;

export type Language = (typeof languages)[number];

/** A language the engine reads, or `und` where it cannot tell: such text is searched but never interpreted. */
export type DetectedLanguage = Language | 'und';

export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

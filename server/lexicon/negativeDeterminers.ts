import type { Language } from '../text/language';

/** Words by which a noun is said not to exist at all ('no drone', 'aucun accord'), before it or (Spanish, Portuguese, Italian) behind it. */
export const negativeDeterminers: Readonly<Record<Language, { readonly before: string; readonly behind: string }>> = {
  en: { before: 'no, any', behind: '' },
  es: { before: 'ningún, ninguna', behind: 'alguno, alguna' },
  it: { before: 'nessun, nessuno, nessuna, alcun, alcuna', behind: 'alcuno, alcuna' },
  fr: { before: 'aucun, aucune, nul, nulle, pas de', behind: '' },
  pt: { before: 'nenhum, nenhuma, qualquer', behind: 'algum, alguma' },
  de: { before: 'kein, keine, keinen, keinem, keiner, keinerlei', behind: '' },
};

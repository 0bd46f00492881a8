import type { Language } from '../text/language';

/**
 * Endings that make of a verb the one who does it, and the endings of the verbs they come from: restorer, restaurador,
 * restauratrice. Longest first. A word with such an ending names a doer only where the lexicon has the verb for the same act.
 */
export const agentSuffixes: Readonly<Record<Language, readonly AgentSuffix[]>> = {
  en: [
    { noun: 'er', verbs: ['', 'e'] },
    { noun: 'ers', verbs: ['', 'e'] },
    { noun: 'or', verbs: ['', 'e'] },
    { noun: 'ors', verbs: ['', 'e'] },
    { noun: 'ier', verbs: ['y'] },
    { noun: 'iers', verbs: ['y'] },
  ],
  es: [
    { noun: 'ador', verbs: ['ar'] },
    { noun: 'adora', verbs: ['ar'] },
    { noun: 'adores', verbs: ['ar'] },
    { noun: 'adoras', verbs: ['ar'] },
    { noun: 'edor', verbs: ['er'] },
    { noun: 'edora', verbs: ['er'] },
    { noun: 'edores', verbs: ['er'] },
    { noun: 'idor', verbs: ['ir'] },
    { noun: 'idora', verbs: ['ir'] },
    { noun: 'idores', verbs: ['ir'] },
  ],
  it: [
    { noun: 'atore', verbs: ['are'] },
    { noun: 'atori', verbs: ['are'] },
    { noun: 'atrice', verbs: ['are'] },
    { noun: 'atrici', verbs: ['are'] },
    { noun: 'itore', verbs: ['ire', 'ere'] },
    { noun: 'itori', verbs: ['ire', 'ere'] },
    { noun: 'itrice', verbs: ['ire', 'ere'] },
  ],
  fr: [
    { noun: 'ateur', verbs: ['er'] },
    { noun: 'ateurs', verbs: ['er'] },
    { noun: 'atrice', verbs: ['er'] },
    { noun: 'atrices', verbs: ['er'] },
    { noun: 'eur', verbs: ['er', 'ir', 're'] },
    { noun: 'eurs', verbs: ['er', 'ir', 're'] },
    { noun: 'euse', verbs: ['er', 'ir', 're'] },
    { noun: 'euses', verbs: ['er', 'ir', 're'] },
  ],
  pt: [
    { noun: 'ador', verbs: ['ar'] },
    { noun: 'adora', verbs: ['ar'] },
    { noun: 'adores', verbs: ['ar'] },
    { noun: 'adoras', verbs: ['ar'] },
    { noun: 'edor', verbs: ['er'] },
    { noun: 'edora', verbs: ['er'] },
    { noun: 'edores', verbs: ['er'] },
    { noun: 'idor', verbs: ['ir'] },
    { noun: 'idores', verbs: ['ir'] },
  ],
  de: [
    { noun: 'ator', verbs: ['ieren'] },
    { noun: 'atorin', verbs: ['ieren'] },
    { noun: 'atoren', verbs: ['ieren'] },
    { noun: 'atorinnen', verbs: ['ieren'] },
    { noun: 'ler', verbs: ['eln'] },
    { noun: 'lerin', verbs: ['eln'] },
    { noun: 'lern', verbs: ['eln'] },
    { noun: 'er', verbs: ['en', 'n'] },
    { noun: 'ers', verbs: ['en', 'n'] },
    { noun: 'ern', verbs: ['en', 'n'] },
    { noun: 'erin', verbs: ['en', 'n'] },
    { noun: 'erinnen', verbs: ['en', 'n'] },
  ],
};

/** An ending of the noun, and what stands in its place in the verb. */
export interface AgentSuffix {
  readonly noun: string;
  readonly verbs: readonly string[];
}

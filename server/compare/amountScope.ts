import { perPart } from './perStatement';
import type { Statement } from './statement';

type Amount = Statement['quantities'][number];

/**
 * Are both amounts the whole, or both the same part? '11 million with debt' and '9 million', 'gross' and 'net', 'on average'
 * and in all, are different amounts of one thing.
 */
export function haveSameScope(a: Statement, one: Amount, b: Statement, other: Amount): boolean {
  const left = scopesOf(a, one);
  const right = scopesOf(b, other);
  return left.length === right.length && left.every((scope) => right.includes(scope));
}

/** Which of the scopes the clauses up to the amount, or its own clause, name. */
const scopesOf = perPart(({ text, clauses, language }, { clause }: Amount): readonly number[] => {
  const span = clauses[clause];
  if (!span) return [];
  const words = text.slice(clauses[Math.max(0, clause - 1)]?.start ?? span.start, span.end);
  return scopes[language].flatMap((scope, at) => (scope.test(words) ? [at] : []));
});

/** With and without something, gross and net, for each of many. */
const scopes: Readonly<Record<Statement['language'], readonly RegExp[]>> = {
  en: [
    /\b(?:including|inclusive of|counting)\b(?! all)/iu,
    /\b(?:excluding|not counting|without counting|net of|before tax|after tax)\b/iu,
    /\b(?:per (?:person|head|capita|year|month|week|day|hour)|on average|an average of|each (?:year|month|week|day))\b/iu,
  ],
  es: [
    /\b(?:incluid[oa]s?|incluyendo|contando)\b/iu,
    /\b(?:excluid[oa]s?|excluyendo|sin contar|antes de impuestos|después de impuestos)\b/iu,
    /\b(?:por (?:persona|cabeza|año|mes|semana|día|hora)|de media|en promedio|cada (?:año|mes|semana|día))\b/iu,
  ],
  it: [
    /\b(?:compres[oaie]|inclus[oaie]|includendo|contando)\b/iu,
    /\b(?:esclus[oaie]|escludendo|senza contare|al netto|prima delle imposte)\b/iu,
    /\b(?:a (?:persona|testa)|all['’]anno|al (?:mese|giorno)|in media|ogni (?:anno|mese|settimana|giorno))\b/iu,
  ],
  fr: [
    /\b(?:y compris|inclus|incluant|en comptant|comprise?)\b/iu,
    /\b(?:hors (?:dette|taxes|impôts)|exclu(?:e|s|ant)?|sans compter|avant impôts|après impôts)\b/iu,
    /\b(?:par (?:personne|tête|an|mois|semaine|jour|heure)|en moyenne|chaque (?:année|mois|semaine|jour))\b/iu,
  ],
  pt: [
    /\b(?:incluíd[oa]s?|incluindo|contando)\b/iu,
    /\b(?:excluíd[oa]s?|excluindo|sem contar|antes de impostos|depois de impostos)\b/iu,
    /\b(?:por (?:pessoa|cabeça|ano|mês|semana|dia|hora)|em média|cada (?:ano|mês|semana|dia))\b/iu,
  ],
  de: [
    /\b(?:einschließlich|inklusive|mitsamt|eingerechnet|inbegriffen)\b/iu,
    /\b(?:ausschließlich der|ohne Schulden|abzüglich|nicht eingerechnet|vor Steuern|nach Steuern)\b/iu,
    /\b(?:pro (?:Kopf|Person|Jahr|Monat|Woche|Tag|Stunde)|im (?:Schnitt|Durchschnitt)|durchschnittlich|jede[sn]? (?:Jahr|Monat|Woche|Tag))\b/iu,
  ],
};

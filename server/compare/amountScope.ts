import { perPart } from './perStatement';
import type { Statement } from './statement';

type Amount = Statement['quantities'][number];

/**
 * How likely both amounts are the whole, or both the same part: 0 for 'gross' and 'net', 'on average' and in all, 'nine'
 * and 'nine more', which are different amounts of one thing, as debts and taxes in or out of a sum are. Where only one says what else it
 * includes, the other may, too.
 */
export function scopeOdds(a: Statement, one: Amount, b: Statement, other: Amount): number {
  if (comesOnTop(a, one) !== comesOnTop(b, other)) return 0;
  const left = scopesOf(a, one);
  const right = scopesOf(b, other);
  const unlike = [...left.filter((scope) => !right.includes(scope)), ...right.filter((scope) => !left.includes(scope))];
  return !unlike.length ? 1 : unlike.every((scope) => scope === inclusive) ? unsaidScope : 0;
}

/** Place among the scopes of what is counted in. */
const inclusive = 0;
const unsaidScope = 0.8;

/** Which of the scopes the clauses up to the amount, or its own clause, name. */
const scopesOf = perPart(({ text, clauses, language, quantities }, amount: Amount): readonly number[] => {
  const span = clauses[amount.clause];
  if (!span) return [];
  const start = clauses[Math.max(0, amount.clause - 1)]?.start ?? span.start;
  const words = text.slice(start, span.end);
  const found = scopes[language].flatMap((scope, at) => (scope.test(words) ? [at] : []));
  // In '140, where 90 is allowed' only one of the two is the limit: the words next to it tell.
  const from = Math.max(start, ...quantities.map(({ end }) => (end <= amount.start ? end : 0)));
  const isLimit = limits[language].test(text.slice(from, Math.min(span.end, amount.end + nextWord)));
  const behind = text.slice(amount.end, amount.end + partitiveReach);
  const isPart =
    partitives[language].test(behind) ||
    ofWhom[language].test(text.slice(Math.max(start, amount.start - ofWhomReach), amount.start));
  return [...found, ...(isLimit ? [limitScope] : []), ...(isPart ? [partScope] : [])];
});

const limitScope = -1;
const partScope = -2;
/** Length of 'of these ' before or behind an amount. */
const partitiveReach = 16;
/** Length of 'of whom no fewer than ' before an amount. */
const ofWhomReach = 34;
/** Length of the word that may follow an amount: 'the 90 permitted'. */
const nextWord = 13;

/** 'Another nine', 'nine more': counted on top of others. */
const comesOnTop = perPart(({ text, language }, { start, end }: Amount): boolean => {
  const { before, after } = onTop[language];
  return (
    before.test(text.slice(Math.max(0, start - longestWord), start)) || after.test(text.slice(end, end + longestWord))
  );
});

/** Characters that hold the longest of these phrases. */
const longestWord = 40;

const onTop: Readonly<Record<Statement['language'], { readonly before: RegExp; readonly after: RegExp }>> = {
  en: {
    before:
      /\b(?:another|further|additional|(?:second|third|next|last) (?:group|batch|lot|instalment|delivery|shipment|tranche) of)\s$/iu,
    after: /^\s(?:more|further|additional|others?)\b(?! than)/iu,
  },
  es: {
    before:
      /\b(?:otr[oa]s|adicionales|(?:segund|tercer|próxim|últim)[oa]? (?:grupo|lote|entrega|envío|tramo|tanda) de)\s$/iu,
    after: /^\s(?:más|adicionales)(?!\p{L}| de\b| que\b)/iu,
  },
  it: {
    before:
      /\b(?:altr[ie]|ulteriori|(?:second|terz|prossim|ultim)[oa] (?:gruppo|lotto|consegna|spedizione|tranche) di)\s$/iu,
    after: /^\s(?:altr[ie]|in più|ulteriori)(?!\p{L})/iu,
  },
  fr: {
    before:
      /\b(?:encore|(?:second|deuxième|troisième|prochain|dernier|dernière|seconde|prochaine) (?:groupe|lot|livraison|envoi|tranche) (?:de |d['’]))\s?$/iu,
    after: /^\s(?:autres|supplémentaires|de plus)(?!\p{L}| que\b)/iu,
  },
  pt: {
    before:
      /\b(?:outr[oa]s|mais|(?:segund|terceir|próxim|últim)[oa] (?:grupo|lote|entrega|remessa|tranche|parcela) de)\s$/iu,
    after: /^\s(?:adicionais|a mais)(?!\p{L})/iu,
  },
  de: {
    before:
      /(?<!\p{L})(?:(?:weitere|zusätzliche)[nr]?|(?:zweite|dritte|nächste|letzte)[nrs]? (?:Gruppe|Lieferung|Tranche|Rate|Partie|Charge)(?: von)?)\s$/iu,
    after: /^\s(?:weitere|zusätzliche|mehr)(?!\p{L}| als\b)/iu,
  },
};

/** With and without something, gross and net, for each of many. */
const scopes: Readonly<Record<Statement['language'], readonly RegExp[]>> = {
  en: [
    /\b(?:including|inclusive of|counting)\b(?! all)/iu,
    /\b(?:including|inclusive of|counting|with)(?: \p{L}+){0,2} (?:debts?|tax(?:es)?|VAT|interest|liabilities)\b/iu,
    /\b(?:excluding|not counting|without counting|net of|before tax|after tax)\b/iu,
    /\b(?:per (?:person|head|capita|year|month|week|day|hour)|on average|an average of|each (?:year|month|week|day))\b/iu,
  ],
  es: [
    /\b(?:incluid[oa]s?|incluyendo|contando)\b/iu,
    /\b(?:incluid[oa]s?|incluyendo|contando|con)(?: \p{L}+){0,2} (?:deudas?|impuestos|IVA|intereses)\b/iu,
    /\b(?:excluid[oa]s?|excluyendo|sin contar|antes de impuestos|después de impuestos)\b/iu,
    /\b(?:por (?:persona|cabeza|año|mes|semana|día|hora)|de media|en promedio|cada (?:año|mes|semana|día))\b/iu,
  ],
  it: [
    /\b(?:compres[oaie]|inclus[oaie]|includendo|contando)\b/iu,
    /\b(?:compres[oaie]|inclus[oaie]|includendo|contando)(?: \p{L}+){0,2} (?:debit[oi]|imposte|tasse|IVA|interessi)\b/iu,
    /\b(?:esclus[oaie]|escludendo|senza contare|al netto|prima delle imposte)\b/iu,
    /\b(?:a (?:persona|testa)|all['’]anno|al (?:mese|giorno)|in media|ogni (?:anno|mese|settimana|giorno))\b/iu,
  ],
  fr: [
    /\b(?:y compris|inclus|incluant|en comptant|comprise?)\b/iu,
    /\b(?:y compris|inclus|incluant|en comptant|avec)(?: \p{L}+){0,2} (?:dettes?|impôts|taxes|TVA|intérêts)\b|\b(?:dettes?|impôts|taxes|TVA|intérêts) comprise?s?\b/iu,
    /\b(?:hors (?:dette|taxes|impôts)|exclu(?:e|s|ant)?|sans compter|avant impôts|après impôts)\b/iu,
    /\b(?:par (?:personne|tête|an|mois|semaine|jour|heure)|en moyenne|chaque (?:année|mois|semaine|jour))\b/iu,
  ],
  pt: [
    /\b(?:incluíd[oa]s?|incluindo|contando)\b/iu,
    /\b(?:incluíd[oa]s?|incluindo|contando)(?: \p{L}+){0,2} (?:dívidas?|impostos|IVA|juros)\b/iu,
    /\b(?:excluíd[oa]s?|excluindo|sem contar|antes de impostos|depois de impostos)\b/iu,
    /\b(?:por (?:pessoa|cabeça|ano|mês|semana|dia|hora)|em média|cada (?:ano|mês|semana|dia))\b/iu,
  ],
  de: [
    /\b(?:einschließlich|inklusive|mitsamt|eingerechnet|inbegriffen)\b/iu,
    /\b(?:einschließlich|inklusive|mitsamt|mit)(?: \p{L}+){0,2} (?:Schulden|Verbindlichkeiten|Steuern?|Mehrwertsteuer|Zinsen)\b|\b(?:Schulden|Steuern?|Zinsen) (?:eingerechnet|inbegriffen)\b/iu,
    /\b(?:ausschließlich der|ohne Schulden|abzüglich|nicht eingerechnet|vor Steuern|nach Steuern)\b/iu,
    /\b(?:pro (?:Kopf|Person|Jahr|Monat|Woche|Tag|Stunde)|im (?:Schnitt|Durchschnitt)|durchschnittlich|jede[sn]? (?:Jahr|Monat|Woche|Tag))\b/iu,
  ],
};

/** What is allowed at most, as against what was measured. */
const limits: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\b(?:limit(?:s|ed to)?|(?:permitted|allowed|authori[sz]ed|legal) (?:speed|maximum|amount|level|dose|load)|permissible)\b/iu,
  es: /\b(?:límites?|limitad[oa] a|permitid[oa]s?|autorizad[oa]s?)\b/iu,
  it: /\b(?:limit[ei]|limitat[oa] a|consentit[oaie]|ammess[oaie]|autorizzat[oaie])\b/iu,
  fr: /\b(?:limites?|limitée? à|autorisée?s?|permise?s?)\b/iu,
  pt: /\b(?:limites?|limitad[oa] a|permitid[oa]s?|autorizad[oa]s?)\b/iu,
  de: /\b(?:Höchst(?:geschwindigkeit|wert|menge|grenze)|Grenzwert|Tempolimit|erlaubt(?:e[nrs]?)?|zulässig(?:e[nrs]?)?|zugelassen(?:e[nrs]?)?)\b/iu,
};

/** 'Three of the divers', 'tres de ellas', '38 das quais': a part of a number that is known. */
const partitives: Readonly<Record<Statement['language'], RegExp>> = {
  en: /^ (?:of|among|out of) (?:the|them|these|those|its|their|his|her|whom|which)\b/iu,
  es: /^ de (?:los|las|ellos|ellas|estos|estas|esos|esas|sus)\b/iu,
  it: /^ (?:dei|delle|degli|di (?:loro|essi|esse|questi|queste)|dei quali|delle quali)\b/iu,
  fr: /^ (?:des|d['’]entre|de (?:ces|ses|leurs))\b/iu,
  pt: /^ (?:dos|das|deles|delas|destes|destas|desses|dessas)\b/iu,
  de: /^ (?:davon|von (?:ihnen|den|diesen)|der|dieser|ihrer)\b/iu,
};

/** 'Of whom three', 'dont quatre', 'davon zwei'. */
const ofWhom: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\b(?:of whom|of which|of them|among them),?(?: \p{L}+){0,3} $/iu,
  es: /(?:de (?:los|las) (?:que|cuales)|de ellos|de ellas|entre ellos|entre ellas),?(?: \p{L}+){0,3} $/iu,
  it: /(?:di cui|dei quali|delle quali|tra cui|fra cui|di questi|di queste),?(?: \p{L}+){0,3} $/iu,
  fr: /(?:dont|parmi lesquel(?:le)?s|parmi eux|parmi elles),?(?: \p{L}+){0,3} $/iu,
  pt: /(?:dos quais|das quais|deles|delas|entre eles|entre elas),?(?: \p{L}+){0,3} $/iu,
  de: /\b(?:davon|darunter|von denen|von ihnen),?(?: \p{L}+){0,3} $/iu,
};

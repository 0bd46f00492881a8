import type { Statement } from './statement';

type Amount = Statement['quantities'][number];

/**
 * Do both amounts count what had come together up to different days ('by 3 May 40 tons had been cleared', 'so far 25
 * tons')? Then the later one brings the earlier up to date, and both are right.
 */
export function isRunningCount(a: Statement, one: Amount, b: Statement, other: Amount): boolean {
  const left = asOf(a, one);
  const right = asOf(b, other);
  return left !== undefined && right !== undefined && left !== right;
}

/** The last day, or the document's day, up to which the amount counts; undefined where it does not say so. */
export function asOf(
  { times, published, language, text, clauses }: Statement,
  { clause, end }: Amount,
): string | undefined {
  // '58 million, delivery by May': the day is that of the delivery.
  const until = times.find(
    (time) => time.clause === clause && time.relation === 'until' && !/[,;:]/u.test(text.slice(end, time.start)),
  );
  if (until) return until.to === undefined ? text.slice(until.start, until.end) : String(until.to);
  const dated = times.find(
    (time) =>
      time.clause === clause &&
      time.relation === 'at' &&
      time.from !== undefined &&
      asOfLead[language].test(text.slice(Math.max(0, time.start - 12), time.start)),
  );
  if (dated) return String(dated.to);
  const span = clauses[clause];
  if (!span || !soFar[language].test(text.slice(span.start, span.end))) return undefined;
  return published ?? 'then';
}

/** What stands before the day that a count is of: 'as of 3 May', 'al 3 de mayo', 'Stand 3. Mai'. */
const asOfLead: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\bas (?:of|at) $/iu,
  es: /\b(?:al?|a fecha (?:de|del)) $/iu,
  it: /\b(?:al?|alla data del) $/iu,
  fr: /\bau $/iu,
  pt: /\b(?:a|à data de) $/iu,
  de: /\b(?:Stand|per|zum) $/u,
};

const soFar: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\b(?:so far|to date|until now|up to now|as yet|thus far|by now)\b/iu,
  es: /(?:hasta (?:ahora|el momento|la fecha|hoy)|por (?:ahora|el momento)|a día de hoy)/iu,
  it: /(?:finora|fino(?:ra| ad? (?:ora|adesso|oggi))|a oggi|ad oggi|per (?:ora|il momento))/iu,
  fr: /(?:jusqu['’](?:ici|à (?:présent|maintenant))|à ce (?:jour|stade)|pour (?:l['’]instant|le moment))/iu,
  pt: /(?:até (?:agora|ao momento|o momento|hoje|à data)|por (?:agora|enquanto))/iu,
  de: /\b(?:bisher|bislang|bis jetzt|bis heute|inzwischen|mittlerweile|vorerst|zurzeit|derzeit)\b/iu,
};

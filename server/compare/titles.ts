import type { Feature, Statement } from './statement';

/** 'The restorer X', 'X, restorer of the house': what somebody is called tells who it is, not what is done. */
export function isTitle({ text, language, participants }: Statement, { start, end }: Feature): boolean {
  if (!agentNouns[language].test(text.slice(start, end))) return false;
  return participants.some(
    ({ mention }) =>
      mention.type === 'person' &&
      ((mention.start >= end && mention.start - end <= 1) ||
        (mention.end <= start && /^,\s+(?:\p{L}{1,4}['’\s]\s*)?$/u.test(text.slice(mention.end, start)))),
  );
}

/** Endings of those who do something. */
const agentNouns: Readonly<Record<Statement['language'], RegExp>> = {
  en: /(?:er|or|ist)s?$/iu,
  es: /(?:dor|tor|sor|dora|tora|sora|ista)(?:e?s)?$/iu,
  it: /(?:tore|sore|trice|ista)$|(?:tori|sori|trici|isti|iste)$/iu,
  fr: /(?:eur|euse|trice|iste)s?$/iu,
  pt: /(?:dor|tor|sor|dora|tora|sora|ista)(?:e?s)?$/iu,
  de: /^\p{Lu}.*(?:er|or|ist)(?:in|innen|en)?$/u,
};

import { isFunctionWord } from '../text/functionWords';
import type { Vocabulary } from '../text/glue';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { type AgreementSpan, findAgreements } from './agreementNames';
import type { DocumentNames } from './documentNames';
import type { Surroundings } from './nameEvidence';
import { findRuns, type NameRun } from './nameRuns';
import { findOrganizations } from './organizationNames';
import { findRoles } from './roles';
import { type NameWord, readWords } from './sentenceWords';
import { isParticle } from './wordTables';

export interface Scene extends Surroundings {
  readonly headline: boolean;
  readonly runs: readonly NameRun[];
  readonly agreements: readonly AgreementSpan[];
}

export function readScene(
  text: string,
  tokens: readonly Token[],
  language: Language,
  vocabulary: Vocabulary,
  names: DocumentNames,
): Scene {
  const words = readWords(partGlued(tokens, language), language, vocabulary);
  const headline = isHeadline(words, language);
  const bodies = findOrganizations(text, words, language, headline);
  const allRoles = findRoles(words, language);
  const allAgreements = findAgreements(text, words, language);
  // 'president of the Executive Committee' is an office; the bodies named inside an agreement are its parts.
  const organizations = bodies.filter(
    (body) =>
      !allRoles.some((role) => role.from < body.from && body.to <= role.to) &&
      !allAgreements.some((span) => span.from < body.from && body.to <= span.to),
  );
  const agreements = allAgreements.filter(
    (span) => !organizations.some((body) => body.from < span.to && span.from < body.to),
  );
  const taken: boolean[] = [];
  for (const span of organizations) for (let at = span.from; at < span.to; at += 1) taken[at] = true;
  for (const span of agreements) for (let at = span.from; at < span.to; at += 1) taken[at] = true;
  const roles = allRoles.filter((role) => {
    for (let at = role.from; at < role.to; at += 1) if (taken[at] && !words[at]?.geography) return false;
    return true;
  });
  for (const role of roles) for (let at = role.from; at < role.to; at += 1) taken[at] = true;
  const runs = findRuns(text, words, taken, language, names, headline);
  return { words, language, roles, organizations, agreements, headline, runs };
}

/** A name with a capital function word glued to it ('OrtizÈ'): damage that vocabulary alone cannot tell from a spelling. */
function partGlued(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'word' && token.text.length > 4 && isGluedName(token.text))) return tokens;
  return tokens.flatMap((token) => {
    const parts = token.kind === 'word' ? gluedName.exec(token.text) : null;
    const [, left = '', right = ''] = parts ?? [];
    if (!parts || !isFunctionWord(right.toLowerCase(), language) || isParticle(left.toLowerCase())) return [token];
    const middle = token.start + left.length;
    return [
      { ...token, end: middle, text: left },
      { start: middle, end: token.end, text: right, kind: 'word' as const, glued: true as const },
    ];
  });
}

/** Nearly every word begins with a plain small letter: no need to match it. */
function isGluedName(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first < 97 || first > 122) && gluedName.test(word);
}

const gluedName = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}*)$/u;

/** Has every word but the function words a capital, or is nearly all in capitals, so that a capital tells nothing? */
function isHeadline(words: readonly NameWord[], language: Language): boolean {
  let lower = 0;
  let upper = 0;
  let all = 0;
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number' || word.text.length < 3 || word.functional) continue;
    all += 1;
    if (word.shape === 'lower') lower += 1;
    else if (word.shape === 'upper') upper += 1;
  }
  if (upper >= 2 && upper / all > 0.6) return true;
  return language !== 'de' && all >= 5 && lower <= all / 12;
}

export function keysOf(words: readonly NameWord[], from: number, to: number): string[] {
  return words
    .slice(from, to)
    .filter((word) => word.shape !== 'mark')
    .map((word) => word.key);
}

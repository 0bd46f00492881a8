import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import type { QuotedTokens } from './quotations';
import type { WordTraits } from './wordTraits';

/**
 * What begins a clause. `stop` is punctuation that nothing reaches across: semicolon, colon, dash, bracket.
 * `quotation` stands at both ends of quoted words.
 */
export type Opener = 'start' | 'stop' | 'quotation' | 'that' | 'relative' | 'subordinate' | 'coordinate' | 'comma';

/** A place where a clause may begin. */
export interface Candidate {
  readonly at: number;
  readonly opener: Opener;
  readonly doubtful?: boolean;
  /** A pronoun stands behind the comma: a clause, even if its verb is not known as one. */
  readonly newSubject?: boolean;
  /** Last comma before a coordinator: a verb has to stand between them, else it joins two nouns. */
  readonly leftFrom?: number;
}

/** Places where a clause may begin, in order; whether it does is for the verbs on both sides to tell. */
export function findCandidates(
  tokens: readonly Token[],
  words: readonly WordTraits[],
  quotations: readonly QuotedTokens[],
  language: Language,
  hasVerb: (from: number, to: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const quoteCuts = new Set<number>();
  let comma = 0;
  let noteEnd = -1;
  for (const { from, to } of quotations) {
    if (to - from < 4) continue;
    quoteCuts.add(from).add(to + 1);
  }
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const word = words[i];
    const before = tokens[i - 1];
    if (!token || !word || !before) continue;
    const bracket = /^[([]$/.test(token.text) ? closingBracket(tokens, i) : -1;
    if (bracket > 0 && !hasVerb(i, bracket)) {
      // '(MBC)', '(58 million dollars)': a note that interrupts nothing.
      i = bracket;
      noteEnd = bracket;
      continue;
    }
    if (token.glued || (isStop(tokens, i - 1) && noteEnd !== i - 1) || /^[([]$/.test(token.text)) {
      found.push({ at: i, opener: 'stop' });
      continue;
    }
    if (quoteCuts.has(i)) {
      found.push({ at: i, opener: 'quotation' });
      continue;
    }
    if (token.kind !== 'word') continue;
    const afterComma = before.text === ',';
    const opener = openerOf(words, i, afterComma, language);
    if (opener) found.push({ at: i, ...opener });
    else if (afterComma) found.push({ at: i, opener: 'comma', newSubject: word.pronoun && !word.determiner });
    if (afterComma) comma = i;
    else if (opener?.opener === 'coordinate')
      found[found.length - 1] = { at: i, opener: 'coordinate', leftFrom: comma };
  }
  return found;
}

/** What the word at `i` opens, if it opens a clause. */
function openerOf(
  words: readonly WordTraits[],
  i: number,
  afterComma: boolean,
  language: Language,
): { opener: Opener; doubtful?: boolean } | undefined {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before) return undefined;
  if (word.complementizer) {
    const relative = !afterComma && word.lower !== 'dass' && followsNoun(before, language);
    if (language === 'en' && word.lower === 'that' && before.preposition) return undefined;
    return { opener: relative ? 'relative' : 'that', doubtful: language === 'en' && word.lower === 'that' };
  }
  if (word.relative && language === 'de')
    return afterComma || (words[i - 2]?.lower === ',' && before.preposition)
      ? { opener: 'relative', doubtful: true }
      : undefined;
  if (word.coordinator) return { opener: 'coordinate' };
  if (word.relative) return { opener: 'relative' };
  if (word.subordinator) {
    // Portuguese 'se' is a pronoun but where a clause begins; French 's'' is 'si' only before 'il'.
    if (language === 'pt' && word.lower === 'se' && !afterComma && !before.coordinator && !before.complementizer)
      return undefined;
    if (language === 'fr' && word.lower === "s'" && !/^ils?$/.test(words[i + 1]?.lower ?? '')) return undefined;
    if (language === 'de' && !afterComma && !before.coordinator) return undefined;
    return { opener: 'subordinate', doubtful: word.subordinator === 'doubtful' };
  }
  return undefined;
}

/** Where the bracket that opens at `from` closes, if soon. */
function closingBracket(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 14); i += 1)
    if (/^[)\]]$/.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

function followsNoun(before: WordTraits, language: Language): boolean {
  if (before.finite || before.reporting) return false;
  return before.capital || (!before.adverb && !isSpeechParticiple(before, language));
}

function isSpeechParticiple({ lower }: WordTraits, language: Language): boolean {
  return language === 'en' ? /(?:ed|ing)$/.test(lower) : /(?:[aei]r|ndo|ant|do|to|é)$/.test(lower);
}

/** Punctuation that nothing reaches across. A hyphen counts where it stands between spaces. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation') return false;
  if (token.text === '.') return (tokens[at - 1]?.text.length ?? 0) > 3;
  if (/^[;:—?!…\])]$|^\.{2,}$|^-{2,}$/.test(token.text)) return true;
  return /^[–-]$/.test(token.text) && tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
}

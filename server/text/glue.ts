import { isFunctionWord } from './functionWords';
import { languages } from './language';
import type { Token } from './tokens';

/** Case statistics of one document, by lower-case word. What damage in the text is repaired by. */
export interface Vocabulary {
  /** How often the word stands in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** How often it stands with a capital behind a lower-case word, where nothing but a name calls for one. */
  readonly capital: ReadonlyMap<string, number>;
  /** How often it stands at all. */
  readonly all: ReadonlyMap<string, number>;
  /** The document holds German, which joins words itself. */
  readonly compounds: boolean;
}

/** Counts the words of a document, before any repair. */
export function collectVocabulary(tokens: readonly Token[]): Vocabulary {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const all = new Map<string, number>();
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'word') {
      const word = token.text.toLowerCase();
      count(all, word);
      if (word === token.text) count(lower, word);
      else if (before?.kind === 'word' && token.start - before.end <= 1 && isLower(before.text)) count(capital, word);
    }
    before = token;
  }
  const compounds = (lower.get('und') ?? 0) > 0 && ((lower.get('der') ?? 0) > 0 || (lower.get('die') ?? 0) > 0);
  return { lower, capital, all, compounds };
}

/**
 * Parts words that lost the space between them ('VertragDie', 'Keitasecurity'), as happens in texts copied from the web.
 * The text is not changed: one token becomes two, the second marked as `glued`. Spellings with a capital inside that are
 * meant so (YouTube, DeSouza) stay whole.
 */
export function repairGlue(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const repaired: Token[] = [];
  for (const token of tokens) {
    const before = repaired.at(-1);
    const at = token.kind === 'word' ? findGlue(token.text, vocabulary) : undefined;
    if (at !== undefined) {
      const middle = token.start + at;
      repaired.push(
        { ...token, end: middle, text: token.text.slice(0, at) },
        { start: middle, end: token.end, text: token.text.slice(at), kind: 'word', glued: true },
      );
    } else if (
      before &&
      before.end === token.start &&
      token.kind === 'word' &&
      isClosing(before, repaired.at(-2)) &&
      isCapitalised(token.text)
    ) {
      repaired.push({ ...token, glued: true });
    } else repaired.push(token);
  }
  return repaired;
}

/** Where the second of two words begins that `word` is glued together of, if it is. */
export function findGlue(word: string, vocabulary: Vocabulary): number | undefined {
  if (word.length < 4 || word === word.toLowerCase()) return undefined;
  return findCaseChange(word, vocabulary) ?? findLowerCaseGlue(word, vocabulary);
}

const caseChange = /\p{Ll}(?=\p{Lu})/gu;

function findCaseChange(word: string, vocabulary: Vocabulary): number | undefined {
  // What a document spells so again and again is a name.
  if (!hasCaseChange.test(word) || (vocabulary.all.get(word.toLowerCase()) ?? 0) > 2) return undefined;
  for (const match of word.matchAll(caseChange)) {
    const at = match.index + 1;
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (isKnownRight(right, vocabulary) && isKnownLeft(left, right, vocabulary)) return at;
  }
  return undefined;
}

const hasCaseChange = /\p{Ll}\p{Lu}/u;

function isKnownRight(right: string, { lower, capital }: Vocabulary): boolean {
  const word = right.toLowerCase();
  if (isFunctionWordAnywhere(capitalise(word))) return true;
  return word.length > 2 && ((lower.get(word) ?? 0) > 0 || (capital.get(word) ?? 0) > 1);
}

function isKnownLeft(left: string, right: string, { lower, capital, all }: Vocabulary): boolean {
  const word = left.toLowerCase();
  if (word === left) return left.length > 2 && (left.length > 4 || lower.has(word) || isFunctionWordAnywhere(left));
  if ((capital.get(word) ?? 0) > 0) return true;
  // A word with a capital that is seen alone elsewhere: surely glued if what follows can only begin a sentence.
  return (all.get(word) ?? 0) > 0 && left.length > 3 && isFunctionWordAnywhere(capitalise(right.toLowerCase()));
}

/** Shortest name and shortest following word that are believed to be glued without a change of case. */
const shortestName = 4;
const shortestRest = 3;

/** A name with the next word behind it: 'Keitasecurity'. Only where the document knows both and the whole but once. */
function findLowerCaseGlue(word: string, { lower, capital, all, compounds }: Vocabulary): number | undefined {
  if (compounds || word.length < shortestName + shortestRest || !isCapitalised(word)) return undefined;
  const whole = word.toLowerCase();
  if (lower.has(whole) || (all.get(whole) ?? 0) > 1) return undefined;
  for (let at = whole.length - shortestRest; at >= shortestName; at -= 1) {
    const name = whole.slice(0, at);
    if ((capital.get(name) ?? 0) < 2 || lower.has(name)) continue;
    const rest = whole.slice(at);
    if (rest.length > 4 ? (lower.get(rest) ?? 0) > 0 : isFunctionWordAnywhere(rest) && (lower.get(rest) ?? 0) > 1)
      return at;
  }
  return undefined;
}

function isFunctionWordAnywhere(word: string): boolean {
  return languages.some((language) => isFunctionWord(word, language));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** '»' and '”' close only what they stand right behind: German opens with '»', Swedish with '”'. */
function isClosing(mark: Token, before: Token | undefined): boolean {
  return (mark.text === '”' || mark.text === '»') && before?.end === mark.start;
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

import { isFunctionWord } from './functionWords';
import { type DetectedLanguage, isLanguage, type Language } from './language';
import { scoreLanguages } from './languageScores';
import { rememberTexts } from './wordCache';

/**
 * The language a passage is written in, by the letter sequences and function words of its first 200 characters. `und`
 * for fewer than 20 letters, for other languages and scripts, and for text without the function words of its language
 * (lists of names, filler text): whoever asks should then go by the neighbours of the passage.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.length > examined ? text.slice(0, examined) : text;
  const words = beginning.match(wordPattern) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const latin = (beginning.match(latinPattern) ?? []).reduce((sum, run) => sum + run.length, 0);
  if (letters < fewestLetters || latin < 0.7 * letters) return 'und';
  const shouting = beginning === beginning.toUpperCase();
  const scores = scoreLanguages(beginning);
  const best = bestOf(scores);
  if (best === undefined) return 'und';
  const hits = shouting ? words.length : countFunctionWords(words, best);
  if (hits === 0 || countFiller(words) > hits) return 'und';
  const elsewhere = highestForeign(scores);
  if (
    elsewhere > (scores.get(best) ?? 0) + foreignMargin ||
    (elsewhere > (scores.get(best) ?? 0) && hits < words.length / 5)
  )
    return 'und';
  return best;
}

const examined = 200;
const fewestLetters = 20;

/** How much better a language the engine does not read must fit (scores run from 0 to 1) to be believed. */
const foreignMargin = 0.08;

const wordPattern = /\p{L}[\p{L}\p{M}]*['’]?/gu;
const latinPattern = /\p{Script=Latin}+/gu;

/** Near relatives that are told apart from the six so that they are not taken for one of them. */
const foreign = ['ca', 'gl', 'ro', 'nl', 'la', 'pl', 'ru', 'ar', 'tr'] as const;

function bestOf(scores: ReadonlyMap<string, number>): Language | undefined {
  let best: Language | undefined;
  for (const [code, score] of scores) {
    if (isLanguage(code) && score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = code;
  }
  return best;
}

function highestForeign(scores: ReadonlyMap<string, number>): number {
  return Math.max(0, ...foreign.map((code) => scores.get(code) ?? 0));
}

/** Words of the Latin that fills pages without a text ('lorem ipsum …'); some of them look French or Italian. */
const filler = new Set(
  (
    'lorem ipsum dolor sit amet consectetur ut ad aut et eum eius eos ea est qui quia quis quo quas quod quae quidem sed enim autem ab ex ' +
    'cum non vel nihil vero unde omnis iste natus error nam nemo ipsam voluptas voluptatem temporibus doloribus dolores dolorem optio eligendi ' +
    'sint sunt fugit nulla rerum hic tempora magni modi atque perferendis'
  ).split(' '),
);

const isFiller = rememberTexts(20_000, (word) => filler.has(word.toLowerCase()));

function countFiller(words: readonly string[]): number {
  return words.filter((word) => isFiller(word)).length;
}

function countFunctionWords(words: readonly string[], language: Language): number {
  return words.filter((word) => isFunctionWord(word, language)).length;
}

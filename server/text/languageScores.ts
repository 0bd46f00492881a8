import { codes, ngrams, separators } from 'language-table';
import type { Span } from './span';

/**
 * How well a text fits each language, from 0 to 1, by the sequences of letters in its words; only those that it fits at
 * all. The method, the table and the figures are those of ELD (N. Tomé, github.com/nitotm/efficient-language-detector-js).
 * What a word consists of is worked out once for each word.
 */
export function scoreLanguages(text: string): ReadonlyMap<string, number> {
  if (known.size >= mostWords) {
    known.clear();
    strangers.clear();
  }
  texts += 1;
  let distinct = 0;
  const sums = new Array<number>(codes.length).fill(0);
  let bytes = 0;
  for (const { start, end } of wordsIn(text)) {
    const word = readWord(text.slice(start, end));
    const left = mostBytes - bytes;
    for (const sequence of word.bytes.length <= left ? word.sequences : sequencesOf(cutBytes(word, left))) {
      // Each counts once.
      if (sequence.seenIn === texts) continue;
      sequence.seenIn = texts;
      distinct += 1;
      for (const { language, weight } of sequence.weights) sums[language] = (sums[language] ?? 0) + weight;
    }
    bytes += word.bytes.length;
    if (bytes > enoughBytes) break;
    bytes += 1;
  }
  const scores = new Map<string, number>();
  for (const [at, sum] of sums.entries()) {
    const mean = sum / distinct;
    if (sum > 0) scores.set(codes[at] ?? '', mean / (mean + scale));
  }
  return scores;
}

/** The mean at which a text fits by one half. */
const scale = 25;
/** What a sequence that a language has counts beside its figure in the table. */
const baseWeight = 53;

/** A sequence of letters. */
interface Sequence {
  /** What it counts for each language that has it; none has a stranger. */
  readonly weights: readonly { readonly language: number; readonly weight: number }[];
  /** Number of the last text that was seen to have it. */
  seenIn: number;
}

/** How many texts were asked for: a set of what each has would take half of the time. */
let texts = 0;

/** Bytes of UTF-8 behind which no further word, and no further letter is looked at. */
const enoughBytes = 350;
const mostBytes = 380;

/** Runs of letters. An apostrophe belongs to the letters behind it. */
function wordsIn(text: string): Span[] {
  const words: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (kindAt(text, at) === 'letter') continue;
    let end = at + 1;
    while (end < text.length && kindAt(text, end) !== 'letter') end += 1;
    let next = end;
    while (next > at && kindAt(text, next - 1) === 'apostrophe') next -= 1;
    if (next > at) {
      if (at > start) words.push({ start, end: at });
      start = next;
    }
    at = end;
  }
  if (text.length > start) words.push({ start, end: text.length });
  return words;
}

/** By UTF-16 unit, filled as they are met: the class of all letters is slow to search. */
const kinds: ('letter' | 'apostrophe' | 'mark' | undefined)[] = new Array(0x10000).fill(undefined);

function kindAt(text: string, at: number): 'letter' | 'apostrophe' | 'mark' {
  const unit = text.charCodeAt(at);
  const found = kinds[unit];
  if (found) return found;
  const character = String.fromCharCode(unit);
  separators.lastIndex = 0;
  const kind = "'`’".includes(character) ? 'apostrophe' : separators.test(character) ? 'mark' : 'letter';
  kinds[unit] = kind;
  return kind;
}

interface Word {
  readonly lower: string;
  /** In lower case as UTF-8, a character for each byte. */
  readonly bytes: string;
  readonly sequences: readonly Sequence[];
}

const known = new Map<string, Word>();
/** Sequences of known words that the table has not. */
const strangers = new Map<string, Sequence>();
/** Texts bring new words for ever: from so many on, start over. */
const mostWords = 20_000;

function readWord(written: string): Word {
  const found = known.get(written);
  if (found) return found;
  const lower = written.toLowerCase();
  const bytes = [...lower].map(toBytes).join('');
  const word = { lower, bytes, sequences: sequencesOf(bytes) };
  known.set(written, word);
  return word;
}

const encoder = new TextEncoder();
const toBytes = (letter: string): string => String.fromCharCode(...encoder.encode(letter));

/** The beginning of a word, up to the first letter with which there are more than `most` bytes. */
function cutBytes({ lower }: Word, most: number): string {
  let bytes = '';
  for (const letter of lower) {
    if (bytes.length > most) break;
    bytes += toBytes(letter);
  }
  return bytes;
}

const sequencesOf = (bytes: string): readonly Sequence[] =>
  cutWord(bytes).map((letters) => readTable().get(letters) ?? strangerOf(letters));

function strangerOf(letters: string): Sequence {
  const sequence = strangers.get(letters) ?? { weights: [], seenIn: 0 };
  strangers.set(letters, sequence);
  return sequence;
}

/** Four bytes from every third one on, with a space where the word begins and ends. */
function cutWord(word: string): string[] {
  const length = Math.min(word.length, longestWord);
  const cut: string[] = [];
  for (let at = 0; at + 4 < length; at += 3) cut.push(`${at === 0 ? ' ' : ''}${word.slice(at, at + 4)}`);
  const last = word.slice(length === 3 ? 0 : Math.max(0, length - 4));
  cut.push(`${length <= 4 ? ' ' : ''}${last} `);
  return cut;
}

const longestWord = 70;

let table: ReadonlyMap<string, Sequence> | undefined;

function readTable(): ReadonlyMap<string, Sequence> {
  table ??= new Map(
    ngrams.split('\n').map((row) => {
      const tab = row.indexOf('\t');
      const weights = row.slice(tab + 1).match(/[a-z]\d+/g) ?? [];
      const sequence = {
        weights: weights.map((one) => ({
          language: one.charCodeAt(0) - 97,
          weight: Number(one.slice(1)) + baseWeight,
        })),
        seenIn: 0,
      };
      return [row.slice(0, tab), sequence] as const;
    }),
  );
  return table;
}

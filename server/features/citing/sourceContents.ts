import type { Feature } from '../../compare/statement';
import type { CorpusIndex, SourceStatement } from '../../index/corpusIndex';
import type { SourceFacts } from '../../model/source';
import { fold } from '../../text/fold';
import { isLanguage } from '../../text/language';
import { RecentValues } from '../recentValues';

/** The figures and times of a source. */
export interface SourceFigures {
  readonly statements: readonly SourceStatement[];
  /** Its numbers that are written in digits, without separators and final zeros: '1.800' and '1,8' are the same. */
  readonly digits: ReadonlySet<string>;
}

/** What a source says as a whole: what nothing of a sentence is found in cannot support it. */
export interface SourceContents extends SourceFigures {
  /** Keys of everything that its sentences are about. */
  readonly keys: ReadonlySet<string>;
  /** Its words without accents and capitals. */
  readonly words: ReadonlySet<string>;
}

/** Sources that stay known. A brief cites some dozens. */
const cacheLimit = 200;

interface Known {
  readonly revision: number;
  readonly statements: ReadonlyMap<string, readonly SourceStatement[]>;
  readonly contents: RecentValues<SourceContents | undefined>;
}

const known = new WeakMap<CorpusIndex, Known>();

/** What a source says; undefined where it was not read well enough to tell what it does not say. */
export function contentsOf(path: string, index: CorpusIndex): SourceContents | undefined {
  const { statements, contents } = knownOf(index);
  return contents.get(path, () => {
    const facts = index.factsOf(path);
    return facts && isRead(facts) ? read(facts, statements.get(path) ?? []) : undefined;
  });
}

/** The figures of a source; undefined where it was not read well enough to tell which it does not give. */
export function figuresOf(path: string, index: CorpusIndex): SourceFigures | undefined {
  const facts = index.factsOf(path);
  if (!facts) return undefined;
  const digits = digitsOf(facts);
  return digits && { statements: knownOf(index).statements.get(path) ?? [], digits };
}

/** By facts: a change of one source leaves those of the others. */
const digitsKnown = new WeakMap<SourceFacts, ReadonlySet<string> | 'unread'>();

function digitsOf(facts: SourceFacts): ReadonlySet<string> | undefined {
  const digits = digitsKnown.get(facts) ?? (isRead(facts) ? new Set(digitsIn(facts.text)) : 'unread');
  digitsKnown.set(facts, digits);
  return digits === 'unread' ? undefined : digits;
}

function knownOf(index: CorpusIndex): Known {
  let own = known.get(index);
  if (own?.revision !== index.revision) {
    own = { revision: index.revision, statements: groupBySource(index), contents: new RecentValues(cacheLimit) };
    known.set(index, own);
  }
  return own;
}

/** A number in digits with separators of thousands and decimals. */
const number = /\p{N}+(?:[.,\u00a0\u202f’' ]\p{N}{3})*(?:[.,]\p{N}+)?/gu;

/** The numbers of a text that are written in digits, in the form of `SourceContents.digits`. */
export function digitsIn(text: string): string[] {
  return (text.match(number) ?? []).map((found) => found.replace(/[^\p{N}]/gu, '').replace(/0+$/u, ''));
}

/** Shorter words are in every text. Letters. */
const shortestWord = 4;

/** Whether a source speaks of a thing at all: under any of its keys, or, of a name, with one of its words. */
export function speaksOf({ keys, words }: SourceContents, feature: Feature, text: string): boolean {
  if (feature.keys.some((key) => keys.has(key))) return true;
  return (
    namingKinds.has(feature.kind) &&
    wordsOf(text.slice(feature.start, feature.end)).some((word) => word.length >= shortestWord && words.has(word))
  );
}

const namingKinds: ReadonlySet<Feature['kind']> = new Set([
  'person',
  'organization',
  'place',
  'agreement',
  'name',
  'country',
] as const);

function groupBySource({ statements }: CorpusIndex): Map<string, SourceStatement[]> {
  const groups = new Map<string, SourceStatement[]>();
  for (const statement of statements) {
    const own = groups.get(statement.source) ?? [];
    groups.set(statement.source, own);
    own.push(statement);
  }
  return groups;
}

function read(facts: SourceFacts, statements: readonly SourceStatement[]): SourceContents {
  const { text } = facts;
  return {
    statements,
    keys: new Set(statements.flatMap(({ features }) => features.flatMap(({ keys }) => keys))),
    words: new Set(wordsOf(text)),
    digits: digitsOf(facts) ?? new Set(),
  };
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** Share of its text that may be in a language that is not read. */
const mostUnread = 0.1;

/** Everything is known of it: it was read to its end, and in languages that are understood. */
function isRead({ problems, sentences, passages }: SourceFacts): boolean {
  if (problems.some(({ code }) => code === 'unreadable-source') || sentences.length === 0) return false;
  let unread = 0;
  let all = 0;
  for (const { start, end, language, leftOut } of passages) {
    if (leftOut !== undefined) continue;
    all += end - start;
    if (!isLanguage(language)) unread += end - start;
  }
  return unread <= mostUnread * all;
}

import { allKeys } from '../../index/citationKeys';
import type { CorpusIndex } from '../../index/corpusIndex';
import { otherRecords } from '../../index/records';
import type { BibliographicRecord } from '../../model/bibliographicRecord';
import { fold } from '../../text/fold';
import type { BriefChecker } from '../briefChecker';
import { describeSource } from '../describeSource';
import { citationOf } from '../fixes/sourceName';
import { describeRecord } from '../recordCard';
import type { SentenceCheck } from '../sentenceCheck';
import { filterOf, type KeyCompletion, mostItems, type Standing } from './completion';
import { relatedTo } from './related';
import { sentencesAround, type WritingPlace } from './writingPlace';

/** A key that is being typed: from the sign on, with what stands between an opening bracket and it. */
const keyBeforeCursor = /(?<lead>\[[^[\]\n]*)?(?<![\p{L}\p{N}_])-?@(?<brace>\{?)(?<key>[\p{L}\p{N}_:.#$%&\-+?<>~/]*)$/u;

/**
 * Keys of sources behind `@`. Those that say what the sentence says come first, then those that speak of it, those that
 * say otherwise, and those on what the paragraph is about. Undefined where no key is being typed.
 */
export function completeKey(
  place: WritingPlace,
  end: number,
  checker: BriefChecker,
  index: CorpusIndex,
): KeyCompletion[] | undefined {
  const match = keyBeforeCursor.exec(place.line);
  const { brace, key: typed = '' } = match?.groups ?? {};
  if (!match || brace === undefined) return undefined;
  const said = place.paragraph.slice(0, place.paragraph.length - match[0].length);
  const standings = standingsOf(said, place, checker, index);
  const ranks = new Map([...standings.keys()].map((path, rank) => [path, rank]));
  for (const { source } of relatedTo(said, place, index).flatMap(({ statements }) => statements))
    if (!ranks.has(source)) ranks.set(source, ranks.size);
  const wanted = fold(typed);
  const ofSources = allKeys(index).map(([key, path]): CitableKey => {
    const metadata = index.factsOf(path)?.metadata;
    const words = [metadata?.title, metadata?.publisher, ...(metadata?.authors ?? [])];
    const known = [key, ...words.filter((word) => word !== undefined).map(fold)];
    return { key, path, words: known, source: describeSource(metadata, path) };
  });
  return [...ofSources, ...withoutDocument(wanted, index)]
    .flatMap(({ key, path, words, source }): { item: KeyCompletion; rank: number }[] => {
      if (wanted !== '' && !words.some((word) => word.includes(wanted)) && !fold(key).includes(wanted)) return [];
      const standing = standings.get(path);
      const item: KeyCompletion = {
        kind: 'key',
        start: end - typed.length,
        end,
        label: key,
        insert: brace === '{' ? key : citationOf(key).slice(1),
        filter: filterOf(typed, words),
        path,
        source,
        ...(standing === undefined ? {} : { standing }),
      };
      // Who types the beginning of a key means that key; what can be read comes before what is only listed.
      const begins = wanted !== '' && fold(key).startsWith(wanted);
      const rank = path === '' ? ranks.size + 0.5 : (ranks.get(path) ?? ranks.size);
      return [{ item, rank: rank - (begins ? ranks.size + 1 : 0) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostItems)
    .map(({ item }) => item);
}

interface CitableKey extends Pick<KeyCompletion, 'path' | 'source'> {
  readonly key: string;
  /** The key, and the words that it is found by, folded. */
  readonly words: readonly string[];
}

const listed = new WeakMap<ReturnType<typeof otherRecords>, readonly CitableKey[]>();

/** As many entries without a document as are shown, those whose key begins with what is typed first. */
function withoutDocument(wanted: string, index: CorpusIndex): CitableKey[] {
  const records = otherRecords(index);
  // A library has thousands of entries: they are folded once, not at every letter.
  const all = listed.get(records) ?? [...records.values()].map(citableRecord);
  listed.set(records, all);
  const found = wanted === '' ? all : all.filter(({ words }) => words.some((word) => word.includes(wanted)));
  const isBegun = ({ words }: CitableKey): boolean => words[1]?.startsWith(wanted) === true;
  return [...found.filter(isBegun), ...found.filter((one) => !isBegun(one))].slice(0, mostItems);
}

function citableRecord(record: BibliographicRecord): CitableKey {
  const { title, authors, outlet, published } = describeRecord(record);
  const words = [record.id, title, ...authors, ...(outlet === undefined ? [] : [outlet])].map(fold);
  return {
    key: record.id,
    path: '',
    words: [record.id, ...words],
    source: [title, outlet, published].filter((part) => part !== undefined).join(', '),
  };
}

/** How the sources that speak of the sentence before the cursor stand to it, those that say so first. */
function standingsOf(
  said: string,
  place: WritingPlace,
  checker: BriefChecker,
  index: CorpusIndex,
): ReadonlyMap<string, Standing> {
  const sentence = index.isWorkedOut ? sentencesAround(said, behindCitation(place.behind), place).at(-1) : undefined;
  const check = sentence && checker.checkSentence(sentence);
  if (!check) return new Map();
  const { saying, against } = sidesOf(check);
  const standings = new Map<string, Standing>();
  for (const path of saying) standings.set(path, 'saysSo');
  for (const { source } of check.evidence)
    if (!standings.has(source) && !against.has(source)) standings.set(source, 'speaksOfIt');
  for (const path of against) if (!standings.has(path)) standings.set(path, 'saysOtherwise');
  return standings;
}

/** Who says what the sentence says on what is in dispute, and who says otherwise. */
function sidesOf({ disputes }: SentenceCheck): { saying: ReadonlySet<string>; against: ReadonlySet<string> } {
  const saying = new Set<string>();
  const against = new Set<string>();
  for (const { conflict, side } of disputes)
    for (const [at, { evidence }] of conflict.sides.entries())
      for (const { source } of evidence) (at === side ? saying : against).add(source);
  // Who says it on one point and otherwise on another does not support the sentence.
  for (const path of against) saying.delete(path);
  return { saying, against };
}

/** What stands behind the citation that is being typed. */
const behindCitation = (behind: string): string => behind.replace(/^[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\]}]*/u, '');

import { allKeys } from '../../index/citationKeys';
import type { CorpusIndex } from '../../index/corpusIndex';
import { fold } from '../../text/fold';
import type { BriefChecker } from '../briefChecker';
import { describeSource } from '../describeSource';
import { citationOf } from '../fixes/sourceName';
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
  return allKeys(index)
    .flatMap(([key, path]): { item: KeyCompletion; rank: number }[] => {
      const metadata = index.factsOf(path)?.metadata;
      const words = [key, metadata?.title, metadata?.publisher, ...(metadata?.authors ?? [])];
      const known = words.filter((word) => word !== undefined);
      if (wanted !== '' && !known.some((word) => fold(word).includes(wanted))) return [];
      const standing = standings.get(path);
      const item: KeyCompletion = {
        kind: 'key',
        start: end - typed.length,
        end,
        label: key,
        insert: brace === '{' ? key : citationOf(key).slice(1),
        filter: filterOf(typed, [key, ...known.map(fold)]),
        path,
        source: describeSource(metadata, path),
        ...(standing === undefined ? {} : { standing }),
      };
      // Who types the beginning of a key means that key.
      const begins = wanted !== '' && fold(key).startsWith(wanted);
      return [{ item, rank: (ranks.get(path) ?? ranks.size) - (begins ? ranks.size + 1 : 0) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostItems)
    .map(({ item }) => item);
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

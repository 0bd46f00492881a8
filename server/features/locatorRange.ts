import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { findRecord } from '../index/records';
import { english, type Speaker } from '../messages/speaker';
import type { BibliographicRecord, RecordType } from '../model/bibliographicRecord';
import { type Finding, findingCodes } from '../model/finding';
import type { SourceFacts } from '../model/source';
import { findCitations } from './citations';

/** Pages that a citation may point at; both ends are pages. */
interface Pages {
  readonly first: number;
  readonly last: number;
}

/** Locators that point at a page which the cited document does not have. */
export function findLocatorsBeyond(text: string, index: CorpusIndex, speaker: Speaker = english): Finding[] {
  return findCitations(text).flatMap(({ key, locator }): Finding[] => {
    if (locator?.label !== 'page') return [];
    const path = findSourceByKey(index, key);
    const facts = path === undefined ? undefined : index.factsOf(path);
    const ranges = pagesOf(facts, findRecord(index, key));
    const [range] = ranges;
    if (!range) return [];
    const page = pagesIn(locator.value).find((one) => !ranges.some(({ first, last }) => first <= one && one <= last));
    if (page === undefined) return [];
    const { first, last } = range;
    const { start, end } = locator;
    const code = 'locator-out-of-range';
    const values = { key, page: String(page), last: String(last) };
    const message =
      first > 1
        ? speaker.say('locatorOutside', { ...values, first: String(first) })
        : speaker.say('locatorBeyond', values);
    return [{ start, end, code, severity: findingCodes[code], message }];
  });
}

/**
 * The pages of a document as it is printed, as the bibliography has them, and as the file counts them: writers cite by
 * either. None where what is known would not show a mistake.
 */
function pagesOf(facts: SourceFacts | undefined, record: BibliographicRecord | undefined): Pages[] {
  const printed = rangesIn(String(record?.page ?? ''));
  const counted = countedPages(facts);
  // A part of something larger has the page numbers of the whole, which nobody told.
  if (!printed.length && counted && record && partsOfOthers.has(record.type)) return [];
  const whole = wholeNumber(record?.['number-of-pages']);
  if (!printed.length && whole !== undefined && counted) return [{ first: 1, last: Math.max(whole, counted.last) }];
  return [...printed, ...(counted ? [counted] : [])];
}

const partsOfOthers: ReadonlySet<RecordType> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'review',
  'review-book',
] as const);

/** As the file counts its pages; front pages in Roman numbers are not among them. */
function countedPages(facts: SourceFacts | undefined): Pages | undefined {
  // Of a document that was not read to its end nobody knows the last page.
  if (!facts?.landmarks || facts.problems.length) return undefined;
  const numbers = facts.landmarks.flatMap(({ kind, label }) => (kind === 'page' ? (wholeNumber(label) ?? []) : []));
  return numbers.length ? { first: Math.min(1, ...numbers), last: Math.max(...numbers) } : undefined;
}

/** '213-230', '213–30', '5': a range whose end is shortened is written out. */
function rangesIn(text: string): Pages[] {
  return text.split(/[,;&]/u).flatMap((part): Pages[] => {
    const match = /^\s*(?<from>\d{1,6})(?:\s*[-–—]+\s*(?<to>\d{1,6}))?\s*$/u.exec(part)?.groups;
    if (!match?.['from']) return [];
    const from = match['from'];
    const to = match['to'] ?? from;
    const written = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    return [{ first: Number(from), last: Math.max(Number(from), Number(written)) }];
  });
}

/** The pages that a locator names, without what it says of their parts: '34(1), 40-42'. */
const pagesIn = (value: string): number[] =>
  rangesIn(value.replace(/\([^()]*\)|[[\]]/gu, '')).flatMap(({ first, last }) => [first, last]);

const wholeNumber = (value: unknown): number | undefined =>
  /^\d{1,6}$/u.test(String(value)) ? Number(value) : undefined;

import type { CorpusIndex } from '../index/corpusIndex';
import { findRecord } from '../index/records';
import type { BibliographicRecord, RecordName } from '../model/bibliographicRecord';
import type { Span } from '../text/span';

/** What a card shows of an entry of a bibliography that the corpus has no document of. */
export interface RecordCard extends Span {
  readonly kind: 'record';
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  /** ISO 8601, as precise as the entry has it. */
  readonly published?: string;
  readonly url?: string;
}

/** The card of the entry that a key cites; undefined where no bibliography has it. */
export function recordCard({ start, end }: Span, key: string, index: CorpusIndex): RecordCard | undefined {
  const record = findRecord(index, key);
  return record && { start, end, kind: 'record', key, ...describeRecord(record) };
}

/** The entry in plain text, without the mark-up that records may have. */
export function describeRecord(record: BibliographicRecord): Omit<RecordCard, keyof Span | 'kind' | 'key'> {
  const outlet = plain(record['container-title'] ?? record.publisher);
  const [date] = record.issued?.['date-parts'] ?? [];
  const published = date?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return {
    title: plain(record.title) ?? record.id,
    authors: (record.author ?? []).map(nameOf).filter((name) => name !== ''),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published ? { published } : {}),
    ...(record.URL === undefined ? {} : { url: record.URL }),
  };
}

const plain = (text: string | undefined): string | undefined => text?.replace(/<[^<>]*>/gu, '').trim() || undefined;

const nameOf = ({ literal, given, 'non-dropping-particle': particle, family, suffix }: RecordName): string =>
  literal ?? [given, particle, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');

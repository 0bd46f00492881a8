import type { BibliographicRecord, RecordDate, RecordName, RecordType } from '../model/bibliographicRecord';
import type { SourceMetadata } from '../model/source';
import { findSourceByKey, keyOfSource } from './citationKeys';
import type { CorpusIndex } from './corpusIndex';

/**
 * The complete record of what a key cites: a source of the corpus, or an entry of a bibliography beside it that has no
 * document. Of a source that no bibliography knows, the record is made from what the document tells. `id` is the key.
 */
export function findRecord(index: CorpusIndex, key: string): BibliographicRecord | undefined {
  const path = findSourceByKey(index, key);
  return path === undefined ? otherRecords(index).get(key) : recordOfSource(index, path);
}

/** The record of a source; undefined for an unknown path. */
export function recordOfSource(index: CorpusIndex, path: string): BibliographicRecord | undefined {
  const facts = index.factsOf(path);
  if (!facts) return undefined;
  const id = keyOfSource(index, path);
  const told = toRecord(id, facts.metadata, path);
  const known = index.bibliography.ofSources.get(path);
  if (!known) return told;
  // A bibliography may leave out what the page tells: its title, its address. Whose page it is, it says in one way only.
  const isPlaced = known.publisher !== undefined || known['container-title'] !== undefined;
  return { ...(isPlaced ? withoutOutlet(told) : told), ...known, id };
}

function withoutOutlet({ publisher: _, 'container-title': __, ...record }: BibliographicRecord): BibliographicRecord {
  return { ...record, id: record.id, type: record.type };
}

/** Every record that can be cited, of sources and of entries without a document, by key. */
export function allRecords(index: CorpusIndex): BibliographicRecord[] {
  const ofSources = index.paths.flatMap((path) => recordOfSource(index, path) ?? []);
  return [...ofSources, ...otherRecords(index).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Entries of bibliographies that have no document in the corpus, by key. A key of a source is never among them. */
export function otherRecords(index: CorpusIndex): ReadonlyMap<string, BibliographicRecord> {
  const before = known.get(index);
  if (before?.revision === index.revision) return before.records;
  const records = new Map<string, BibliographicRecord>();
  for (const record of index.bibliography.others)
    if (findSourceByKey(index, record.id) === undefined) records.set(record.id, record);
  known.set(index, { revision: index.revision, records });
  return records;
}

const known = new WeakMap<CorpusIndex, { revision: number; records: ReadonlyMap<string, BibliographicRecord> }>();

function toRecord(id: string, metadata: SourceMetadata, path: string): BibliographicRecord {
  const { title, authors, publisher, published, url, language } = metadata;
  const type = typeOf(path, metadata);
  const issued = published === undefined ? undefined : toDate(published);
  return {
    id,
    type,
    title: title ?? path,
    ...(authors.length ? { author: authors.map(toName) } : {}),
    ...(publisher === undefined ? {} : { [type === 'webpage' ? 'container-title' : 'publisher']: publisher }),
    ...(issued ? { issued } : {}),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined || language === 'und' ? {} : { language }),
  };
}

/** What a document that nobody described most likely is. */
function typeOf(path: string, { url }: SourceMetadata): RecordType {
  if (/\.eml$/iu.test(path)) return 'personal_communication';
  if (/\.epub$/iu.test(path)) return 'book';
  if (/\.(?:csv|tsv)$/iu.test(path)) return 'dataset';
  return url !== undefined || /\.x?html?$/iu.test(path) ? 'webpage' : 'document';
}

/** 'Ana Maria Ruiz': the last word is taken for the family name, with particles before it. */
function toName(name: string): RecordName {
  const match = /^(?<given>\S.*?)\s+(?<family>(?:\p{Ll}[\p{L}’']*\s+)*\S+)$/u.exec(name.trim());
  const { given, family } = match?.groups ?? {};
  return given === undefined || family === undefined ? { literal: name } : { family, given };
}

function toDate(iso: string): RecordDate | undefined {
  const parts = iso.split('-').map(Number);
  return parts.every((part) => Number.isInteger(part)) ? { 'date-parts': [parts] } : undefined;
}

import type { CorpusIndex } from '../index/corpusIndex';
import { allRecords, findRecord } from '../index/records';
import type { BibliographicRecord } from '../model/bibliographicRecord';
import { findCitations } from './citations';

/** What a text cites, for its bibliography. */
export interface CitedRecords {
  /** In the order of their first citations; what is only listed (`nocite`) comes last. */
  readonly records: readonly BibliographicRecord[];
  /** Keys that nothing in the corpus has. */
  readonly unknown: readonly string[];
}

/** The records that a brief cites, and those that its front matter lists without citing them. `@*` lists all. */
export function citedRecords(text: string, index: CorpusIndex): CitedRecords {
  const listed = listedKeys(text);
  const keys = [...new Set([...findCitations(text).map(({ key }) => key), ...listed.filter((key) => key !== '*')])];
  const found = keys.map((key) => ({ key, record: findRecord(index, key) }));
  const records = found.flatMap(({ record }) => record ?? []);
  const known = new Set(records.map(({ id }) => id));
  return {
    records: listed.includes('*') ? [...records, ...allRecords(index).filter(({ id }) => !known.has(id))] : records,
    unknown: found.filter(({ record }) => record === undefined).map(({ key }) => key),
  };
}

const frontMatter = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The keys under `nocite` in the front matter: `nocite: '@one, @two'`, over several lines or not; `*` for all. */
function listedKeys(text: string): string[] {
  const yaml = frontMatter.exec(text)?.groups?.['yaml'] ?? '';
  const value = /^nocite:(?<value>[^\n]*(?:\n(?:[ \t]+[^\n]*|[ \t]*$))*)/mu.exec(yaml)?.groups?.['value'] ?? '';
  return /@\*/u.test(value) ? ['*', ...keysIn(value)] : keysIn(value);
}

const keysIn = (value: string): string[] => findCitations(value.replace(/["'|>]/gu, ' ')).map(({ key }) => key);

import type { RecordVariables } from '../../model/bibliographicRecord';
import type { SourceMetadata } from '../../model/source';
import { isLanguage } from '../../text/language';
import { isoOf } from './recordDate';
import { printedName } from './recordNames';

/** What a record tells of its document: only what it has. */
export function recordMetadata(record: RecordVariables): Partial<SourceMetadata> {
  const title = plain(record.title);
  const authors = (record.author ?? []).map((name) => plain(printedName(name)) ?? '').filter((name) => name !== '');
  const outlets = [plain(record['container-title']), plain(record.publisher)];
  const publisher = (isBook.test(record.type ?? '') ? outlets.reverse() : outlets).find((name) => name !== undefined);
  const published = record.issued && isoOf(record.issued);
  const language = record.language?.slice(0, 2).toLowerCase();
  return {
    ...(title ? { title } : {}),
    ...(authors.length ? { authors } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(record.URL ? { url: record.URL } : {}),
    ...(record.DOI ? { doi: record.DOI } : {}),
    ...(language !== undefined && isLanguage(language) ? { language } : {}),
  };
}

/** Publications that a publisher brings out, rather than a periodical or a site. */
const isBook = /^(?:book|chapter|report|thesis|pamphlet|map|standard|software|dataset|patent|entry)/u;

/** The mark-up that CSL-JSON allows is not for lists and messages. */
const plain = (text: string | undefined): string | undefined =>
  typeof text === 'string' ? text.replace(/<\/?(?:i|b|sup|sub|span|sc)\b[^<>]*>/gu, '').trim() || undefined : undefined;

import type { BibliographicRecord, RecordDate, RecordType } from '../../model/bibliographicRecord';
import { inverted } from './recordFields';

/** Records as a RIS file: one tag a line, `TY` first, `ER` last. */
export function toRis(records: readonly BibliographicRecord[]): string {
  return records.map(entryOf).join('\r\n');
}

/** Types of RIS; `GEN` for all others. */
const types: Readonly<Partial<Record<RecordType, string>>> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};

function entryOf(record: BibliographicRecord): string {
  const [first, last] = String(record.page ?? '').split(/\s*[-–—]+\s*/u);
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', types[record.type] ?? 'GEN'],
    ['ID', record.id],
    ...(record.author ?? []).map((name) => ['AU', inverted(name)] as const),
    ...(record.editor ?? []).map((name) => ['ED', inverted(name)] as const),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['T3', record['collection-title']],
    ['PB', record.publisher],
    ['CY', record['publisher-place']],
    ['PY', record.issued?.['date-parts']?.[0]?.[0]],
    ['DA', dateOf(record.issued)],
    ['Y2', dateOf(record.accessed)],
    ['VL', record.volume],
    ['IS', record.issue ?? record.number],
    ['ET', record.edition],
    ['SP', first],
    ['EP', last],
    ['DO', record.DOI],
    ['SN', record.ISSN ?? record.ISBN],
    ['UR', record.URL],
    ['LA', record.language],
    ['AB', record.abstract],
    ['N1', record.note],
    ...(record.keyword ?? '').split(/[,;]/u).map((word) => ['KW', word] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = String(value ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2021/06/12/`: year, month, day and what else is said of it, as far as known. */
function dateOf(date: RecordDate | undefined): string | undefined {
  const [parts] = date?.['date-parts'] ?? [];
  if (!parts?.length) return undefined;
  const [year = '', month = '', day = ''] = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return `${year}/${month}/${day}/`;
}

import type { BibliographicRecord, RecordDate, RecordType } from '../../model/bibliographicRecord';
import { inverted } from './recordFields';

/** Records as a BibTeX file, in UTF-8. */
export function toBibtex(records: readonly BibliographicRecord[]): string {
  return records.map(entryOf).join('\n');
}

/** Types that BibTeX has a kind of entry for; `misc` for all others. */
const entryTypes: Readonly<Partial<Record<RecordType, string>>> = {
  article: 'unpublished',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  thesis: 'phdthesis',
};

const inArticle: ReadonlySet<string> = new Set(['article']);
const inBook: ReadonlySet<string> = new Set(['incollection', 'inproceedings']);

function entryOf(record: BibliographicRecord): string {
  const kind = entryTypes[record.type] ?? 'misc';
  const container = record['container-title'];
  const publisherField =
    kind === 'phdthesis'
      ? 'school'
      : kind === 'techreport'
        ? 'institution'
        : kind === 'misc'
          ? 'organization'
          : 'publisher';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', namesOf(record.author)],
    ['editor', namesOf(record.editor)],
    // Braces keep the capitals of the title as they are.
    ['title', record.title === undefined ? undefined : `{${toLatex(record.title)}}`],
    [inArticle.has(kind) ? 'journal' : inBook.has(kind) ? 'booktitle' : 'howpublished', escaped(container)],
    ['series', escaped(record['collection-title'])],
    [publisherField, escaped(record.publisher)],
    ['address', escaped(record['publisher-place'])],
    ['edition', escaped(record.edition)],
    ['volume', escaped(record.volume)],
    ['number', escaped(record.issue ?? record.number)],
    ['pages', escaped(record.page)?.replace(/(?<=\d)\s*[-–—]\s*(?=\d)/gu, '--')],
    ...dateFields(record.issued),
    ['doi', plain(record.DOI)],
    ['isbn', plain(record.ISBN)],
    ['issn', plain(record.ISSN)],
    ['url', plain(record.URL)],
    ['urldate', isoOf(record.accessed)],
    ['language', plain(record.language)],
    ['note', escaped(record.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${kind}{${keyOf(record.id)},`, ...lines, '}', ''].join('\n');
}

/** Characters that would end a key. */
const keyOf = (id: string): string => id.replace(/[\s,{}"#%\\]+/gu, '-');

function namesOf(names: BibliographicRecord['author']): string | undefined {
  if (!names?.length) return undefined;
  // A body is one name, whatever words are in it.
  return names
    .map((name) => (name.literal === undefined ? toLatex(inverted(name)) : `{${toLatex(name.literal)}}`))
    .join(' and ');
}

function dateFields(date: RecordDate | undefined): (readonly [string, string | undefined])[] {
  const [first] = date?.['date-parts'] ?? [];
  if (!first?.length) return [['year', escaped(date?.literal ?? date?.raw)]];
  return [
    ['year', String(first[0])],
    ['month', first[1] === undefined ? undefined : String(first[1])],
    ['date', isoOf(date)],
  ];
}

/** `2021-06-12`, as precise as it is known; undefined for a date in words. */
function isoOf(date: RecordDate | undefined): string | undefined {
  const [first] = date?.['date-parts'] ?? [];
  return first?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is; on one line. */
function toLatex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]|[&%$#_]/gu, (character) => escapes[character] ?? `\\${character}`)
    .trim();
}

const escaped = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : toLatex(String(value));

/** Addresses and numbers are taken literally; only what would end the field is left out. */
const plain = (value: string | undefined): string | undefined => value?.replace(/[{}\s]+/gu, '');

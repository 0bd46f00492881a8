import type { Catalogue, CatalogueEntry, RecordType, RecordValue } from '../../model/bibliographicRecord';
import type { Problem } from '../../model/problem';
import { catalogueProblem } from './catalogueProblem';
import { languageTag } from './languageTag';
import { parseRecordDate } from './recordDate';
import { risName } from './recordNames';
import { isKey } from './typedKey';

/** Reads RIS, as reference managers and the sites of publishers export it. */
export function readRis(text: string): Catalogue {
  const entries: CatalogueEntry[] = [];
  const problems: Problem[] = [];
  let open: RisEntry | undefined;
  const close = (line: number, isEnded: boolean): void => {
    if (!open) return;
    if (!isEnded) problems.push(catalogueProblem({ says: 'risUnended' }, line));
    if (!(open.type in types)) problems.push(catalogueProblem({ says: 'risTypeUnknown', type: open.type }, open.line));
    if (open.values.size > 0) entries.push(toEntry(open));
    else problems.push(catalogueProblem({ says: 'risWithoutFields' }, open.line));
    open = undefined;
  };
  const lines = text.split(/\r\n?|\n/u);
  for (const [number, line] of lines.entries()) {
    const { tag, value = '' } = /^\s{0,3}(?<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?<value>.*))?$/u.exec(line)?.groups ?? {};
    if (tag === undefined) {
      if (line.trim() === '') continue;
      if (open?.last) open.last.text += ` ${line.trim()}`;
      else if (!open && /^[A-Z][A-Z0-9]\s*-/u.test(line.trim()))
        problems.push(catalogueProblem({ says: 'risStrayLine' }, number));
    } else if (tag === 'TY') {
      close(open?.line ?? number, false);
      open = { type: value.trim().toUpperCase(), line: number, values: new Map() };
    } else if (tag === 'ER') close(number, true);
    else if (open) {
      open.last = { text: value.trim() };
      open.values.set(tag, [...(open.values.get(tag) ?? []), open.last]);
    } else problems.push(catalogueProblem({ says: 'risBeforeEntry' }, number));
  }
  close(open?.line ?? 0, false);
  return { entries, problems };
}

interface RisEntry {
  readonly type: string;
  readonly line: number;
  readonly values: Map<string, { text: string }[]>;
  /** What a line without a tag goes on with. */
  last?: { text: string };
}

const types: Readonly<Record<string, RecordType>> = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CHART: 'figure',
  CLSWK: 'classic',
  COMP: 'software',
  CONF: 'book',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  EQUA: 'figure',
  FIGURE: 'figure',
  GEN: 'document',
  GOVDOC: 'report',
  GRANT: 'document',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MULTI: 'webpage',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  STD: 'document',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Tags of each variable, best first. */
const texts: Readonly<Record<string, string>> = {
  title: 'TI T1 CT',
  'container-title': 'T2 JO JF BT',
  'container-title-short': 'J2 JA J1',
  'collection-title': 'T3',
  'title-short': 'ST',
  publisher: 'PB',
  'publisher-place': 'CY PP',
  volume: 'VL',
  issue: 'IS',
  edition: 'ET',
  'number-of-volumes': 'NV',
  abstract: 'AB N2',
  note: 'N1',
  genre: 'M3',
  section: 'SE',
  'call-number': 'CN',
  'original-title': 'OP',
};

const names: Readonly<Record<string, string>> = {
  author: 'AU A1',
  editor: 'A2 ED',
  'collection-editor': 'A3',
  translator: 'A4',
};

function toEntry({ type: name, line, values }: RisEntry): CatalogueEntry {
  const all = (tags: string): string[] =>
    tags.split(' ').flatMap((tag) => (values.get(tag) ?? []).map(({ text }) => text).filter((text) => text !== ''));
  const first = (tags: string): string | undefined => all(tags)[0];
  const variables: Record<string, RecordValue> = {};
  const put = (variable: string, value: RecordValue | undefined): void => {
    if (value !== undefined) variables[variable] = value;
  };
  const type = types[name] ?? 'document';
  for (const [variable, tags] of Object.entries(texts)) put(variable, first(tags));
  for (const [variable, tags] of Object.entries(names)) {
    const found = all(tags).map(risName);
    if (found.length) put(variable, found);
  }
  const [from, to] = [first('SP'), first('EP')];
  put('page', from !== undefined && to !== undefined && !from.includes('-') ? `${from}-${to}` : from);
  put('issued', parseRecordDate(first('DA') ?? first('PY Y1') ?? ''));
  put('accessed', parseRecordDate(first('Y2') ?? ''));
  put('DOI', first('DO')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, ''));
  put(
    'URL',
    all('UR L2 LK').find((value) => /^https?:/u.test(value)),
  );
  put(type === 'book' || type === 'chapter' || type === 'report' ? 'ISBN' : 'ISSN', first('SN'));
  put('keyword', all('KW').join(', ') || undefined);
  put('language', languageTag(first('LA')));
  const key = first('ID');
  return {
    ...(key !== undefined && isKey(key) ? { key } : {}),
    variables: { ...variables, type },
    files: all('L1 L4').map((value) => value.replace(/^(?:file:\/\/|internal-pdf:\/\/)/iu, '')),
    line,
  };
}

import type { BibliographicRecord } from '../model/bibliographicRecord';
import { printNodes } from './printNodes';
import { affix, join, moveIntoQuotes, type Run, textOfRuns, tidy, toMarkdown, toPlainText } from './runs';
import type { Scope } from './scope';
import type { Style } from './style';
import { attribute, childOf, type StyleNode } from './styleTree';
import { type Terms, termsOf } from './terms';

/** One reference of a bibliography. */
export interface Reference {
  /** The citation key. */
  readonly id: string;
  readonly text: string;
  readonly markdown: string;
}

/** The records as a bibliography in a style, for a document in `locale` (BCP 47); sorted as the style says, else in the given order. */
export function formatBibliography(style: Style, records: readonly BibliographicRecord[], locale: string): Reference[] {
  const terms = termsOf(style, locale);
  const node = style.bibliography ?? style.citation;
  const layout = childOf(node, 'layout');
  if (!node || !layout) return [];
  const bare = (record: BibliographicRecord): Scope => scopeOf(style, terms, record, node);
  const sorted = sortRecords(records, node, bare);
  const suffixes = yearSuffixes(style, terms, sorted);
  return sorted.map((record, at) => {
    const suffix = suffixes.get(record.id);
    const scope: Scope = { ...bare(record), number: at + 1, ...(suffix === undefined ? {} : { yearSuffix: suffix }) };
    // The number or label in front stands apart.
    const isParted = attribute(node, 'second-field-align') !== undefined;
    const [first, ...rest] = isParted ? layout.children : [];
    const inside = first
      ? join([printNodes([first], scope), printNodes(rest, scope, attribute(layout, 'delimiter'))], ' ')
      : printNodes(layout.children, scope, attribute(layout, 'delimiter'));
    const printed = affix(inside, attribute(layout, 'prefix'), attribute(layout, 'suffix'));
    const { quotes, punctuationInQuote } = terms;
    const runs = punctuationInQuote ? moveIntoQuotes(tidy(printed.runs), quotes) : tidy(printed.runs);
    return { id: record.id, text: toPlainText(runs), markdown: toMarkdown(runs) };
  });
}

function scopeOf(style: Style, terms: Terms, record: BibliographicRecord, node: StyleNode): Scope {
  return {
    style,
    terms,
    record,
    inherited: new Map([...style.root.attributes, ...node.attributes]),
    used: new Set(),
    print: printNodes,
    depth: 0,
  };
}

function sortRecords(
  records: readonly BibliographicRecord[],
  node: StyleNode,
  bare: (record: BibliographicRecord) => Scope,
): BibliographicRecord[] {
  const keys = childOf(node, 'sort')?.children.filter(({ name }) => name === 'key') ?? [];
  if (!keys.length) return [...records];
  const { language } = bare(records[0] ?? { id: '', type: 'document' }).terms;
  const collator = new Intl.Collator(language, { numeric: true });
  const rows = records.map((record) => ({ record, values: keys.map((key) => sortValue(key, bare(record))) }));
  return rows
    .sort((a, b) => {
      for (const [at, key] of keys.entries()) {
        const [one = '', other = ''] = [a.values[at], b.values[at]];
        // What has no value comes last, whichever way the others are sorted.
        const order =
          one === '' || other === '' ? Number(one === '') - Number(other === '') : collator.compare(one, other);
        const isTurned = attribute(key, 'sort') === 'descending' && one !== '' && other !== '';
        if (order !== 0) return isTurned ? -order : order;
      }
      return 0;
    })
    .map(({ record }) => record);
}

function sortValue(key: StyleNode, scope: Scope): string {
  const inherited = new Map([...scope.inherited, ...namesOptions(key)]);
  const sorting: Scope = { ...scope, inherited, isSorting: true };
  const macro = attribute(key, 'macro');
  const variable = attribute(key, 'variable') ?? '';
  const nodes = macro === undefined ? elementsOf(variable) : (scope.style.macros.get(macro)?.children ?? []);
  for (const node of nodes) {
    const text = textOfRuns(printNodes([node], sorting).runs);
    if (text !== '')
      return macro === undefined ? text : textOfRuns(printNodes(nodes, { ...sorting, used: new Set() }).runs);
  }
  return '';
}

/** How many names a sort key takes. */
function namesOptions(key: StyleNode): [string, string][] {
  return [
    ['names-min', 'et-al-min'],
    ['names-use-first', 'et-al-use-first'],
  ].flatMap(([own = '', name = '']): [string, string][] => {
    const value = attribute(key, own);
    return value === undefined ? [] : [[name, value]];
  });
}

/** A variable as whatever may print it: a date, names or text. */
const elementsOf = (variable: string): StyleNode[] =>
  ['date', 'names', 'text'].map((name) => ({
    name,
    attributes: new Map([['variable', variable]]),
    children: [],
    text: '',
  }));

/** Letters for the references that the style would cite alike. */
function yearSuffixes(style: Style, terms: Terms, records: readonly BibliographicRecord[]): Map<string, string> {
  const { citation } = style;
  const layout = childOf(citation, 'layout');
  if (!citation || !layout || attribute(citation, 'disambiguate-add-year-suffix') !== 'true') return new Map();
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const runs: readonly Run[] = printNodes(layout.children, scopeOf(style, terms, record, citation)).runs;
    const cited = textOfRuns(runs);
    groups.set(cited, [...(groups.get(cited) ?? []), record.id]);
  }
  return new Map(
    [...groups.values()]
      .filter((ids) => ids.length > 1)
      .flatMap((ids) => ids.map((id, at) => [id, suffixAt(at)] as const)),
  );
}

/** a … z, aa, ab … */
const suffixAt = (at: number): string =>
  at < 26 ? String.fromCharCode(97 + at) : suffixAt(Math.floor(at / 26) - 1) + suffixAt(at % 26);

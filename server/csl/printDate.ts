import type { RecordDate } from '../model/bibliographicRecord';
import { affix, fixed, join, nothing, type Printed, variableText } from './runs';
import type { Scope } from './scope';
import { attribute, type StyleNode } from './styleTree';
import { inTextCase } from './textCase';

type Part = 'year' | 'month' | 'day';

/** What a date says, with the parts that are known. */
type DateParts = Readonly<Partial<Record<Part, number>>>;

/** The date variable of a record. */
export function findDate({ record, used }: Scope, variable: string): RecordDate | undefined {
  const value = record[variable];
  return !used.has(variable) && isDate(value) ? value : undefined;
}

const isDate = (value: unknown): value is RecordDate =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  ('date-parts' in value || 'literal' in value || 'raw' in value || 'edtf' in value || 'season' in value);

/** Prints `<date>`: in the form of the language, or part by part as the style says. */
export function printDate(node: StyleNode, scope: Scope): Printed {
  const date = findDate(scope, attribute(node, 'variable') ?? '');
  if (!date) return { ...nothing, asked: true };
  const [first, last] = (date['date-parts'] ?? []).map(partsOf);
  if (first?.year === undefined) return variableText(date.literal ?? date.raw ?? date.edtf);
  if (scope.isSorting) return variableText([first, last].flatMap((one) => (one ? [sortable(one)] : [])).join('/'));
  const ofLanguage = scope.terms.dateLayout(attribute(node, 'form') ?? '');
  const delimiter = attribute(node, 'delimiter') ?? (ofLanguage && attribute(ofLanguage, 'delimiter')) ?? '';
  const layout = layoutOf(node, scope);
  const one = (parts: DateParts): Printed =>
    join(
      layout.map((part) => printPart(part, parts, date, scope)),
      delimiter,
    );
  const printed = last?.year === undefined ? one(first) : range(layout, first, last, one);
  return { ...printed, asked: true, found: true };
}

const partsOf = ([year, month, day]: readonly number[]): DateParts => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

const sortable = ({ year = 0, month = 0, day = 0 }: DateParts): string =>
  [String(year + 10_000).padStart(5, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('');

/** What the two ends share is said once where a span is told in years, else both are told in full. */
function range(
  layout: readonly StyleNode[],
  from: DateParts,
  to: DateParts,
  one: (parts: DateParts) => Printed,
): Printed {
  const isInYears = layout.every((part) => attribute(part, 'name') === 'year');
  if (isInYears && from.year === to.year) return one(from);
  return join([one(from), one(to)], '–');
}

/** Parts of a date as elements, in the order of printing. */
function layoutOf(node: StyleNode, { terms }: Scope): readonly StyleNode[] {
  const form = attribute(node, 'form');
  const own = node.children.filter(({ name }) => name === 'date-part');
  if (form === undefined) return own;
  const wanted = (attribute(node, 'date-parts') ?? 'year-month-day').split('-');
  const known = terms.dateLayout(form)?.children.filter(({ name }) => name === 'date-part');
  const layout = (
    known ?? (form === 'numeric' ? numericLayout : terms.isAmerican ? monthFirst : textLayouts[terms.language])
  ).filter((part) => wanted.includes(attribute(part, 'name') ?? ''));
  // What the style says of a part (its form, its case) holds for the part of the language.
  return layout.map((part) => {
    const override = own.find((one) => attribute(one, 'name') === attribute(part, 'name'));
    return override ? { ...part, attributes: new Map([...part.attributes, ...override.attributes]) } : part;
  });
}

const part = (name: Part, attributes: Readonly<Record<string, string>> = {}): StyleNode => ({
  name: 'date-part',
  attributes: new Map(Object.entries({ name, ...attributes })),
  children: [],
  text: '',
});

const numericLayout = [
  part('year'),
  part('month', { form: 'numeric-leading-zeros', prefix: '-' }),
  part('day', { form: 'numeric-leading-zeros', prefix: '-' }),
];

const monthFirst = [part('month', { suffix: ' ' }), part('day', { suffix: ', ' }), part('year')];
const dayFirst = [part('day', { suffix: ' ' }), part('month', { suffix: ' ' }), part('year')];
const withOf = [part('day', { suffix: ' de ' }), part('month', { suffix: ' de ' }), part('year')];
const textLayouts = {
  en: dayFirst,
  es: withOf,
  it: dayFirst,
  fr: dayFirst,
  pt: withOf,
  de: [part('day', { suffix: '. ' }), part('month', { suffix: ' ' }), part('year')],
} as const;

function printPart(node: StyleNode, date: DateParts, whole: RecordDate, scope: Scope): Printed {
  const name = attribute(node, 'name');
  const value = name === 'year' || name === 'month' || name === 'day' ? date[name] : undefined;
  const text = name === 'month' && value === undefined ? seasonOf(whole, scope) : textOf(node, value, scope);
  const cased = inTextCase(text, attribute(node, 'text-case'), scope.terms.language === 'en');
  const suffixed = name === 'year' ? cased + suffixFor(scope, whole) : cased;
  return affix(fixed(text === '' ? '' : suffixed), attribute(node, 'prefix'), attribute(node, 'suffix'));
}

/** The letter goes behind the first year of the publication. */
function suffixFor(scope: Scope, whole: RecordDate): string {
  const { record, used, yearSuffix } = scope;
  if (yearSuffix === undefined || whole !== record.issued || used.has(suffixPrinted) || namesSuffix(scope)) return '';
  used.add(suffixPrinted);
  return yearSuffix;
}

/** No variable has this name. */
const suffixPrinted = '#year-suffix';

/** A style that prints the letter behind the year by itself. */
function namesSuffix({ style }: Scope): boolean {
  const holds = (node: StyleNode): boolean =>
    attribute(node, 'variable') === 'year-suffix' || node.children.some(holds);
  return holds(style.root);
}

function textOf(node: StyleNode, value: number | undefined, { terms }: Scope): string {
  if (value === undefined) return '';
  const form = attribute(node, 'form');
  switch (attribute(node, 'name')) {
    case 'year':
      return form === 'short' ? String(value).slice(-2) : value < 0 ? `${-value} BC` : String(value);
    case 'month': {
      if (form === 'numeric') return String(value);
      if (form === 'numeric-leading-zeros') return String(value).padStart(2, '0');
      const name = monthName(value, terms.language, form === 'short' ? 'short' : 'long');
      return attribute(node, 'strip-periods') === 'true' ? name.replaceAll('.', '') : name;
    }
    default:
      return form === 'numeric-leading-zeros' ? String(value).padStart(2, '0') : String(value);
  }
}

function monthName(month: number, language: string, form: 'long' | 'short'): string {
  if (month < 1 || month > 12) return '';
  const day = new Date(Date.UTC(2000, month - 1, 15));
  return new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(day);
}

function seasonOf({ season }: RecordDate, { terms }: Scope): string {
  if (season === undefined) return '';
  return /^[1-4]$/u.test(String(season)) ? terms.term(`season-0${season}`) : String(season);
}

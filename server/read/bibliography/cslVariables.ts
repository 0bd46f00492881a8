import {
  type RecordDate,
  type RecordName,
  type RecordType,
  type RecordValue,
  type RecordVariables,
  recordTypes,
} from '../../model/bibliographicRecord';
import { parseRecordDate } from './recordDate';
import { writtenNames } from './recordNames';

/**
 * The variables of a plain value (of JSON or YAML) that has them under the names of CSL-JSON. Names and dates in words are
 * taken apart; a value of the wrong kind is named in `wrong` and left out.
 */
export function cslVariables(fields: Readonly<Record<string, unknown>>): {
  variables: RecordVariables;
  wrong: string[];
} {
  const variables: Record<string, RecordValue> = {};
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null || value === '' || name === 'id' || name === 'citation-key') continue;
    const parsed = parseVariable(name, value);
    if (parsed === undefined) wrong.push(name);
    else variables[name] = parsed;
  }
  return { variables, wrong };
}

export const nameVariables: ReadonlySet<string> = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author ' +
    'performer producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);

export const dateVariables: ReadonlySet<string> = new Set(
  'accessed available-date container event-date issued original-date submitted'.split(' '),
);

export const isRecordType = (value: unknown): value is RecordType =>
  typeof value === 'string' && (recordTypes as readonly string[]).includes(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseVariable(name: string, value: unknown): RecordValue | undefined {
  if (name === 'type') return isRecordType(value) ? value : undefined;
  if (nameVariables.has(name)) return parseNames(value);
  if (dateVariables.has(name)) return parseDate(value);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined;
  return isObject(value) ? value : undefined;
}

/** As many as any byline has: a list of thousands is not one. */
const mostNames = 1000;

function parseNames(value: unknown): RecordName[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostNames) : [value];
  const names = list.flatMap((one): (RecordName | undefined)[] => {
    if (typeof one === 'string') return writtenNames(one);
    return [isObject(one) ? parseName(one) : undefined];
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length && known.length > 0 ? known : known.length > 0 ? known : undefined;
}

const nameParts = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'];
const nameFlags = ['comma-suffix', 'static-ordering', 'parse-names'];

function parseName(value: Readonly<Record<string, unknown>>): RecordName | undefined {
  const name: Record<string, string | number | boolean> = {};
  const alias = value['literal'] ?? value['name'];
  for (const [part, given] of [...Object.entries(value), ['literal', alias] as const]) {
    if (nameParts.includes(part) && typeof given === 'string' && given.trim() !== '') name[part] = given.trim();
    if (nameFlags.includes(part) && (typeof given === 'boolean' || typeof given === 'number')) name[part] = given;
  }
  return Object.keys(name).some((part) => nameParts.includes(part)) ? name : undefined;
}

function parseDate(value: unknown): RecordDate | undefined {
  if (typeof value === 'string') return parseRecordDate(value);
  if (typeof value === 'number') return parseRecordDate(String(value));
  if (!isObject(value)) return undefined;
  const parts = parseParts(value['date-parts']);
  const words = [value['raw'], value['edtf'], value['literal']].find((one) => typeof one === 'string');
  const { season, circa } = value;
  const rest = {
    ...(typeof season === 'string' || typeof season === 'number' ? { season } : {}),
    ...(circa === undefined || circa === false || circa === 0 ? {} : { circa: true }),
  };
  if (parts) return { 'date-parts': parts, ...rest };
  if (typeof words === 'string') return { ...parseRecordDate(words), ...rest };
  // YAML of pandoc has the parts by name.
  const { year, month, day } = value;
  const named = parseParts([[year, month, day].filter((one) => one !== undefined)]);
  return named && { 'date-parts': named, ...rest };
}

function parseParts(value: unknown): number[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  const dates = value.slice(0, 2).flatMap((one: unknown): number[][] => {
    if (!Array.isArray(one)) return [];
    const numbers = one.slice(0, 3).map(Number);
    const end = numbers.findIndex((number) => !Number.isInteger(number) || number === 0);
    const parts = end < 0 ? numbers : numbers.slice(0, end);
    return parts.length ? [parts] : [];
  });
  return dates.length ? dates : undefined;
}

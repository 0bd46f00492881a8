import type { AcceptedConflict, AcceptedPassage, AcceptedSide } from '../model/acceptedConflict';
import { conflictKinds } from '../model/conflict';
import { type EntryMistake, isRecord, isText } from './projectEntries';

/** One entry of `acceptedConflicts`, or what is wrong with it. */
export function parseAccepted(raw: unknown, path: EntryMistake['path']): AcceptedConflict | EntryMistake {
  if (!isRecord(raw)) return { path, reason: { says: 'acceptedForm' } };
  const { about, reason, stated, sides } = raw;
  const unknown = Object.keys(raw).find((key) => !acceptedKeys.has(key));
  if (unknown !== undefined) return { path: [...path, unknown], reason: { says: 'unknownEntryHere', entry: unknown } };
  const kind = conflictKinds.find((one) => one === raw['kind']);
  if (kind === undefined)
    return { path: [...path, 'kind'], reason: { says: 'mustBeOneOf', entry: 'kind', known: conflictKinds.join(', ') } };
  if (!isText(reason)) return { path: [...path, 'reason'], reason: { says: 'acceptedReason' } };
  if (about !== undefined && typeof about !== 'string')
    return { path: [...path, 'about'], reason: { says: 'acceptedAbout' } };
  const values = stated === undefined ? [] : Array.isArray(stated) ? readValues(stated) : undefined;
  if (!values) return { path: [...path, 'stated'], reason: { says: 'acceptedStated' } };
  const parsed = Array.isArray(sides) ? sides.map(parseSide) : [];
  const wrong = parsed.indexOf(undefined);
  if (wrong >= 0) return { path: [...path, 'sides', wrong], reason: { says: 'acceptedSide' } };
  const good = parsed.filter((side) => side !== undefined);
  if (!good.length) return { path: [...path, 'sides'], reason: { says: 'acceptedSides' } };
  return { kind, about: about ?? '', reason, sides: good, ...(values.length ? { stated: values } : {}) };
}

const acceptedKeys: ReadonlySet<string> = new Set(['about', 'kind', 'reason', 'sides', 'stated']);

function parseSide(raw: unknown): AcceptedSide | undefined {
  if (!isRecord(raw) || !Array.isArray(raw['passages'])) return undefined;
  const [value] = readValues([raw['value']]) ?? [];
  const passages = raw['passages'].map(parsePassage);
  if (value === undefined || !passages.length || passages.includes(undefined)) return undefined;
  return { value, passages: passages.filter((one) => one !== undefined) };
}

/** Values as texts: a person writes 2009 where the file would hold '2009'. */
function readValues(list: readonly unknown[]): string[] | undefined {
  const values = list.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []));
  return values.length === list.length ? values : undefined;
}

function parsePassage(raw: unknown): AcceptedPassage | undefined {
  if (!isText(raw)) return undefined;
  const { source, digest } = /^(?<source>.+)#(?<digest>[0-9a-z]{10})$/su.exec(raw)?.groups ?? {};
  return source === undefined || digest === undefined ? { source: raw } : { source, digest };
}

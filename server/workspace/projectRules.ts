import type { AcceptedConflict, AcceptedPassage, AcceptedSide } from '../model/acceptedConflict';
import { conflictKinds } from '../model/conflict';

/** What only a project file can say. */
export interface ProjectRules {
  readonly acceptedConflicts: readonly AcceptedConflict[];
}

export const noRules: ProjectRules = { acceptedConflicts: [] };

/** A wrong entry, by the keys and list positions that lead to it. */
export interface EntryMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Names of the entries that `parseProjectRules` reads. */
export const ruleEntries: readonly string[] = Object.keys(noRules);

/** Reads the rules out of the plain value of a project file. A wrong entry is a mistake and disables only itself. */
export function parseProjectRules(value: Readonly<Record<string, unknown>>): {
  rules: ProjectRules;
  mistakes: readonly EntryMistake[];
} {
  const mistakes: EntryMistake[] = [];
  const rules = { acceptedConflicts: listAt(value, 'acceptedConflicts', mistakes, parseAccepted) };
  return { rules, mistakes };
}

type Path = EntryMistake['path'];

/** The good members of a list; each bad one is a mistake of its own. */
function listAt<Item>(
  value: Readonly<Record<string, unknown>>,
  name: string,
  mistakes: EntryMistake[],
  parse: (raw: unknown, path: Path) => Item | EntryMistake,
): Item[] {
  const raw = value[name];
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    mistakes.push({ path: [name], message: `'${name}' must be a list` });
    return [];
  }
  return raw.flatMap((one: unknown, at): Item[] => {
    const parsed = parse(one, [name, at]);
    if (!isMistake(parsed)) return [parsed];
    mistakes.push(parsed);
    return [];
  });
}

const isMistake = (value: unknown): value is EntryMistake => isRecord(value) && 'message' in value && 'path' in value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const acceptedKeys: ReadonlySet<string> = new Set(['about', 'kind', 'reason', 'sides', 'stated']);

function parseAccepted(raw: unknown, path: Path): AcceptedConflict | EntryMistake {
  if (!isRecord(raw)) return { path, message: "an accepted conflict must have 'kind', 'reason' and 'sides'" };
  const { about, reason, stated, sides } = raw;
  const unknown = Object.keys(raw).find((key) => !acceptedKeys.has(key));
  if (unknown !== undefined) return { path: [...path, unknown], message: `unknown entry '${unknown}'` };
  const kind = conflictKinds.find((one) => one === raw['kind']);
  if (kind === undefined)
    return { path: [...path, 'kind'], message: `'kind' must be one of ${conflictKinds.join(', ')}` };
  if (!isText(reason)) return { path: [...path, 'reason'], message: "'reason' must say why the conflict is accepted" };
  if (about !== undefined && typeof about !== 'string')
    return { path: [...path, 'about'], message: "'about' must be a text" };
  const values = stated === undefined ? [] : readValues(stated);
  if (!values) return { path: [...path, 'stated'], message: "'stated' must be a list of values" };
  const parsed = Array.isArray(sides) ? sides.map(parseSide) : [];
  const wrong = parsed.indexOf(undefined);
  if (wrong >= 0)
    return {
      path: [...path, 'sides', wrong],
      message: "a side must have a 'value' and 'passages', each the path of a source",
    };
  const good = parsed.filter((side) => side !== undefined);
  if (!good.length) return { path: [...path, 'sides'], message: "'sides' must be a list of what the sources say" };
  return { kind, about: about ?? '', reason, sides: good, ...(values.length ? { stated: values } : {}) };
}

function parseSide(raw: unknown): AcceptedSide | undefined {
  if (!isRecord(raw) || !Array.isArray(raw['passages'])) return undefined;
  const [value] = readValues([raw['value']]) ?? [];
  const passages = raw['passages'].map(parsePassage);
  if (value === undefined || !passages.length || passages.includes(undefined)) return undefined;
  return { value, passages: passages.filter((one) => one !== undefined) };
}

/** Values as texts: a person writes 2009 where the file would hold '2009'. */
function readValues(raw: unknown): string[] | undefined {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const values = list.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []));
  return values.length === list.length ? values : undefined;
}

function parsePassage(raw: unknown): AcceptedPassage | undefined {
  if (!isText(raw)) return undefined;
  const { source, digest } = /^(?<source>.+)#(?<digest>[0-9a-z]{10})$/su.exec(raw)?.groups ?? {};
  return source === undefined || digest === undefined ? { source: raw } : { source, digest };
}

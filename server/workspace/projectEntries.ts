import type { Reason } from '../model/reason';

/** A wrong entry of a project file, by the keys and list positions that lead to it. */
export interface EntryMistake {
  readonly path: readonly (string | number)[];
  readonly reason: Reason;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads lists member by member: a wrong one is a mistake and disables only itself. */
export class EntryReader {
  readonly mistakes: EntryMistake[] = [];

  /** The good members of a list. */
  list<Item>(raw: unknown, path: EntryMistake['path'], parse: ParseMember<Item>): Item[] {
    if (raw === undefined || raw === null) return [];
    if (!Array.isArray(raw)) {
      this.mistakes.push({ path, reason: { says: 'mustBeList', entry: path.join('.') } });
      return [];
    }
    return raw.flatMap((one: unknown, at): Item[] => {
      const parsed = parse(one, [...path, at]);
      if (!isMistake(parsed)) return [parsed];
      this.mistakes.push(parsed);
      return [];
    });
  }

  texts(raw: unknown, path: EntryMistake['path'], says: 'mustBeNames' | 'mustBeSources'): string[] {
    return this.list<string>(raw, path, (one, at) =>
      isText(one) ? one : { path: at, reason: { says, entry: path.join('.') } },
    );
  }
}

type ParseMember<Item> = (raw: unknown, path: EntryMistake['path']) => Item | EntryMistake;

const isMistake = (value: unknown): value is EntryMistake => isRecord(value) && 'reason' in value && 'path' in value;

/** A wrong entry of a project file, by the keys and list positions that lead to it. */
export interface EntryMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
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
      this.mistakes.push({ path, message: `'${path.join('.')}' must be a list` });
      return [];
    }
    return raw.flatMap((one: unknown, at): Item[] => {
      const parsed = parse(one, [...path, at]);
      if (!isMistake(parsed)) return [parsed];
      this.mistakes.push(parsed);
      return [];
    });
  }

  texts(raw: unknown, path: EntryMistake['path'], wanted: string): string[] {
    return this.list<string>(raw, path, (one, at) =>
      isText(one) ? one : { path: at, message: `each of '${path.join('.')}' must be ${wanted}` },
    );
  }
}

type ParseMember<Item> = (raw: unknown, path: EntryMistake['path']) => Item | EntryMistake;

const isMistake = (value: unknown): value is EntryMistake => isRecord(value) && 'message' in value && 'path' in value;

import type { PackedValue } from '../protocol';

const list = -1;
const firstShape = -2;

/** Plain data, as JSON has it, in short. What `unpackValue` gives for it is deeply equal, but for fields without a value. */
export function packValue(value: unknown): PackedValue {
  const shapes = new Numbered();
  const texts = new Numbered();
  const pack = (one: unknown): unknown => {
    if (typeof one === 'string') return [texts.numberOf(one)];
    if (Array.isArray(one)) return [list, ...one.map(pack)];
    if (typeof one === 'object' && one !== null) {
      const fields = Object.entries(one).filter(([, held]) => held !== undefined);
      const shape = shapes.numberOf(JSON.stringify(fields.map(([name]) => name)));
      return [firstShape - shape, ...fields.map(([, held]) => pack(held))];
    }
    return one;
  };
  const packed = pack(value);
  return { shapes: shapes.all.map((names) => JSON.parse(names)), texts: texts.all, value: packed };
}

/** What was packed. */
export function unpackValue({ shapes, texts, value }: PackedValue): unknown {
  const unpack = (one: unknown): unknown => {
    if (!Array.isArray(one)) return one;
    const [kind, ...members]: unknown[] = one;
    if (typeof kind !== 'number') return undefined;
    if (kind === list) return members.map(unpack);
    if (kind >= 0) return texts[kind];
    const names = shapes[firstShape - kind] ?? [];
    return Object.fromEntries(names.map((name, at) => [name, unpack(members[at])]));
  };
  return unpack(value);
}

/** Texts with a number each, from 0, in the order in which they come. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get all(): string[] {
    return [...this.#numbers.keys()];
  }
}

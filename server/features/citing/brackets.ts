import type { Span } from '../../text/span';

/** A pair of brackets, both within `start` and `end`, with the pairs directly inside it. */
export interface Bracket extends Span {
  readonly inside: readonly Bracket[];
}

/** Longer brackets are none: somewhere a bracket was left open. Characters. */
const longest = 4_000;

/** Every pair of brackets of a text, inner ones before outer ones. A pair does not reach over an empty line. */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let open: { start: number; inside: Bracket[] }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[[\]]|\n[ \t]*\r?\n/gu)) {
    if (mark === '[') {
      open.push({ start: index, inside: [] });
    } else if (mark === ']') {
      const pair = open.pop();
      if (!pair || index - pair.start > longest) continue;
      const bracket = { start: pair.start, end: index + 1, inside: pair.inside };
      found.push(bracket);
      open.at(-1)?.inside.push(bracket);
    } else {
      open = [];
    }
  }
  return found;
}

/** A bracket cut at its semicolons, without those in brackets inside it. Spans do not count the brackets. */
export function itemsOf(text: string, bracket: Bracket): Span[] {
  const items: Span[] = [];
  let start = bracket.start + 1;
  for (let at = start; at < bracket.end - 1; at += 1) {
    const nested = text[at] === '[' ? bracket.inside.find((one) => one.start === at) : undefined;
    if (nested) at = nested.end - 1;
    else if (text[at] === ';') {
      items.push({ start, end: at });
      start = at + 1;
    }
  }
  items.push({ start, end: bracket.end - 1 });
  return items;
}

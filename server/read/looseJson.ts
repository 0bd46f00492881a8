/**
 * The value of JSON as pages hold it: in comments, with line breaks and bare quotes in its texts, commas too many, brackets
 * that are never closed. Undefined where even that gives nothing. Linear in the length of the text; never throws.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?/u, '').trim();
  return parse(bare) ?? parse(mended(bare));
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

/** Deeper than any page's data. */
const deepest = 100;

/** The first value of the text, in valid JSON as far as that can be guessed. */
function mended(text: string): string {
  const start = text.search(/[[{]/u);
  if (start < 0) return '';
  const open: string[] = [];
  const pieces: string[] = [];
  for (let at = start; at < text.length && open.length <= deepest; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfText(text, at);
      pieces.push(`"${inside(text.slice(at + 1, end))}"`);
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      pieces.push(character);
    } else if (character === '}' || character === ']') {
      // What was forgotten further in is closed first; what closes nothing is left out.
      if (!open.includes(character)) continue;
      dropLoose(pieces);
      for (let closing = open.pop(); closing !== undefined; closing = open.pop()) {
        pieces.push(closing);
        if (closing === character) break;
      }
      if (open.length === 0) return pieces.join('');
    } else if (character === ',') {
      if (!/^[,{[]$/u.test(pieces.at(-1) ?? ',')) pieces.push(character);
    } else if (!/\s/u.test(character)) pieces.push(character);
  }
  dropLoose(pieces);
  return pieces.join('') + open.reverse().join('');
}

/** Takes out what nothing follows: commas, a name with its colon. */
function dropLoose(pieces: string[]): void {
  while (pieces.at(-1) === ',') pieces.pop();
  if (pieces.at(-1) !== ':') return;
  pieces.splice(-2);
  while (pieces.at(-1) === ',') pieces.pop();
}

/** Where a text ends: at a quote before a comma, a colon or a bracket; others belong to it. */
function endOfText(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"' && isEnd(text, at + 1)) return at;
  }
  return text.length;
}

const ends = /\s*(?:[:}\]]|,\s*(?:[",{[}\]]|-?\d|true|false|null)|$)/uy;

function isEnd(text: string, at: number): boolean {
  ends.lastIndex = at;
  return ends.test(text);
}

const inside = (text: string): string =>
  text
    .replace(/\\(?!["\\/bfnrt]|u[0-9a-f]{4})/giu, '')
    .replace(/(?<!\\)"/gu, '\\"')
    .replace(/\p{Cc}/gu, ' ');

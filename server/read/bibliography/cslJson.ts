import type { Catalogue, CatalogueEntry } from '../../model/bibliographicRecord';
import type { Problem } from '../../model/problem';
import type { Reason } from '../../model/reason';
import { LineIndex } from '../../text/lineIndex';
import { catalogueProblem } from './catalogueProblem';
import { cslVariables, isRecordType } from './cslVariables';
import { isKey } from './typedKey';

/**
 * Reads CSL-JSON, as Zotero, Better BibTeX and pandoc write it: a list of items, or an object that has it as `items` or
 * `references`. Undefined for JSON of another kind, of which a folder may hold any. Items are read one by one, so that a
 * broken one is a problem with its line and the others are there.
 */
export function readCslJson(text: string): Catalogue | undefined {
  if (!looksLikeItems(text)) return undefined;
  const lines = new LineIndex(text);
  const problems: Problem[] = [];
  const entries: CatalogueEntry[] = [];
  for (const { start, end } of itemsIn(text)) {
    const slice = text.slice(start, end);
    const { line } = lines.positionAt(start);
    const parsed = parseItem(slice);
    if ('error' in parsed) {
      const at = Number(/position (?<at>\d+)/u.exec(parsed.error)?.groups?.['at'] ?? 0);
      problems.push(catalogueProblem(reasonOf(parsed.error), lines.positionAt(start + at).line));
      continue;
    }
    const { variables, wrong } = cslVariables(parsed.item);
    if (wrong.length) {
      const fields = wrong
        .slice(0, 5)
        .map((name) => `'${name}'`)
        .join(', ');
      const entry = nameOf(parsed.item);
      problems.push(
        catalogueProblem(
          entry === undefined ? { says: 'wrongVariablesHere', fields } : { says: 'wrongVariables', fields, entry },
          line,
        ),
      );
    }
    const key = keyOf(parsed.item);
    entries.push({ ...(key === undefined ? {} : { key }), variables, files: filesOf(parsed.item), line });
  }
  return { entries, problems };
}

/** The beginning tells: a list, or an object with a list, of items that have a type of CSL. */
function looksLikeItems(text: string): boolean {
  const head = text.slice(0, 100_000);
  if (!/^\s*(?:\[|\{\s*"(?:items|references)"\s*:\s*\[)/u.test(head)) return false;
  const type = [...head.matchAll(/"type"\s*:\s*"(?<type>[a-z_-]{3,30})"/gu)].some(({ groups }) =>
    isRecordType(groups?.['type']),
  );
  return type && /"(?:id|citation-key|title|issued|author|URL|DOI)"\s*:/u.test(head);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the items stand: objects at the depth of the first one. A string ends with its line at the latest, and an object
 * that begins where items begin, in the same column, begins an item even where a brace before it is missing.
 */
function* itemsIn(text: string): Generator<Stretch> {
  const first = text.indexOf('{', text.indexOf('['));
  if (first < 0) return;
  const indent = first - (text.lastIndexOf('\n', first) + 1);
  const margin = text.slice(first - indent, first);
  const resync = margin.trim() === '' && indent > 0 ? `\n${margin}{` : undefined;
  let depth = 0;
  let start = first;
  for (let at = first; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
        if (depth === 0) start = at;
        else if (resync !== undefined && text.startsWith(resync, at - indent - 1)) {
          yield { start, end: at };
          start = at;
          depth = 0;
        }
        depth += 1;
        break;
      case '}':
        depth -= 1;
        if (depth === 0) yield { start, end: at + 1 };
        depth = Math.max(0, depth);
        break;
      case ']':
        if (depth === 0) return;
        break;
    }
  }
  if (depth > 0) yield { start, end: text.length };
}

function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"') return at;
    else if (character === '\n') return at - 1;
  }
  return text.length;
}

function parseItem(slice: string): { item: Readonly<Record<string, unknown>> } | { error: string } {
  try {
    const item: unknown = JSON.parse(slice);
    return { item: typeof item === 'object' && item !== null ? { ...item } : {} };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Without the piece of the file that Node puts into its message. */
function reasonOf(error: string): Reason {
  const detail = error.replace(/,? ?(?:"[\s\S]*" is not valid JSON| in JSON at position[\s\S]*)$/u, '');
  return detail === '' ? { says: 'entryCutOff' } : { says: 'entryNotJson', detail };
}

function keyOf({ 'citation-key': pinned, id }: Readonly<Record<string, unknown>>): string | undefined {
  return [pinned, id].find((one): one is string => typeof one === 'string' && isKey(one));
}

function nameOf(item: Readonly<Record<string, unknown>>): string | undefined {
  const name = keyOf(item) ?? item['title'];
  return typeof name === 'string' ? name.slice(0, 60) : undefined;
}

function filesOf({ file, custom }: Readonly<Record<string, unknown>>): string[] {
  const more: unknown = typeof custom === 'object' && custom !== null && 'file' in custom ? custom.file : undefined;
  return [file, more].filter((one) => typeof one === 'string');
}

import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { AcceptedConflict } from '../model/acceptedConflict';

/** The entry of the project file. */
const name = 'acceptedConflicts';

/** What stands above the entries in a file that is new. */
const heading = '# Settings of this project for the editor, the command line and CI alike.\n';

/**
 * The text of a project file with one more accepted conflict; what stands there stays as it is, comments and layout
 * included. '' as `text` makes a new file. Undefined where the text is no YAML that an entry can be added to: its mistake
 * is a diagnostic on the file already.
 *
 * A quick fix is one edit: from `text` to the result, with an entry made by `acceptanceOf` of `features`.
 */
export function acceptConflict(text: string, entry: AcceptedConflict): string | undefined {
  const document = parseDocument(text);
  const { contents, errors } = document;
  if (errors.length || !(isMap(contents) || isNothing(contents))) return undefined;
  const given: unknown = isMap(contents) ? contents.get(name, true) : undefined;
  if (!isSeq(given) && !isNothing(given)) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const base = text.trim() === '' ? heading : text;
  const grown = isNode(given)
    ? insertInto(base, given, entry, newline)
    : append(base, { [name]: [toYaml(entry)] }, 0, newline);
  // Written in flow style, or otherwise than expected: the library writes the file anew, with its comments.
  return holds(grown, document, entry) ? grown : rewrite(document, entry, newline);
}

const isNothing = (node: unknown): boolean =>
  node === undefined || node === null || (isScalar(node) && node.value === null);

/** The entry as it stands in the file, in the order of reading. */
function toYaml({ about, kind, reason, stated, sides }: AcceptedConflict): unknown {
  return {
    about,
    kind,
    reason,
    ...(stated?.length ? { stated } : {}),
    sides: sides.map(({ value, passages }) => ({
      value,
      passages: passages.map(({ source, digest }) => (digest === undefined ? source : `${source}#${digest}`)),
    })),
  };
}

/** The text with the entry after the last one of a list, or in the first line beneath the name of a list with none. */
function insertInto(text: string, list: Node, entry: AcceptedConflict, newline: string): string {
  const start = list.range?.[0] ?? 0;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const end = isNode(last) && last.range ? last.range[1] : start;
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const at = lineEnd > 0 ? lineEnd : text.length;
  const indent = last === undefined ? 2 : start - (text.lastIndexOf('\n', start - 1) + 1);
  return append(text.slice(0, at), [toYaml(entry)], indent, newline) + text.slice(at);
}

function append(text: string, value: unknown, indent: number, newline: string): string {
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  const lines = stringify(value, { lineWidth: 0 })
    .split('\n')
    .map((line) => (line === '' ? newline : `${' '.repeat(indent)}${line}${newline}`));
  return text + gap + lines.slice(0, -1).join('');
}

/** Whether a text holds what a document holds, and the entry as the last of the accepted ones. */
function holds(text: string, before: Document, entry: AcceptedConflict): boolean {
  const after = parseDocument(text);
  return !after.errors.length && isDeepStrictEqual(after.toJS(), withEntry(before, entry).toJS());
}

function rewrite(document: Document, entry: AcceptedConflict, newline: string): string {
  return withEntry(document, entry).toString({ lineWidth: 0 }).replace(/\n/gu, newline);
}

function withEntry(document: Document, entry: AcceptedConflict): Document {
  const grown = document.clone();
  if (isNothing(grown.contents)) grown.contents = grown.createNode({});
  if (isNothing(grown.get(name))) grown.set(name, grown.createNode([]));
  const list: unknown = grown.get(name, true);
  if (isSeq(list)) {
    list.flow = false;
    list.add(grown.createNode(toYaml(entry)));
  }
  return grown;
}

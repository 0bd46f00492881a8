import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ErrorCodes, type RenameParams, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findCitations } from '../features/citations';
import type { Replacement } from '../features/fixes/replacement';
import { findPins, isPossibleKey, keySpan, pinKey, renameInBrief } from '../features/renameKey';
import { findSourceByKey } from '../index/citationKeys';
import { otherRecords } from '../index/records';
import { decode } from '../text/decode';
import { readBriefs } from '../workspace/briefFiles';
import { addressOf, toRange } from './convert';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** Rename of a citation key: in every brief of the workspace, and where the key is pinned. */
export function registerRename(session: Session): void {
  session.connection.onPrepareRename(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief || session.isSource(brief)) return null;
    const text = brief.document.getText();
    const citation = citationAt(text, brief.document.offsetAt(position));
    const { index } = brief.workspace.corpus;
    if (!citation || findSourceByKey(index, citation.key) === undefined) return null;
    return { range: toRange(brief.document, keySpan(text, citation)), placeholder: citation.key };
  });
  session.connection.onRenameRequest((params) => rename(session, params));
}

const citationAt = (text: string, offset: number) =>
  findCitations(text).find(({ start, end }) => start <= offset && offset <= end);

async function rename(
  session: Session,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  const brief = session.findBrief(textDocument.uri);
  if (!brief || session.isSource(brief)) return null;
  const { document, workspace } = brief;
  const { index } = workspace.corpus;
  const key = citationAt(document.getText(), document.offsetAt(position))?.key;
  const path = key === undefined ? undefined : findSourceByKey(index, key);
  if (key === undefined || path === undefined) return null;
  const newKey = newName.replace(/^@?\{?|\}$/gu, '');
  if (newKey === key) return { changes: {} };
  if (!isPossibleKey(newKey)) throw refusal(session.speaker.say('renameImpossible', { key: newKey }));
  if (findSourceByKey(index, newKey) !== undefined || otherRecords(index).has(newKey))
    throw refusal(session.speaker.say('renameTaken', { key: newKey }));
  const pins = await pinsOf(session, workspace, path, key, newKey);
  if (!pins.length) throw refusal(session.speaker.say('renameUnpinned', { source: path }));
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, text } of [...(await briefsOf(session, workspace)), ...pins]) {
    const own = TextDocument.create(uri, 'markdown', 0, text.before);
    const edits = text.replacements.map((one) => ({ range: toRange(own, one), newText: one.text }));
    if (edits.length) changes[uri] = [...(changes[uri] ?? []), ...edits];
  }
  return { changes };

  async function briefsOf({ documents, workspaces }: Session, own: Workspace): Promise<Changed[]> {
    const open = documents.all().filter(({ uri }) => workspaces.find(uri) === own);
    const told = open.filter((one) => !session.isSource({ document: one, workspace: own }));
    const found = told.map((one) => changed(one.uri, one.getText()));
    const known = new Set(open.map(({ uri }) => uri));
    for await (const { file, text } of readBriefs(own.folder, own.corpus))
      if (!known.has(addressOf(file))) found.push(changed(addressOf(file), text));
    return found;
  }

  function changed(uri: string, before: string): Changed {
    return { uri, text: { before, replacements: renameInBrief(before, key ?? '', newKey) } };
  }
}

interface Changed {
  readonly uri: string;
  readonly text: { readonly before: string; readonly replacements: readonly Replacement[] };
}

const refusal = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidRequest, message);

const catalogueSuffixes = new Set(['.yaml', '.yml', '.bib', '.json', '.ris']);
const textSuffixes = new Set(['.md', '.markdown', '.txt']);
/** Files about sources beside one, and bytes of each, that are looked through. */
const mostCatalogues = 40;
const longestCatalogue = 20 * 1024 * 1024;

/** Where the key of a source is pinned: in the document, or in files about sources in its folder and those above. */
async function pinsOf(
  { documents }: Session,
  { corpus, folder }: Workspace,
  path: string,
  key: string,
  newKey: string,
): Promise<Changed[]> {
  const file = corpus.fileOf(path);
  if (file === undefined) return [];
  const read = async (name: string): Promise<string | undefined> =>
    documents.get(addressOf(name))?.getText() ??
    (await readFile(name).then(
      (bytes) => (bytes.length > longestCatalogue ? undefined : decode(bytes).text),
      () => undefined,
    ));
  const isText = textSuffixes.has(extname(file).toLowerCase());
  const found: Changed[] = [];
  for (const name of [...(isText ? [file] : []), ...(await cataloguesAround(file, folder))]) {
    const before = await read(name);
    const spans = before === undefined ? [] : findPins(before, extname(name).toLowerCase(), key);
    if (before !== undefined && spans.length)
      found.push({
        uri: addressOf(name),
        text: { before, replacements: spans.map((span) => ({ ...span, text: newKey })) },
      });
  }
  if (found.length || !isText) return found;
  const before = await read(file);
  return before === undefined
    ? []
    : [{ uri: addressOf(file), text: { before, replacements: [pinKey(before, newKey)] } }];
}

/** Files that may tell of a source, from its folder up to the one of the workspace. */
async function cataloguesAround(file: string, top: string): Promise<string[]> {
  const found: string[] = [];
  let folder = dirname(file);
  for (let up = 0; up < 20; up += 1) {
    const names = await readdir(folder).catch((): string[] => []);
    const own = names.filter((name) => catalogueSuffixes.has(extname(name).toLowerCase()) && name !== 'package.json');
    // A sidecar tells of the one document that it has the name of.
    const isSidecarOfOther = (name: string): boolean =>
      names.includes(name.slice(0, -extname(name).length)) && !name.startsWith(basename(file));
    found.push(...own.filter((name) => !isSidecarOfOther(name)).map((name) => join(folder, name)));
    if (folder === top || dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  return found.slice(0, mostCatalogues);
}

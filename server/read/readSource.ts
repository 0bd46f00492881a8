import type { Problem } from '../model/problem';
import type { Reason } from '../model/reason';
import type { ReadSource, SourceMetadata } from '../model/source';
import { decode } from '../text/decode';
import { LineIndex } from '../text/lineIndex';
import { readArchive } from './archive';
import type { ConvertedText } from './convertedText';
import { type Draft, toBlock } from './draft';
import { findFrontMatter } from './frontMatter';
import { readFrontPage } from './frontPage';
import { readHtml } from './html';
import { readMail } from './mail';
import { readMarkdown } from './markdown';
import { leaveOutAuthorNotes, markFurniture } from './markFurniture';
import { findMetadata, mergeMetadata } from './metadata';
import { markPlainHeadings, readPlain } from './plain';
import { readRecords } from './records';
import { splitBlocks } from './splitBlocks';
import { readSubtitles } from './subtitles';

/**
 * Reads one document: its text, its blocks with the furniture of the page marked, what it says about itself, and the way
 * back to the file. The format goes by the suffix of `path`, and where that says nothing by the content. Never throws:
 * what cannot be read becomes a problem with the code `unreadable-source`.
 */
export function readSource(bytes: Uint8Array, path: string): ReadSource {
  const archived = readArchive(bytes, path);
  if (archived) return finishConverted(archived);
  if (/\.eml$/i.test(path) && bytes.length > 0) return finishConverted(readMail(bytes), latinOf(bytes));
  const { text: file, encoding, problem } = decode(bytes);
  const problems: Problem[] = [];
  if (problem) problems.push(unreadable(problem, encoding === 'binary' ? undefined : firstDamage(file)));
  else if (!/\S/.test(file)) problems.push(unreadable({ says: 'emptyFile' }));
  switch (formatOf(file, path)) {
    case 'html':
      return readPage(file, problems);
    case 'subtitles':
      return finishConverted(readSubtitles(file), file, problems);
    case 'records':
      return finishConverted(readRecords(file), file, problems);
    case 'markdown':
      return readMarked(file, problems);
    case 'plain':
      return finish(file, readPlain(file), {}, problems, true);
  }
}

/** The file with one character for each byte, as the reader of mail counts. Line ends are where they are. */
function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

type Format = 'subtitles' | 'records' | 'html' | 'markdown' | 'plain';

function formatOf(file: string, path: string): Format {
  const suffix = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (suffix === 'html' || suffix === 'htm' || suffix === 'xhtml') return 'html';
  if (suffix === 'md' || suffix === 'markdown' || suffix === 'mdown' || suffix === 'qmd') return 'markdown';
  if (suffix === 'srt' || suffix === 'vtt') return 'subtitles';
  if (suffix === 'csv' || suffix === 'tsv') return 'records';
  const beginning = file.slice(0, 2000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(beginning))
    return 'html';
  if (/^---[ \t]*\r?\n(?:[\w-]+[ \t]*:.*\r?\n)+/.test(beginning)) return 'markdown';
  return (file.slice(0, 100_000).match(/^#{1,6} \S.{0,150}$/gm)?.length ?? 0) >= 2 ? 'markdown' : 'plain';
}

function readPage(file: string, problems: Problem[]): ReadSource {
  const page = readHtml(file);
  if (page.cutOffAt !== undefined) {
    problems.push(unreadable({ says: 'pageCutOff' }, new LineIndex(file).positionAt(page.cutOffAt).line));
  }
  if (/\S/.test(file) && !/\S/.test(page.text)) problems.push(unreadable({ says: 'pageWithoutText' }));
  const source = finish(page.text, page.drafts, page.metadata, problems, false);
  return { ...source, fileMap: page.fileMap, fileText: file };
}

function readMarked(file: string, problems: Problem[]): ReadSource {
  const front = findFrontMatter(file);
  if (front) problems.push(...front.problems);
  return finish(file, readMarkdown(file, front?.end ?? 0), front?.metadata ?? {}, problems, false);
}

/** A document that was taken apart into text, or the reason why it could not be. */
export function finishConverted(converted: ConvertedText, file?: string, known: readonly Problem[] = []): ReadSource {
  const { text, drafts, metadata, landmarks, fileMap, problems = [] } = converted;
  const told = [...known, ...problems.map((reason) => unreadable(reason))];
  if (told.length === 0 && !/\S/.test(text)) told.push(unreadable({ says: 'documentWithoutText' }));
  const source = finish(text, drafts, metadata, told, false);
  return {
    ...source,
    ...(landmarks.length > 0 ? { landmarks } : {}),
    ...(fileMap && file !== undefined ? { fileMap, fileText: file } : {}),
  };
}

/** What is the same for all formats: furniture, title, metadata. */
function finish(
  text: string,
  read: readonly Draft[],
  declared: Partial<SourceMetadata>,
  problems: readonly Problem[],
  isPlain: boolean,
): ReadSource {
  const drafts = splitBlocks(text, read).filter((draft) => draft.start < draft.end);
  const body = drafts.filter((draft) => !draft.note);
  markFurniture(text, body);
  const frontPage = isPlain ? readFrontPage(text, drafts) : {};
  if (!isPlain) markTitle(drafts);
  const metadata = mergeMetadata(declared, frontPage, findMetadata(text, body));
  leaveOutAuthorNotes(text, body, metadata.authors);
  if (isPlain) markPlainHeadings(text, drafts);
  return { text, blocks: drafts.map(toBlock), metadata, problems };
}

/** In marked text the first heading of the outermost level is the title, where nothing but furniture comes before it. */
function markTitle(drafts: readonly Draft[]): void {
  const first = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1);
  if (first) first.kind = 'title';
}

function unreadable(reason: Reason, line?: number): Problem {
  return { code: 'unreadable-source', reason, ...(line === undefined ? {} : { line }) };
}

function firstDamage(file: string): number | undefined {
  const at = file.indexOf('\ufffd');
  return at < 0 ? undefined : new LineIndex(file).positionAt(at).line;
}

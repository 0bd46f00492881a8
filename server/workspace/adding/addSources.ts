import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reason } from '../../model/reason';
import type { SourceMetadata } from '../../model/source';
import { type DocumentKind, documentKind, kindOfName, kindReasons, kindsOfType } from '../../read/documentKind';
import { failureOf, sourceSuffixes } from '../corpusFiles';
import { readFacts } from '../extraction';
import { ReadingFailure } from '../readingFailure';
import { type FetchLimits, fetchDocument, tooLarge } from './fetchDocument';
import { KnownDocuments, type KnownSource } from './knownDocuments';
import { sidecarText } from './sidecarText';
import { nameOfPage, numbered, safeName } from './sourceName';

/** What became of one file or address. */
export type AddResult =
  | { readonly kind: 'added'; readonly input: string; readonly file: string; readonly title?: string }
  | { readonly kind: 'duplicate'; readonly input: string; readonly of: string }
  | { readonly kind: 'failed'; readonly input: string; readonly reason: Reason };

export interface AddOptions {
  /** Absolute; made where it is not there yet. */
  readonly folder: string;
  /** Larger documents are refused. Bytes. */
  readonly maxFileSize: number;
  /** The sources that are there already. */
  readonly known: readonly KnownSource[];
  readonly limits: Omit<FetchLimits, 'maxBytes'>;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** Before each one. */
  readonly onProgress?: (done: number, total: number, input: string) => void;
}

/**
 * Copies documents into the folder of the sources, each with a sidecar that says what is known of it. `inputs` are files,
 * `file:` addresses and web addresses; only these are fetched. One that fails stops no other, nothing is overwritten, and
 * what was cancelled leaves nothing behind. A document that is a source already, by its content or its address, is named.
 */
export async function addSources(inputs: readonly string[], options: AddOptions): Promise<AddResult[]> {
  const known = new KnownDocuments(options.known);
  const results: AddResult[] = [];
  for (const [done, input] of inputs.entries()) {
    if (options.signal?.aborted) break;
    options.onProgress?.(done, inputs.length, input);
    try {
      results.push(await addOne(input, known, options));
    } catch (error) {
      if (options.signal?.aborted) break;
      results.push({ kind: 'failed', input, reason: failureOf(error) });
    }
  }
  return results;
}

/** A page of these has nothing to be read but what a script would make. */
const withoutText: ReadonlySet<Reason['says']> = new Set(['emptyFile', 'pageWithoutText', 'documentWithoutText']);

interface Found {
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
  /** Wanted name; of web pages it follows from what is read. */
  readonly name?: string;
  readonly fetched?: { readonly url: string; readonly at: string };
  /** A sidecar that lies beside the original. */
  readonly sidecar?: string;
}

async function addOne(input: string, known: KnownDocuments, options: AddOptions): Promise<AddResult> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//iu.test(input) && !input.toLowerCase().startsWith('file:');
  const before = isAddress ? known.findAddress(input) : undefined;
  if (before !== undefined) return { kind: 'duplicate', input, of: before };
  const found = isAddress ? await fetchOne(input, options) : await readOne(input, options);
  const same = await known.findContent(found.bytes);
  if (same !== undefined) return { kind: 'duplicate', input, of: same };
  const { metadata, problems } = await readFacts(found.bytes, found.name ?? `page${suffixOf(found.kind)}`);
  if (problems.some(({ reason }) => withoutText.has(reason.says)) && found.fetched)
    throw new ReadingFailure({ says: 'pageMadeByScript' });
  const canonical = isAddress && metadata.url !== undefined ? known.findAddress(metadata.url) : undefined;
  if (canonical !== undefined) return { kind: 'duplicate', input, of: canonical };
  options.signal?.throwIfAborted();
  const name = found.name ?? nameOfPage(found.fetched?.url ?? input, found.kind, metadata.title);
  const file = await write(name, found, metadata, options.folder);
  known.add({ file, ...(found.fetched ? { url: found.fetched.url } : {}) }, input, metadata.url);
  return { kind: 'added', input, file, ...(metadata.title === undefined ? {} : { title: metadata.title }) };
}

async function fetchOne(input: string, { limits, maxFileSize, now, signal }: AddOptions): Promise<Found> {
  const { bytes, url, contentType } = await fetchDocument(input, { ...limits, maxBytes: maxFileSize }, signal);
  const kind = documentKind(bytes);
  if (bytes.length === 0) throw new ReadingFailure({ says: 'serverSendsNothing' });
  if (kind === undefined) throw new ReadingFailure({ says: 'kindNotRead' });
  if (!kindsOfType(contentType).includes(kind))
    throw new ReadingFailure({ says: 'sentAsOther', type: contentType.slice(0, 80), kind: kindReasons[kind] });
  return { bytes, kind, fetched: { url, at: now().toISOString() } };
}

async function readOne(input: string, { maxFileSize }: AddOptions): Promise<Found> {
  const file = input.toLowerCase().startsWith('file:') ? fileURLToPath(input) : resolve(input);
  const name = basename(file);
  if (!sourceSuffixes.has(extname(name).toLowerCase())) throw new ReadingFailure({ says: 'suffixNotRead' });
  const bytes = await readWithin(file, maxFileSize);
  const kind = documentKind(bytes);
  const wanted = kindOfName(name);
  if (
    bytes.length > 0 &&
    (kind === undefined || isPacked(wanted) !== isPacked(kind) || (isPacked(kind) && kind !== wanted))
  )
    throw new ReadingFailure({
      says: 'namedAsOther',
      named: kindReasons[wanted ?? 'text'],
      kind: kind === undefined ? { says: 'kindNone' } : kindReasons[kind],
    });
  const sidecar = await readSidecarBeside(file);
  return {
    bytes,
    kind: kind ?? 'text',
    name: safeName(name),
    ...(sidecar === undefined ? {} : { sidecar }),
  };
}

/** Kinds that are no text: their name must be right for them to be read. */
const isPacked = (kind: DocumentKind | undefined): boolean => kind === 'pdf' || kind === 'docx' || kind === 'epub';

async function readWithin(file: string, maxFileSize: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new ReadingFailure({ says: 'notAFile' });
    if (status.size > maxFileSize) throw new ReadingFailure(tooLarge(maxFileSize));
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const longestSidecar = 1_000_000;

async function readSidecarBeside(file: string): Promise<string | undefined> {
  for (const beside of [`${file}.yaml`, `${file}.yml`]) {
    const text = await readFile(beside, 'utf8').catch(() => undefined);
    if (text !== undefined && text.length <= longestSidecar) return text;
  }
  return undefined;
}

/** Writes document and sidecar under a name that is free, and gives the path of the document. */
async function write(wanted: string, found: Found, metadata: SourceMetadata, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const beside = found.sidecar ?? describe(found, metadata);
  for (let number = 1; number < 1000; number += 1) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    const file = join(folder, name);
    const sidecar = `${file}.yaml`;
    try {
      // The sidecar first: whoever watches the folder never reads the document without what is known of it.
      if (beside !== undefined) await writeFile(sidecar, beside, { flag: 'wx' });
    } catch (error) {
      if (isThere(error)) continue;
      throw error;
    }
    try {
      await writeFile(file, found.bytes, { flag: 'wx' });
      return file;
    } catch (error) {
      if (beside !== undefined) await rm(sidecar, { force: true });
      if (!isThere(error)) {
        await rm(file, { force: true });
        throw error;
      }
    }
  }
  throw new ReadingFailure({ says: 'nameTakenOften' });
}

/** The sidecar of what was fetched, and of files in which nobody can mend what they say of themselves. */
function describe({ fetched, kind }: Found, metadata: SourceMetadata): string | undefined {
  if (fetched) return sidecarText({ metadata, fetched });
  const { title, authors, publisher, published } = metadata;
  const isTold = title !== undefined || authors.length > 0 || publisher !== undefined || published !== undefined;
  return isPacked(kind) && isTold ? sidecarText({ metadata }) : undefined;
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const suffixOf = (kind: DocumentKind): string =>
  kind === 'text' ? '.txt' : kind === 'mail' ? '.eml' : kind === 'subtitles' ? '.vtt' : `.${kind}`;

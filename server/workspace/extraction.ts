import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { extractFacts } from '../extract/sourceFacts';
import type { Catalogue } from '../model/bibliographicRecord';
import type { ReadSource, SourceFacts, SourceMetadata } from '../model/source';
import { type CatalogueKind, readCatalogue } from '../read/bibliography/readCatalogue';
import { readDocument } from '../read/readDocument';
import { withTold } from '../read/toldMetadata';
import { ReadingFailure } from './readingFailure';

/** Larger files are read in a thread of their own, so that the server goes on answering. Bytes. */
const large = 150_000;

/** Archives hold many times their size of text. Bytes. */
const largePacked = 20_000;
/** Large libraries are loaded for them, and let go of with the thread. */
const alwaysInThread = /\.pdf$/i;
const packed = /\.(?:docx|epub)$/i;

/** Most time a thread may take for one file, in milliseconds, and most memory, in MB. */
const mostTime = 60_000;
const mostMemory = 768;

/** Longest text that is read of one source, about the length of four thick books. Characters. */
export const mostText = 2_000_000;

/** Program that a thread runs: the bundle that calls `serveExtraction`. Absent: everything is read in this thread. */
let threadProgram: string | undefined;

/** Lets large files be read in a thread that runs the program at this path. */
export function extractInThreads(program: string): void {
  threadProgram = program;
}

/** What is told of a document from outside, and changes what its sentences mean: relative dates, words without language. */
export type ToldContext = Pick<SourceMetadata, 'published' | 'language'>;

/** The facts in the bytes of one file, with what is told of it. Rejects only where the engine fails. */
export async function readFacts(bytes: Uint8Array, path: string, told: ToldContext = {}): Promise<SourceFacts> {
  if (threadProgram === undefined || bytes.length < leastInThread(path)) return factsIn(bytes, path, told);
  return readInThread<SourceFacts>(threadProgram, { bytes, path, told });
}

/** What a file about sources says; undefined for JSON that is no bibliography. Rejects only where the engine fails. */
export async function readCatalogueFile(bytes: Uint8Array, kind: CatalogueKind): Promise<Catalogue | undefined> {
  if (threadProgram === undefined || bytes.length < large) return readCatalogue(bytes, kind);
  return readInThread<Catalogue | undefined>(threadProgram, { bytes, kind });
}

/** Has a thread of its own carry out an order, within limits of time and memory. */
async function readInThread<Result>(program: string, order: Order): Promise<Result> {
  const thread = new Worker(program, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      timer = setTimeout(
        () => reject(new ReadingFailure({ says: 'readingTooLong', seconds: mostTime / 1000 })),
        mostTime,
      );
      thread.once('exit', (code) => reject(new ReadingFailure({ says: 'readingEnded', code: String(code) })));
    });
  } finally {
    clearTimeout(timer);
    void thread.terminate();
  }
}

function leastInThread(path: string): number {
  if (alwaysInThread.test(path)) return 0;
  return packed.test(path) ? largePacked : large;
}

type Order =
  | { readonly bytes: Uint8Array; readonly path: string; readonly told: ToldContext }
  | { readonly bytes: Uint8Array; readonly kind: CatalogueKind };

/** In a thread of this file: does the work and gives true. Anywhere else: does nothing and gives false. */
export function serveExtraction(): boolean {
  const order: unknown = workerData;
  if (isMainThread || !isOrder(order)) return false;
  const result =
    'kind' in order
      ? Promise.resolve(readCatalogue(order.bytes, order.kind))
      : factsIn(order.bytes, order.path, order.told);
  void result.then((read) => parentPort?.postMessage(read));
  return true;
}

/** Another thread of this program gives the order: its form tells that it is one. */
const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' &&
  value !== null &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array &&
  ('kind' in value || ('path' in value && 'told' in value));

async function factsIn(bytes: Uint8Array, path: string, told: ToldContext): Promise<SourceFacts> {
  const source = withinLimit(await readDocument(bytes, path));
  return extractFacts({ ...source, metadata: withTold(source.metadata, told) });
}

/** The source without what comes after the limit. */
function withinLimit(source: ReadSource): ReadSource {
  if (source.text.length <= mostText) return source;
  const text = source.text.slice(0, mostText);
  const blocks = source.blocks
    .filter(({ start }) => start < mostText)
    .map((block) => (block.end <= mostText ? block : { ...block, end: mostText }));
  return {
    ...source,
    text,
    blocks,
    fileText: source.fileText ?? source.text,
    problems: [...source.problems, { code: 'unreadable-source', reason: { says: 'cutText', characters: mostText } }],
  };
}

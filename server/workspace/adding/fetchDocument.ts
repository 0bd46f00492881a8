import { lookup as resolveName } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Reason } from '../../model/reason';
import { ReadingFailure } from '../readingFailure';
import { isPublicAddress } from './publicAddress';

/** What a fetch may do. */
export interface FetchLimits {
  /** Bytes, after unpacking. */
  readonly maxBytes: number;
  /** For everything together, redirects included. Milliseconds. */
  readonly maxTime: number;
  readonly maxRedirects: number;
  /** The addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Which of them may be asked. */
  readonly isAllowed: (address: string) => boolean;
}

export const usualLimits: Omit<FetchLimits, 'maxBytes'> = {
  maxTime: 30_000,
  maxRedirects: 5,
  resolve: async (host) => (await resolveName(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** Where it was found after redirects. */
  readonly url: string;
  /** What the server says it is; empty where it says nothing. */
  readonly contentType: string;
}

/** A document could not be fetched. */
export class FetchError extends ReadingFailure {}

/**
 * Fetches one document. Every address is checked before it is asked, that of each redirect too, and the connection goes to
 * the very address that was checked. Rejects with FetchError, or with the reason of the signal where that is aborted.
 */
export async function fetchDocument(
  address: string,
  limits: FetchLimits,
  signal?: AbortSignal,
): Promise<FetchedDocument> {
  const time = AbortSignal.timeout(limits.maxTime);
  const either = signal ? AbortSignal.any([signal, time]) : time;
  try {
    let url = parseAddress(address);
    for (let hop = 0; ; hop += 1) {
      const answer = await ask(url, limits, either);
      const next = redirectOf(answer, url);
      if (next === undefined)
        return {
          bytes: await readBody(answer, limits, either),
          url: url.href,
          contentType: answer.headers['content-type'] ?? '',
        };
      answer.destroy();
      if (hop >= limits.maxRedirects) throw new FetchError({ says: 'tooManyRedirects', times: limits.maxRedirects });
      url = parseAddress(next);
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (time.aborted) throw new FetchError({ says: 'fetchTooLong', seconds: limits.maxTime / 1000 });
    throw error instanceof FetchError ? error : new FetchError({ says: 'notFetched', detail: describe(error) });
  }
}

/** That a document is larger than so many bytes. */
export const tooLarge = (bytes: number): Reason => ({
  says: 'documentTooLarge',
  megabytes: Math.round(bytes / 1024 / 102.4) / 10,
});

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new FetchError({ says: 'notAnAddress', address: address.slice(0, 200) });
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError({ says: 'schemeNotFetched', scheme: url.protocol });
  if (url.username !== '' || url.password !== '') throw new FetchError({ says: 'addressWithPassword' });
  url.hash = '';
  return url;
}

/** The answer of a server, its body not read yet. */
function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // An address in figures is never looked up, so it is checked here.
  if (isIP(host) && !limits.isAllowed(host)) throw forbidden(host);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      lookup: checkedLookup(limits),
      // A connection of its own, so that none is shared that was made without this check.
      agent: false,
      signal,
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'source-aware-writing (adds one document that its user asked for)',
      },
    });
    asked.once('response', resolve);
    asked.once('error', reject);
    asked.end();
  });
}

const forbidden = (address: string): FetchError => new FetchError({ says: 'addressInside', address });

/** A name has to lead to allowed addresses only: one that also leads inside is a trap. */
function checkedLookup({ resolve, isAllowed }: FetchLimits): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const wrong = addresses.find((address) => !isAllowed(address));
        const [first] = addresses;
        if (first === undefined) return callback(new FetchError({ says: 'noSuchHost', host }), '');
        if (wrong !== undefined) return callback(forbidden(wrong), '');
        const known = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) return callback(null, known);
        return callback(null, first, isIP(first));
      },
      (error: unknown) => callback(new FetchError({ says: 'hostNotFound', host, detail: describe(error) }), ''),
    );
  };
}

/** Where the answer leads to. Undefined for the document itself; throws for anything else. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): string | undefined {
  if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined)
    return URL.canParse(headers.location, from) ? new URL(headers.location, from).href : headers.location;
  if (statusCode === 200) return undefined;
  throw new FetchError({ says: 'serverRefuses', status: String(statusCode) });
}

async function readBody(answer: IncomingMessage, { maxBytes }: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  const isTooLarge = new FetchError(tooLarge(maxBytes));
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy();
    throw isTooLarge;
  }
  const body = unpacked(answer);
  const stop = (): void => {
    answer.destroy();
    body.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      const bytes: unknown = chunk;
      if (!(bytes instanceof Uint8Array)) continue;
      size += bytes.length;
      if (size > maxBytes) throw isTooLarge;
      chunks.push(bytes);
    }
    signal.throwIfAborted();
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function unpacked(answer: IncomingMessage): NodeJS.ReadableStream & { destroy: () => unknown } {
  const packing = (answer.headers['content-encoding'] ?? '').toLowerCase();
  if (packing === '' || packing === 'identity') return answer;
  const stream =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'deflate'
        ? createInflate()
        : packing === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!stream) throw new FetchError({ says: 'packingUnknown', packing });
  answer.once('error', (error) => stream.destroy(error));
  return answer.pipe(stream);
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return code !== '' && !message.includes(code) ? `${message} (${code})` : message;
}

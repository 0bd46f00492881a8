import type { CatalogueEntry } from '../../model/bibliographicRecord';
import type { SourceMetadata } from '../../model/source';
import { fold } from '../../text/fold';

/** An entry with the file that it stands in. */
export interface FiledEntry {
  readonly entry: CatalogueEntry;
  /** The file about sources. */
  readonly catalogue: string;
  /** Path of the source that it names as its document. */
  readonly named?: string;
}

/** A source as far as it is known: before it is read, by its path alone. */
export interface DescribedSource {
  readonly path: string;
  /** What the document tells of itself. */
  readonly metadata?: SourceMetadata;
  /** Its first lines, where an article has its DOI. */
  readonly beginning?: string;
}

export interface Matches {
  /** By source path, in the order of the entries. */
  readonly bySource: ReadonlyMap<string, readonly FiledEntry[]>;
  /** What is no document of the corpus. */
  readonly others: readonly FiledEntry[];
}

/**
 * Finds the source of each entry: the one that it names, else the one with its DOI, its address, or its title. What would
 * fit several sources fits none.
 */
export function matchEntries(entries: readonly FiledEntry[], sources: readonly DescribedSource[]): Matches {
  const byDoi = new UniqueTable();
  const byAddress = new UniqueTable();
  const byTitle = new UniqueTable();
  for (const { path, metadata, beginning } of sources) {
    byDoi.add(doiKey(metadata?.doi ?? metadata?.url) ?? soleDoi(beginning), path);
    byAddress.add(addressKey(metadata?.url), path);
    byTitle.add(titleKey(metadata?.title), path);
  }
  const bySource = new Map<string, FiledEntry[]>();
  const others: FiledEntry[] = [];
  for (const filed of entries) {
    const { DOI, URL: address, title } = filed.entry.variables;
    const path =
      filed.named ??
      byDoi.find(doiKey(DOI) ?? doiKey(address)) ??
      byAddress.find(addressKey(address)) ??
      byTitle.find(titleKey(title));
    if (path === undefined) others.push(filed);
    else bySource.set(path, [...(bySource.get(path) ?? []), filed]);
  }
  return { bySource, others };
}

/** Whether two entries are of one publication, as far as they tell. */
export function isSamePublication(a: CatalogueEntry, b: CatalogueEntry): boolean {
  const [one, other] = [a.variables, b.variables];
  const dois = [doiKey(one.DOI), doiKey(other.DOI)];
  if (dois[0] !== undefined && dois[1] !== undefined) return dois[0] === dois[1];
  const titles = [fold(one.title ?? ''), fold(other.title ?? '')].map((title) =>
    title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  );
  return titles[0] === titles[1];
}

/** Values that belong to one source; what belongs to several is known to belong to none. */
class UniqueTable {
  readonly #paths = new Map<string, string | undefined>();

  add(value: string | undefined, path: string): void {
    if (value !== undefined)
      this.#paths.set(value, this.#paths.has(value) && this.#paths.get(value) !== path ? undefined : path);
  }

  find(value: string | undefined): string | undefined {
    return value === undefined ? undefined : this.#paths.get(value);
  }
}

const doiPattern = /\b10\.\d{4,9}\/[^\s"'<>{}]+/u;

function doiKey(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return doiPattern
    .exec(text)?.[0]
    .replace(/[.,;:)\]]+$/u, '')
    .toLowerCase();
}

/** The DOI of an article is printed on its first page; where several are, they may be those of its references. */
function soleDoi(beginning: string | undefined): string | undefined {
  const found = new Set(
    [...(beginning ?? '').matchAll(new RegExp(doiPattern, 'gu'))].flatMap(([doi]) => doiKey(doi) ?? []),
  );
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/**
 * An address without what does not tell pages apart: scheme, `www`, tracking, place in the page. Undefined for the front
 * page of a site, and for what is no web address.
 */
export function addressKey(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !/^(?:utm_|fbclid$|gclid$|ref$|s$)/u.test(name))
    .map((pair) => pair.join('='))
    .sort();
  const path = pathname.replace(/\/(?:index\.\w+)?$/u, '');
  // The front page of a site is no document.
  return path === '' && query.length === 0 ? undefined : `${hostname.replace(/^www\./u, '')}${path}?${query.join('&')}`;
}

/** Short titles ('Editorial', 'Annual Report') are those of many documents. */
function titleKey(title: unknown): string | undefined {
  if (typeof title !== 'string') return undefined;
  const words = fold(title.replace(/<[^<>]*>/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words.join(' ');
  return words.length >= 3 && key.length >= 15 ? key : undefined;
}

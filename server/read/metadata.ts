import type { SourceMetadata } from '../model/source';
import { findByline } from './byline';
import type { Draft } from './draft';
import type { FrontPage } from './frontPage';
import { findSourceAddress } from './lineFurniture';
import { findBareUrl } from './lineShape';
import { findDateAtStart, findDateLine, findDateWithin, toIso, type WrittenDate } from './writtenDate';

/**
 * What the lines of a text tell about it as a publication: bylines, date lines, the dateline of an agency, the address it
 * was taken from, the year of a copyright line. What is in doubt stays undefined.
 */
export function findMetadata(text: string, drafts: readonly Draft[]): SourceMetadata {
  const authors: string[] = [];
  let outlet: string | undefined;
  let origin: string | undefined;
  const urls: string[] = [];
  const dates: WrittenDate[] = [];
  const edges = new Set([...drafts.slice(0, edge), ...drafts.slice(-edge)]);
  for (const draft of drafts) {
    if (draft.end - draft.start > longestLine) continue;
    const line = text.slice(draft.start, draft.end);
    const byline = isSigned(draft) ? findByline(line) : undefined;
    if (byline && authors.length === 0) {
      authors.push(...byline.authors);
      outlet ??= byline.publisher;
    }
    if (draft.leftOut === 'link') {
      origin ??= findSourceAddress(line);
      const url = findBareUrl(line);
      if (url && /^https?:\/\/[^/]+\/./.test(url)) urls.push(url);
    }
    if (edges.has(draft) && draft.kind !== 'title') {
      const date = findDateLine(line) ?? (draft.kind === 'byline' ? findDateWithin(line) : undefined);
      if (date?.year !== undefined) dates.push(date);
    }
  }
  const dateline = findDateline(text, drafts);
  const copyright = findCopyrightYear(text, drafts);
  const year = dateline?.date.year ?? (dateline ? copyright : undefined);
  const published =
    dates[0] ??
    (dateline && year !== undefined
      ? { ...dateline.date, year }
      : copyright === undefined
        ? undefined
        : { year: copyright });
  const iso = published && toIso(published);
  const publisher = outlet ?? dateline?.agency ?? findAgency(text, drafts) ?? siteOf(origin);
  const url = urls.length === 1 ? urls[0] : undefined;
  const { month, day } = dateline?.date ?? {};
  return {
    authors,
    ...(publisher ? { publisher } : {}),
    ...(iso ? { published: iso } : {}),
    ...(url ? { url } : {}),
    ...(!iso && month !== undefined && day !== undefined ? { dateline: { month, day } } : {}),
  };
}

/** The document's own declarations first, then its front page, then what its lines tell. */
export function mergeMetadata(
  declared: Partial<SourceMetadata>,
  frontPage: FrontPage,
  found: SourceMetadata,
): SourceMetadata {
  const merged = { ...found, ...frontPage, ...declared };
  const authors = declared.authors?.length ? declared.authors : found.authors;
  if (declared.published === undefined) return { ...merged, authors };
  const { dateline: _, ...rest } = merged;
  return { ...rest, authors };
}

/** A place before a date: 'LISBON, ', 'SPRINGFIELD, Ohio, ', 'Lyon, le '. */
const datelinePlaces = [
  /^\p{Lu}[\p{L} .'’/-]{1,50}?,\s+(?:(?:le|den|el|il|em|on)\s+)?/u,
  /^\p{Lu}[\p{L} .'’/-]{1,50}?,\s+\p{Lu}[\p{L} .'’-]{1,40}?,\s+(?:(?:le|den|el|il|em|on)\s+)?/u,
  /^\p{Lu}[\p{Lu} .'’/-]{1,50}?\s+(?=\p{Lu}\p{Ll}|\d)/u,
];

const edge = 14;
const longestLine = 300;

/** Lines that may name the author. */
function isSigned(draft: Draft): boolean {
  return (
    draft.kind === 'byline' || draft.kind === 'paragraph' || draft.leftOut === 'comments' || draft.leftOut === 'menu'
  );
}

interface Dateline {
  readonly date: WrittenDate;
  readonly agency?: string;
}

/** 'LIMA, March 6 (Agency) - ' at the beginning of one of the first paragraphs. */
function findDateline(text: string, drafts: readonly Draft[]): Dateline | undefined {
  const paragraphs = drafts.filter((draft) => draft.kind === 'paragraph').slice(0, 4);
  for (const draft of paragraphs) {
    const line = text.slice(draft.start, Math.min(draft.end, draft.start + 200));
    const place = datelinePlaces
      .map((pattern) => pattern.exec(line)?.[0].length ?? 0)
      .find((length) => length > 0 && findDateAtStart(line.slice(length)));
    const found = place === undefined ? undefined : findDateAtStart(line.slice(place));
    if (place === undefined || !found) continue;
    const behind = line.slice(place + found.length);
    const agency = /^\.?,?\s*[([]([^()[\]]{2,60})[)\]]/.exec(behind);
    if (!/^\.?,?\s*(?:[([][^()[\]]{2,60}[)\]])?\s*\.?[-–—:]/.test(behind)) continue;
    return { date: found.date, ...(agency?.[1] ? { agency: agency[1].trim() } : {}) };
  }
  return undefined;
}

/** 'LIMA (Agency) - ', without a date. */
function findAgency(text: string, drafts: readonly Draft[]): string | undefined {
  for (const draft of drafts.filter(({ kind }) => kind === 'paragraph').slice(0, 3)) {
    const line = text.slice(draft.start, Math.min(draft.end, draft.start + 120));
    const agency = /^\p{Lu}[\p{Lu} .'’/-]{2,50}\s\((\p{Lu}[^()]{1,40})\)\s*[-–—]/u.exec(line)?.[1];
    if (agency) return agency.trim();
  }
  return undefined;
}

function findCopyrightYear(text: string, drafts: readonly Draft[]): number | undefined {
  for (const draft of drafts.slice(-edge)) {
    if (draft.end - draft.start > longestLine) continue;
    const match = /(?:©|\(c\)|copyright)\s*(?:\p{L}[^\d]{0,40})?((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?/iu.exec(
      text.slice(draft.start, draft.end),
    );
    // A span of years tells how old the site is, not when the page was written.
    if (match?.[1] && !match[2]) return Number(match[1]);
  }
  return undefined;
}

function siteOf(address: string | undefined): string | undefined {
  return address
    ?.replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/', 1)[0];
}

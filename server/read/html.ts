import type { FileMapEntry, SourceMetadata } from '../model/source';
import { type Draft, leaveOut } from './draft';
import { isProse } from './lineShape';
import { type PageBlock, PageReader } from './pageReader';
import { readTags } from './tagStream';

export interface HtmlPage {
  readonly text: string;
  readonly drafts: Draft[];
  readonly fileMap: readonly FileMapEntry[];
  readonly metadata: Partial<SourceMetadata>;
  /** Offset of a tag that the end of the file cuts off. */
  readonly cutOffAt?: number;
}

/**
 * The text of a web page, its blocks, and what its head tells about it. Tolerant: whatever the bytes, something comes
 * out, in linear time. Menus, footers, forms, notices and lists of links are kept as boilerplate.
 */
export function readHtml(file: string): HtmlPage {
  const page = scan(file, true);
  const kept = page.drafts.reduce((sum, { kind, start, end }) => sum + (kind === 'boilerplate' ? 0 : end - start), 0);
  // A page that calls everything a widget: believe its words rather than its classes.
  return page.text.length > 600 && kept < 0.15 * page.text.length ? scan(file, false) : page;
}

function scan(file: string, byClass: boolean): HtmlPage {
  const reader = new PageReader(byClass);
  const cutOffAt = readTags(file, reader);
  const { blocks, text, fileMap, metadata } = reader.finish();
  leaveOutRegions(text, blocks);
  const drafts = blocks.map(({ draft }) => draft);
  return { text, drafts, fileMap, metadata, ...(cutOffAt === undefined ? {} : { cutOffAt }) };
}

/** Shortest prose that is believed to be content in a header or an aside. */
const shortestProse = 120;
const longestLink = 200;

/** Takes out what lies in furniture, and blocks that are nothing but links. */
function leaveOutRegions(text: string, blocks: readonly PageBlock[]): void {
  const hasHeadline = blocks.some(({ draft, region }) => draft.level === 1 && region.leftOut === undefined);
  for (const { draft, region, linked } of blocks) {
    const line = text.slice(draft.start, Math.min(draft.end, draft.start + 500));
    const isText = line.length >= shortestProse && isProse(line) && linked < 0.4;
    const staysOut = !region.soft || !(isText || (draft.level === 1 && !hasHeadline));
    const mayBeLinks = draft.kind === 'paragraph' || draft.kind === 'listItem';
    if (region.leftOut && staysOut) leaveOut(draft, region.leftOut);
    else if (linked > 0.9 && mayBeLinks && line.length < longestLink) leaveOut(draft, 'link');
  }
}

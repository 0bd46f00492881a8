import type { Reason } from '../model/reason';
import type { Landmark, SourceMetadata } from '../model/source';
import { isLanguage } from '../text/language';
import type { ConvertedText } from './convertedText';
import type { Draft } from './draft';
import { type EpubPackage, readEpubPackage } from './epubPackage';
import { readHtml } from './html';
import { findIsoDate } from './writtenDate';
import { decodeXml, readXml } from './xmlStream';
import { type ZipArchive, ZipDamage } from './zipArchive';

/** The part that makes an archive an electronic book. */
export const epubContainer = 'META-INF/container.xml';

/** Longest book, beyond what is read of any source. Characters. */
const mostText = 4_000_000;

/**
 * The text of an electronic book: its chapters in reading order, each read as a web page. What cannot be read of one
 * chapter is a problem; the others are read. Throws a `ZipDamage` where the book's plan cannot be unpacked.
 */
export function readEpub(archive: ZipArchive): ConvertedText {
  const plan = readEpubPackage(decodeXml(archive.read(packagePath(archive))), packagePath(archive));
  const locked = lockedParts(archive);
  const pieces: string[] = [];
  const drafts: Draft[] = [];
  const landmarks: Landmark[] = [];
  const problems = new Map<Reason['says'], Reason>();
  const complain = (reason: Reason): void => void problems.set(reason.says, reason);
  let length = 0;
  for (const [index, chapter] of plan.chapters.entries()) {
    if (length > mostText) break;
    if (locked.has(chapter)) {
      complain({ says: 'lockedBook' });
      continue;
    }
    const page = readHtml(closeEmptyElements(readChapter(archive, chapter, complain)));
    if (!/\S/.test(page.text)) continue;
    if (length > 0) {
      pieces.push('\n\n');
      length += 2;
    }
    const heading = page.drafts.find(({ kind }) => kind === 'heading');
    const label = heading ? page.text.slice(heading.start, Math.min(heading.end, heading.start + longestLabel)) : '';
    landmarks.push({ textStart: length, kind: 'chapter', label: label.replace(/\s+/g, ' ') || String(index + 1) });
    for (const draft of page.drafts) drafts.push(moved(draft, length));
    pieces.push(page.text);
    length += page.text.length;
  }
  return { text: pieces.join(''), drafts, metadata: metadataOf(plan), landmarks, problems: [...problems.values()] };
}

const longestLabel = 80;

function packagePath(archive: ZipArchive): string {
  let path = '';
  readXml(decodeXml(archive.read(epubContainer)), {
    openElement: (name, attributes) => {
      if (name === 'rootfile' && path === '') path = attributes.get('full-path') ?? '';
    },
    closeElement: () => undefined,
    addText: () => undefined,
  });
  return path;
}

function readChapter(archive: ZipArchive, chapter: string, complain: (reason: Reason) => void): string {
  try {
    const bytes = archive.read(chapter);
    if (!bytes) complain({ says: 'missingChapter' });
    return decodeXml(bytes);
  } catch (error) {
    if (!(error instanceof ZipDamage)) throw error;
    complain(error.reason);
    return '';
  }
}

/** Chapters that only a licensed reader can open. Fonts are often disguised too, which does not matter. */
function lockedParts(archive: ZipArchive): ReadonlySet<string> {
  const parts = new Set<string>();
  readXml(decodeXml(archive.read('META-INF/encryption.xml')), {
    openElement: (name, attributes) => {
      const part = name.endsWith('CipherReference') ? attributes.get('URI') : undefined;
      if (part !== undefined) parts.add(part);
    },
    closeElement: () => undefined,
    addText: () => undefined,
  });
  return parts;
}

/** `<a id="x"/>` closes itself in XML, but not in a web page. */
function closeEmptyElements(xml: string): string {
  return xml.replace(/<([a-z][\w:-]*)(\s[^<>]*)?\/>/gi, (tag, name: string, rest: string | undefined) =>
    /^(?:br|hr|img|meta|link|input|col|area|base|wbr|source|embed|param|track)$/i.test(name)
      ? tag
      : `<${name}${rest ?? ''}></${name}>`,
  );
}

function moved(draft: Draft, by: number): Draft {
  const { start, end, lead } = draft;
  return {
    ...draft,
    start: start + by,
    end: end + by,
    ...(lead ? { lead: { start: lead.start + by, end: lead.end + by } } : {}),
  };
}

function metadataOf({ title, creators, publisher, date, language }: EpubPackage): Partial<SourceMetadata> {
  const published = date === undefined ? undefined : findIsoDate(date);
  const declared = language?.slice(0, 2).toLowerCase() ?? '';
  return {
    ...(title ? { title } : {}),
    ...(creators.length > 0 ? { authors: creators } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(isLanguage(declared) ? { language: declared } : {}),
  };
}

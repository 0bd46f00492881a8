import type { SourceMetadata } from '../model/source';
import { splitNames } from './byline';
import type { ConvertedText } from './convertedText';
import { readDocxBody } from './docxBody';
import { readDocxStyles } from './docxStyles';
import { decodeXml, readXml } from './xmlStream';
import type { ZipArchive } from './zipArchive';

/** The part that makes an archive a Word document. */
export const docxMainPart = 'word/document.xml';

/**
 * The text of a Word document: headings by their styles, lists, tables row by row, foot- and endnotes behind the section
 * that refers to them. What was deleted with changes tracked, hidden text and field codes are left out; macros, pictures
 * and embedded objects are never unpacked. Throws a `ZipDamage`.
 */
export function readDocx(archive: ZipArchive): ConvertedText {
  const part = (name: string): string => decodeXml(archive.read(name));
  const styles = readDocxStyles(part('word/styles.xml'));
  const { text, drafts } = readDocxBody(
    part(docxMainPart),
    part('word/footnotes.xml'),
    part('word/endnotes.xml'),
    styles,
  );
  const [first] = drafts;
  const title = first?.kind === 'heading' && first.level === 1 ? text.slice(first.start, first.end) : undefined;
  return {
    text,
    drafts,
    metadata: { ...(title ? { title } : {}), ...readProperties(part('docProps/core.xml')) },
    landmarks: drafts.map(({ start }, index) => ({ textStart: start, kind: 'paragraph', label: String(index + 1) })),
  };
}

/** Titles that the program gave, not the author. */
const madeTitle = /^microsoft word\b|\.(?:docx?|rtf|odt|dotx?)$|^(?:document|documento|dokument|untitled)\s*\d*$/iu;

/** Title and author as the document's properties give them. Dates of files are no dates of publication. */
function readProperties(xml: string): Partial<SourceMetadata> {
  const fields = new Map<string, string>();
  let open = '';
  readXml(xml, {
    openElement: (name) => {
      open = name.toLowerCase();
    },
    closeElement: () => {
      open = '';
    },
    addText: (text) => {
      if (open) fields.set(open, (fields.get(open) ?? '') + text);
    },
  });
  const title = fields.get('dc:title')?.trim();
  // A single word is the name of an account.
  const authors = splitNames(fields.get('dc:creator') ?? '').filter((name) => /\S\s+\S/u.test(name));
  return {
    ...(title && !madeTitle.test(title) ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  };
}

import { strToU8, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of a Word document: its words in one run, or runs that are written out. */
export function paragraph(content: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  const runs = content.startsWith('<w:') ? content : run(content);
  return `<w:p>${properties}${runs}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const styles = `<w:styles ${word}>
  <w:style w:type="paragraph" w:styleId="Titulo"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House"/><w:basedOn w:val="Ttulo2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Ttulo2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Leg"><w:name w:val="caption"/></w:style>
</w:styles>`;

/** A Word document with this body; notes are footnotes from number 1 on. */
export function makeDocx(body: string, notes: readonly string[] = [], properties = ''): Uint8Array {
  const footnotes = notes.map((note, at) => `<w:footnote w:id="${at + 1}">${paragraph(note)}</w:footnote>`).join('');
  const separator = `<w:footnote w:type="separator" w:id="0">${paragraph('rule')}</w:footnote>`;
  return zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles),
    'word/footnotes.xml': strToU8(`<w:footnotes ${word}>${separator}${footnotes}</w:footnotes>`),
    'docProps/core.xml': strToU8(`<cp:coreProperties>${properties}</cp:coreProperties>`),
  });
}

/** An electronic book with these chapters, the contents of `body`. */
export function makeEpub(
  chapters: readonly string[],
  metadata = '',
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const parts = chapters.map((body, at): [string, Uint8Array] => [
    `OEBPS/text/c ${at}.xhtml`,
    strToU8(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    ),
  ]);
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(
      `<package><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': strToU8('<nav>Contents</nav>'),
    ...Object.fromEntries(parts),
    ...extra,
  });
}

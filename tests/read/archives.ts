import { deflateRawSync } from 'node:zlib';

/** The bytes of a text. */
export function bytesOfText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A zip archive. */
export function makeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = bytesOfText(path);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, name, packed);
    directory.push(entry, name);
    at += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

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
  return makeZip({
    'word/document.xml': bytesOfText(`<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': bytesOfText(styles),
    'word/footnotes.xml': bytesOfText(`<w:footnotes ${word}>${separator}${footnotes}</w:footnotes>`),
    'docProps/core.xml': bytesOfText(`<cp:coreProperties>${properties}</cp:coreProperties>`),
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
    bytesOfText(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    ),
  ]);
  return makeZip({
    mimetype: bytesOfText('application/epub+zip'),
    'META-INF/container.xml': bytesOfText(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': bytesOfText(
      `<package><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': bytesOfText('<nav>Contents</nav>'),
    ...Object.fromEntries(parts),
    ...extra,
  });
}

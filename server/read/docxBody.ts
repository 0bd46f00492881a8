import { DocxReader } from './docxReader';
import type { ParagraphRole } from './docxStyles';
import { type Draft, leaveOut } from './draft';
import { readXml } from './xmlStream';

/** A paragraph or row of a Word document, with the notes it refers to (`f1`, `e1`: foot- and endnotes). */
export interface DocxBlock extends ParagraphRole {
  readonly text: string;
  /** Characters at its beginning that are set bold, where the rest is not. */
  readonly bold: number;
  readonly notes: readonly string[];
}

/** The text of a Word document and its blocks, each section followed by the notes it refers to. */
export function readDocxBody(
  body: string,
  footnotes: string,
  endnotes: string,
  roleOf: (style: string) => ParagraphRole | undefined,
): { text: string; drafts: Draft[] } {
  const notes = new Map([...notesIn(footnotes, 'f', roleOf), ...notesIn(endnotes, 'e', roleOf)]);
  const reader = new DocxReader(roleOf);
  readXml(body, reader);
  const pieces: string[] = [];
  const drafts: Draft[] = [];
  let length = 0;
  const write = ({ text, kind, level, bold }: DocxBlock, isNote = false): void => {
    if (length > 0) {
      pieces.push('\n\n');
      length += 2;
    }
    const draft: Draft = { start: length, end: length + text.length, kind };
    if (level !== undefined) draft.level = level;
    if (bold > 0) draft.lead = { start: length, end: length + bold };
    if (isNote) draft.note = true;
    if (kind === 'boilerplate') leaveOut(draft, 'contents');
    drafts.push(draft);
    pieces.push(text);
    length += text.length;
  };
  let waiting: string[] = [];
  const writeNotes = (): void => {
    for (const id of waiting) {
      for (const block of notes.get(id) ?? []) write(block, true);
      // A note that two places refer to is written once.
      notes.delete(id);
    }
    waiting = [];
  };
  for (const block of reader.finish()) {
    if (block.kind === 'heading') writeNotes();
    write(block);
    waiting.push(...block.notes);
  }
  writeNotes();
  return { text: pieces.join(''), drafts };
}

function notesIn(
  xml: string,
  letter: 'f' | 'e',
  roleOf: (style: string) => ParagraphRole | undefined,
): Map<string, DocxBlock[]> {
  const notes = new Map<string, DocxBlock[]>();
  let reader: DocxReader | undefined;
  let id = '';
  readXml(xml, {
    openElement: (name, attributes) => {
      if (name === 'w:footnote' || name === 'w:endnote') {
        // Typed notes are the rules between text and notes.
        reader = attributes.has('w:type') && attributes.get('w:type') !== 'normal' ? undefined : new DocxReader(roleOf);
        id = letter + (attributes.get('w:id') ?? '');
      } else reader?.openElement(name, attributes);
    },
    closeElement: (name) => {
      if (name === 'w:footnote' || name === 'w:endnote') {
        if (reader) notes.set(id, reader.finish());
        reader = undefined;
      } else reader?.closeElement(name);
    },
    addText: (text) => reader?.addText(text),
  });
  return notes;
}

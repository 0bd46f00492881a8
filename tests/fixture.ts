import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** What is underlined in a drawn text, with what the drawing says of it. */
export interface Mark {
  readonly line: number;
  readonly character: number;
  readonly start: number;
  readonly end: number;
  /** The words above the underline. */
  readonly text: string;
  readonly says: string;
}

/** A text with underlines and cursor taken out. */
export interface Drawing {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where `<|>` stood. */
  readonly cursor?: { readonly offset: number; readonly line: number; readonly character: number };
}

/**
 * Reads a drawing: lines of `^^^^` underline what stands in the line above them, and may say something of it; `<|>` marks
 * the cursor.
 */
export function readDrawing(drawing: string): Drawing {
  const lines: string[] = [];
  const marks: Mark[] = [];
  let cursor: Drawing['cursor'];
  for (const drawn of drawing.split('\n')) {
    const underline = /^(?<indent> *)(?<carets>\^+) *(?<says>.*)$/u.exec(drawn)?.groups;
    if (underline && lines.length) {
      const line = lines.length - 1;
      const character = underline['indent']!.length;
      const before = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
      const start = before + character;
      const text = lines[line]!.slice(character, character + underline['carets']!.length);
      marks.push({ line, character, start, end: start + text.length, text, says: underline['says']! });
      continue;
    }
    const at = drawn.indexOf('<|>');
    const line = drawn.replace('<|>', '');
    if (at >= 0)
      cursor = { line: lines.length, character: at, offset: lines.map((one) => `${one}\n`).join('').length + at };
    lines.push(line);
  }
  return { text: lines.join('\n'), marks, ...(cursor ? { cursor } : {}) };
}

/** Sources and a brief out of one string: `=== path` begins a file; `brief.md` is the brief, all others are sources. */
export function readFixture(drawn: string): { files: ReadonlyMap<string, string>; brief: Drawing } {
  const files = new Map<string, string>();
  let brief: Drawing = { text: '', marks: [] };
  for (const part of drawn.split(/^=== /mu).slice(1)) {
    const [path = '', ...rest] = part.split('\n');
    const text = rest.join('\n').replace(/\n+$/u, '\n');
    if (path.trim() === 'brief.md') brief = readDrawing(text);
    else files.set(path.trim(), text);
  }
  return { files, brief };
}

/** A new folder with these files, removed when the test file is done. */
export function makeFolder(files: ReadonlyMap<string, string | Uint8Array> = new Map()): string {
  const folder = mkdtempSync(join(tmpdir(), 'source-aware-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of files) putFile(folder, path, content);
  return folder;
}

/** Writes a file and the folders it lies in. */
export function putFile(folder: string, path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Two sources that disagree on two points, about a harbour that does not exist. */
export const harbour = `
=== corpus/courier.md
---
title: Harbour of Halvern open again
publisher: Halvern Courier
date: 2021-06-10
key: courier2021
---

# Harbour of Halvern open again

The Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist.

The company Nordkai signed the contract for the repairs in March 2021, the minister said.
=== corpus/gaceta.md
---
title: Reabre el puerto de Halvern
publisher: Gaceta del Mar
date: 2021-06-12
---

# Reabre el puerto de Halvern

El puerto de Halvern fue reabierto el 3 de junio de 2021 por la ministra de Transporte, Petra Lindqvist.

La ministra Petra Lindqvist presentó el Protocolo de Halvern sobre la pesca.
=== brief.md
# Halvern

The Halvern harbour was reopened on 12 May 2021. Petra Lindqvist was there.
                                    ^^^^^^^^^^^ conflicting-sources

The harbour is a day from the capital [@courier2021; @nobody2020].
                                                     ^^^^^^^^^^^ unknown-source
`;

import { segment } from '../../server/extract/segment';
import { readSource } from '../../server/read/readSource';

/** The bytes of a fixture, without the line break that opens its template literal. */
export function bytesOf(fixture: string): Uint8Array {
  return new TextEncoder().encode(fixture.replace(/^\n/, ''));
}

/** Mark between a line of a drawing and what is expected of it. */
const arrow = '  <- ';

/**
 * A document drawn line by line, each followed by what its passage should be: nothing for a paragraph, else its kind,
 * the reason why it is left out, its turn and speaker, or its language.
 */
export function textOfDrawing(drawing: string): string {
  return drawing
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.split(arrow)[0]?.trimEnd() ?? '')
    .join('\n');
}

/** Draws what a document is read as, for comparison with its drawing. */
export function draw(text: string, path: string, what: 'kinds' | 'turns' | 'languages' = 'kinds'): string {
  return drawBytes(new TextEncoder().encode(text), path, what);
}

/** The same for a file that is no text. */
export function drawBytes(bytes: Uint8Array, path: string, what: 'kinds' | 'turns' | 'languages' = 'kinds'): string {
  const source = readSource(bytes, path);
  return segment(source)
    .map((passage) => {
      const line = source.text.slice(passage.start, passage.end);
      const turn = [passage.turn === 'question' ? 'Q' : passage.turn === 'answer' ? 'A' : '', passage.speaker ?? '']
        .join(' ')
        .trim();
      const label =
        what === 'languages'
          ? passage.language
          : what === 'turns'
            ? turn
            : (passage.leftOut ?? (passage.kind === 'paragraph' ? '' : passage.kind));
      return label ? `${line}${arrow}${label}` : line;
    })
    .join('\n');
}

/** The drawing as `draw` would draw it: no blank lines, single spaces before the mark. */
export function expected(drawing: string): string {
  return drawing
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.replace(/\s+<- /, arrow).trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

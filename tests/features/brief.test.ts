import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BriefReader } from '../../server/features/brief';

const pieces = [
  '# The harbour\n',
  '\n',
  '\n\n',
  'The mayor of Halvern reopened the quay. He did so in May.\n',
  'Der Hafen wurde im Mai wieder geöffnet. Er war ein Jahr lang gesperrt.',
  '- ',
  '> ',
  '```\n',
  '<!-- ',
  ' -->',
  'Halvern\n---\n',
  'a',
  ' ',
  '\r\n',
];

test('a brief read after each edit is read as it would be from the start', () => {
  const edits = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(40), piece: fc.constantFrom(...pieces) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), edits, (start, changes) => {
      const reader = new BriefReader();
      let text = start.join('');
      reader.read(text);
      for (const { at, gone, piece } of changes) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + piece + text.slice(offset + gone);
        deepEqual(reader.read(text), new BriefReader().read(text));
      }
    }),
    { numRuns: 300 },
  );
});

test('a long brief is read again where it was edited, from its beginning to its end', () => {
  const paragraph = 'The mayor of Halvern reopened the quay in May. Nobody had asked for it.\n\n';
  const text = `# Halvern\n\n${paragraph.repeat(200)}`;
  const reader = new BriefReader();
  for (const offset of [0, 1, 12, 5_000, 9_000, text.length - 2, text.length]) {
    const edited = `${text.slice(0, offset)}It rained. ${text.slice(offset)}`;
    deepEqual(reader.read(edited), new BriefReader().read(edited));
  }
});

test('citations are no words of a sentence, nor is what a bracket adds to one', () => {
  const [sentence] = new BriefReader().read('As @moor99 [pp. 33-35] says, the quay was closed [@fen2001, p. 4].\n');
  deepEqual(sentence?.text.replace(/ +/gu, ' '), 'As @moor99 says, the quay was closed .');
});

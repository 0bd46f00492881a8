import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';
import { bytesOf, draw } from './drawing';

const prose =
  'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly, and nobody had asked the monks, who read of it in the newspaper.';

test('records are rows with the names of their columns; prose is a paragraph of its own', () => {
  const file = `Year,Place,Report\n2023,"Halvern, port","${prose.replace('mayor', '""mayor""')}"\n2024,Abbey,\n`;
  assert.equal(
    draw(file, 'a.csv'),
    [
      'Year: 2023 | Place: Halvern, port  <- tableRow',
      prose.replace('mayor', '"mayor"'),
      'Year: 2024 | Place: Abbey  <- tableRow',
    ].join('\n'),
  );
});

test('semicolons, tabs, and tables without names', () => {
  assert.equal(readSource(bytesOf('Jahr;Ernte\r\n2023;9,5 t\r\n'), 'a.csv').text, 'Jahr: 2023 | Ernte: 9,5 t');
  assert.equal(readSource(bytesOf('2022\t8 t\n2023\t9 t'), 'a.tsv').text, '2022 | 8 t\n\n2023 | 9 t');
});

test('a value is found in the file', () => {
  const file = 'Year,Place\n2023,Halvern\n2024,Abbey\n';
  const { text, fileMap = [] } = readSource(bytesOf(file), 'a.csv');
  const at = text.indexOf('Abbey');
  const entry = fileMap.filter(({ textStart }) => textStart <= at).at(-1);
  assert.equal((entry?.fileStart ?? 0) + at - (entry?.textStart ?? 0), file.indexOf('Abbey'));
});

test('data sets are read in part, and it is said', () => {
  const { problems } = readSource(bytesOf('a,b\n'.repeat(30_000)), 'a.csv');
  assert.deepEqual(problems.map(told), ['Only the first 20,000 records are read.']);
});

test('whatever stands in a table, blocks are in order and inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', '""', 'word ')), (pieces) => {
      const { text, blocks } = readSource(bytesOf(pieces.join('')), 'a.csv');
      let end = 0;
      for (const block of blocks) {
        assert.ok(block.start >= end && block.end <= text.length);
        end = block.end;
      }
    }),
  );
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packValue, unpackValue } from '../../server/render/packedValue';
import { ferry, matrixOf } from './matrix';

test('any JSON comes out of its package as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // As it comes over the wire.
      const sent = JSON.parse(JSON.stringify(packValue(value)));
      equal(JSON.stringify(unpackValue(sent)), JSON.stringify(value));
    }),
  );
});

test('names that every object has are fields like any other', () => {
  const value = JSON.parse('{ "__proto__": 1, "constructor": [""], "a\\nb": { "": null } }');
  equal(JSON.stringify(unpackValue(packValue(value))), JSON.stringify(value));
});

test('a field without a value is left out', () => {
  deepEqual(unpackValue(packValue({ a: undefined, b: [1, 'x', 'x'] })), { b: [1, 'x', 'x'] });
});

test('the matrix of a long brief goes over the wire in less than half of its size', () => {
  const matrix = matrixOf(ferry);
  const sentences = Array.from({ length: 1_000 }, (_, at) => {
    const sentence = matrix.sentences[at % matrix.sentences.length]!;
    return { ...sentence, text: `${sentence.text} (${at})` };
  });
  const long = { ...matrix, sentences };
  const packed = JSON.stringify(packValue(long));
  ok(packed.length * 2 < JSON.stringify(long).length, `${packed.length} of ${JSON.stringify(long).length}`);
  equal(JSON.stringify(unpackValue(JSON.parse(packed))), JSON.stringify(long));
});

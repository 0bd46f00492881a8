import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { InflateDamage, InflateTooLong, inflate } from '../../server/read/inflate';

const limit = 1_000_000;

test('what was packed comes out again, whatever the kind of block', () => {
  const words = fc.array(fc.constantFrom('harbour ', 'ferry ', 'ñandú ', 'aaaaaaaaaaaa', '\n'), { maxLength: 4000 });
  const content = fc.oneof(
    words.map((list) => new TextEncoder().encode(list.join(''))),
    fc.uint8Array({ maxLength: 3000 }),
  );
  const level = fc.constantFrom(0, 1, 6, 9);
  const strategy = fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY);
  fc.assert(
    fc.property(content, level, strategy, (bytes, level, strategy) => {
      assert.deepEqual(Buffer.from(inflate(deflateRawSync(bytes, { level, strategy }), limit)), Buffer.from(bytes));
    }),
  );
});

test('it stops at the limit, and not before', () => {
  const packed = deflateRawSync(new Uint8Array(limit));
  assert.equal(inflate(packed, limit).length, limit);
  assert.throws(() => inflate(packed, limit - 1), InflateTooLong);
});

test('damaged and truncated streams are told from good ones', () => {
  const packed = deflateRawSync(new TextEncoder().encode('The ferry line was opened on 12 May. '.repeat(40)));
  for (let length = 0; length < packed.length; length += 1)
    assert.throws(() => inflate(packed.subarray(0, length), limit), InflateDamage);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        assert.ok(inflate(bytes, limit).length <= limit);
      } catch (error) {
        assert.ok(error instanceof InflateDamage || error instanceof InflateTooLong);
      }
    }),
  );
});

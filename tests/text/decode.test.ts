import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../server/text/decode';

const text = 'Zażółć — “naïve” café, 20 €';

test('UTF-8, with and without mark', () => {
  assert.deepEqual(decode(Buffer.from(text)), { text, encoding: 'utf-8' });
  assert.deepEqual(decode(Buffer.from(`\ufeff${text}`)), { text, encoding: 'utf-8' });
});

test('UTF-16, with and without mark, both ways round', () => {
  const little = Buffer.from('The harbour is shut.', 'utf16le');
  const big = Buffer.from(little).swap16();
  assert.deepEqual(decode(little), { text: 'The harbour is shut.', encoding: 'utf-16le' });
  assert.deepEqual(decode(big), { text: 'The harbour is shut.', encoding: 'utf-16be' });
  assert.equal(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])).text, text);
  assert.equal(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])).text, text);
});

test('Windows-1252', () => {
  assert.deepEqual(decode(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94)), {
    text: '“café”',
    encoding: 'windows-1252',
  });
});

test('one broken byte does not spoil a UTF-8 file', () => {
  const bytes = Buffer.concat([Buffer.from('éàüöñç'), Buffer.from([0xff]), Buffer.from('õãêîûù')]);
  assert.deepEqual(decode(bytes), {
    text: 'éàüöñç\ufffdõãêîûù',
    encoding: 'utf-8',
    problem: { says: 'unreadCharacters', count: 1 },
  });
});

test('binary and empty files', () => {
  assert.equal(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1, 2)).encoding, 'binary');
  assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' });
});

// The grammar of citations: each text with what pandoc makes of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from '../../server/features/citations';

const signs = { normal: '', authorInText: 'in text ', suppressAuthor: '-' } as const;

/** `-key <prefix> {label value} <suffix>` of every citation, parted by ' | '. */
const read = (text: string): string =>
  findCitations(text)
    .map(({ key, mode, prefix, locator, suffix, start, end }) => {
      const written = text.slice(start, end);
      assert.ok(written === `@${key}` || written === `@{${key}}`, `the span of ${key} covers ${written}`);
      if (locator) assert.ok(text.slice(locator.start, locator.end).includes(locator.value));
      const place = locator ? ` {${locator.label} ${locator.value}}` : '';
      return `${signs[mode]}${key}${prefix ? ` <${prefix}>` : ''}${place}${suffix ? ` <${suffix}>` : ''}`;
    })
    .join(' | ');

function cases(name: string, table: readonly (readonly [text: string, found: string])[]): void {
  test(name, () => {
    assert.deepEqual(
      table.map(([text]) => [text, read(text)]),
      table.map((one) => [...one]),
    );
  });
}

cases('groups, prefixes, suffixes and locators', [
  ['It rained [@moor99].', 'moor99'],
  [
    'It rained [see @moor99, pp. 33-35, 38; also @fen2001, chap. 1].',
    'moor99 <see> {page 33-35, 38} | fen2001 <also> {chapter 1}',
  ],
  [
    'It rained [@moor99, pp. 33-35, 38-39 and *passim*; @fen2001; @heath].',
    'moor99 {page 33-35, 38-39} <and *passim*> | fen2001 | heath',
  ],
  ['It rained [@moor99 p. 4].', 'moor99 {page 4}'],
  ['It rained [@moor99, 33].', 'moor99 {page 33}'],
  ['It rained [@moor99 33, and more].', 'moor99 {page 33} <, and more>'],
  ['It rained [@moor99 and nowhere else].', 'moor99 <and nowhere else>'],
  ['It rained [*see* @moor99 p. **32**].', 'moor99 <*see*> <p. **32**>'],
  ['It rained [but see, e.g., @moor99].', 'moor99 <but see, e.g.,>'],
  ['It rained [see this; and that; @moor99].', 'moor99 <see this; and that;>'],
  ['It rained [\n@moor99;\n@fen2001\n].', 'moor99 | fen2001'],
  ['It rained [-@moor99].', '-moor99'],
  ['Moor says so [see -@moor99, p. 3; -@fen2001].', '-moor99 <see> {page 3} | -fen2001'],
  ['Both [@moor99][@fen2001].', 'moor99 | fen2001'],
]);

cases('numbers of locators', [
  ['[@a, p. iv]', 'a {page iv}'],
  ['[@a, iv]', 'a <, iv>'],
  ['[@a, pp. iv, vi-xi, (xv)-(xvii)]', 'a {page iv, vi-xi, (xv)-(xvii)}'],
  ['[@a, 34(1)(a) and more]', 'a {page 34(1)(a)} <and more>'],
  ['[@a, § 1.2.3. It is]', 'a {section 1.2.3} <. It is>'],
  ['[@a, vol. 2:14]', 'a {volume 2:14}'],
  ['[@a, p. 12–15]', 'a {page 12–15}'],
  ['[@a, {pp. iv, the plates} with care]', 'a {page iv, the plates} <with care>'],
  ['[@a, {the plates}]', 'a {page the plates}'],
  ['[@a, {}33 years on]', 'a <, {}33 years on>'],
  ['[@a, pages are missing]', 'a <, pages are missing>'],
  ['[@a, particle 4]', 'a <, particle 4>'],
  ['[@a, p.]', 'a <, p.>'],
]);

cases('labels of locators in six languages', [
  [
    '[@a, para. 4] [@a, sec. 4] [@a, art. 4] [@a, fn. 4]',
    'a {paragraph 4} | a {section 4} | a {article-locator 4} | a {note 4}',
  ],
  ['[@a, pág. 4] [@a, cap. 4] [@a, núm. 4] [@a, tomo 4]', 'a {page 4} | a {chapter 4} | a {issue 4} | a {volume 4}'],
  ['[@a, pagg. 4-5] [@a, capitolo 4] [@a, riga 4]', 'a {page 4-5} | a {chapter 4} | a {line 4}'],
  ['[@a, p. 4] [@a, alinéa 4] [@a, n° 4] [@a, tome II]', 'a {page 4} | a {paragraph 4} | a {issue 4} | a {volume II}'],
  ['[@a, págs. 4 e 5] [@a, seção 4] [@a, anexo II]', 'a {page 4} <e 5> | a {section 4} | a {appendix II}'],
  [
    '[@a, S. 4 f.] [@a, Kap. 4] [@a, Bd. 2] [@a, Rn. 4] [@a, Abb. 4]',
    'a {page 4} <f.> | a {chapter 4} | a {volume 2} | a {paragraph 4} | a {figure 4}',
  ],
]);

cases('citations in running text', [
  ['@moor99 says so.', 'in text moor99'],
  ['As @moor99 [p. 33] says.', 'in text moor99 {page 33}'],
  ['As @moor99[p. 33, with care] says.', 'in text moor99 {page 33} <, with care>'],
  ['As @moor99\n[p. 33] says.', 'in text moor99 {page 33}'],
  ['As @moor99 [p. 33; see also @fen2001, p. 2] says.', 'in text moor99 {page 33} | fen2001 <see also> {page 2}'],
  ['As @moor99 [-@fen2001 p. 30; see @heath] says.', 'in text moor99 | -fen2001 {page 30} | heath <see>'],
  ['As -@moor99 says.', '-moor99'],
  ['As (@moor99) and "@fen2001" say, a-@heath.', 'in text moor99 | in text fen2001 | in text heath'],
  ['As @moor99 [the annex](https://x.example) says.', 'in text moor99'],
  ['As @moor99 [^1] says.\n\n[^1]: See @fen2001 [p. 3].', 'in text moor99 | in text fen2001 {page 3}'],
  ['A note.^[See @moor99, p. 3; or not.]', 'in text moor99'],
  ['[@moor99]{.smallcaps} and [see @fen2001; or not]', 'in text moor99 | in text fen2001'],
]);

cases('keys', [
  [
    '@Foo_bar.baz. @Foo_bar--baz @a:b/c @{https://x.example/?a=[1]} @пункт3 @_x',
    'in text Foo_bar.baz | in text Foo_bar | in text a:b/c | in text https://x.example/?a=[1] | in text пункт3 | in text _x',
  ],
  ['@https://x.example/1 is bare.', 'in text https://x.example/1'],
  ['@{a{b}c} @{no spaces} @{}', 'in text a{b}c'],
  ['@moor99, @fen2001; @heath! @2020x', 'in text moor99 | in text fen2001 | in text heath | in text 2020x'],
  ['@fig:one @tbl:two @eq:three @sec:four', ''],
]);

cases('brackets within brackets', [
  ['[see [the annex] of @moor99, p. 3]', 'moor99 <see [the annex] of> {page 3}'],
  ['[see @moor99 [the annex; all of it]; @fen2001]', 'moor99 <see> <[the annex; all of it]> | fen2001'],
  ['[as in [@moor99] and @fen2001]', 'moor99 | fen2001 <as in [@moor99] and>'],
  ['[@moor99 and @fen2001 p. 4]', 'moor99 <and> | in text fen2001'],
  ['[left open @moor99\n\nand ] closed', 'in text moor99'],
]);

cases('where nothing is cited', [
  ['Write to jane.doe@x.example or <j@x.example>.', ''],
  ['`@code` and ``[@a `b]``, \\@escaped and \\[@moor99\\]', 'in text moor99'],
  ['```\n[@moor99]\n```\n\n~~~ md\n@fen2001\n~~~\n', ''],
  ['---\nauthor: "@moor99"\n---\n\nIt rained.', ''],
  ['<!-- [@moor99] --> <span title="@fen2001">x</span>', ''],
  ['[@moor99](https://x.example/@me) [home](https://x.example/@me) https://x.example/@me', ''],
  ['[@moor99][home] and [@home]\n\n[home]: https://x.example/@me\n[@home]: https://x.example', ''],
  ['(@first) An example.\n\nAs (@first) shows.', ''],
]);

test('long texts full of marks take no long time', () => {
  const started = performance.now();
  for (const part of ['[@a; ', '[', '@{', '@a [', '[@a](', '`@a ', '[@a, p. 1, 2, ', '@a{[;'])
    findCitations(part.repeat(20_000));
  const took = performance.now() - started;
  assert.ok(took < 8_000, `${Math.round(took)} ms`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/read/readSource';
import { bytesOf, draw, expected, textOfDrawing } from './drawing';

const prose =
  'The glacier has lost a third of its length since the first survey, and the huts at its foot stand on bare rock.';

test('blocks of Markdown', () => {
  const text = `# The glacier

${prose}
It goes on here.

Setext heading
--------------

- first *item*
- second item
  on two lines

> quoted words that go on
> for two lines

| Year | Length |
|------|--------|
| 1900 | 12 km |

\`\`\`js
const code = 1;
\`\`\`

<!-- a comment
of two lines -->

![hut](hut.jpg)
[ref]: https://example.org`;
  assert.equal(
    draw(text, 'a.md'),
    [
      'The glacier  <- title',
      `${prose}\nIt goes on here.`,
      'Setext heading  <- heading',
      '- first *item*  <- listItem',
      '- second item\n  on two lines  <- listItem',
      'quoted words that go on\n> for two lines',
      'Year | Length  <- tableRow',
      '1900 | 12 km  <- tableRow',
      '```js\nconst code = 1;\n```  <- code',
      '![hut](hut.jpg)  <- photo credit',
      '[ref]: https://example.org  <- link',
    ].join('\n'),
  );
});

test('headings and questions run in before their paragraph', () => {
  const drawing = `
**The ice.**                     <- heading
${prose}
**How thick is it?**             <- heading
${prose.replace('third', 'half')}
**The huts** were built by the same club, and none of them has been used since the winter of the great storm.`;
  assert.equal(
    draw(
      textOfDrawing(drawing)
        .replace(/\*\*\n/g, '** ')
        .replace(/\n\*\*/g, '\n\n**'),
      'a.md',
    ),
    expected(drawing),
  );
});

test('a page whose lines were lost: contents out, headings cut', () => {
  const line = `${prose} **Table of Contents** * [The First Survey](#a) * [Huts and Roads: What Is Left](#b) * [Outlook](#c) ### The First Survey The first survey was made by two monks with a rope. ### Huts and Roads: What Is Left Roads were never built. #### Outlook Nothing will be left by 2080.`;
  assert.equal(
    draw(line, 'a.txt'),
    [
      prose,
      '**Table of Contents** * [The First Survey](#a) * [Huts and Roads: What Is Left](#b) * [Outlook](#c)  <- contents',
      'The First Survey  <- heading',
      'The first survey was made by two monks with a rope.',
      'Huts and Roads: What Is Left  <- heading',
      'Roads were never built.',
      'Outlook  <- heading',
      'Nothing will be left by 2080.',
    ].join('\n'),
  );
});

test('headings in a line without contents end before the sentence begins', () => {
  assert.equal(
    draw(`${prose} ## Life on the Ice The club counts ninety members today.`, 'a.txt'),
    [prose, 'Life on the Ice  <- heading', 'The club counts ninety members today.'].join('\n'),
  );
});

test('broken front matter is a problem with its line, and the text is read', () => {
  for (const [yaml, line] of [
    ['title: "open\nauthor: [a', 2],
    ['- a\n- list', 1],
    ['just words', 1],
  ] as const) {
    const source = readSource(bytesOf(`---\n${yaml}\n---\n\n${prose}`), 'a.md');
    assert.equal(source.problems[0]?.code, 'unreadable-source', yaml);
    assert.ok((source.problems[0]?.line ?? 0) >= 1 && (source.problems[0]?.line ?? 0) <= line + 1, yaml);
    assert.equal(source.text.slice(source.blocks[0]!.start, source.blocks[0]!.end), prose);
  }
});

test('a rule at the beginning is no front matter', () => {
  const source = readSource(bytesOf(`---\n\n${prose}\n\n---\n`), 'a.md');
  assert.deepEqual(source.problems, []);
  assert.equal(source.blocks.length, 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../../server/read/readSource';
import { bytesOf, draw } from './drawing';

const first =
  'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly.';
const second =
  'Nobody had asked the monks, who read of it in the newspaper and sent a letter to the bishop the same evening.';

function drawPage(html: string): string {
  return draw(html, 'page.html');
}

test('blocks, furniture and captions', () => {
  const page = `<html><body>
    <div id="cookie-banner">We use cookies. <button>OK</button></div>
    <header><a href="/">The Herald</a><nav><a>News</a> <a>Sport</a></nav></header>
    <main><article>
      <h1>Abbey sells   orchard</h1>
      <p class="byline">By Ana Perez</p>
      <figure><img src="x"><figcaption>The orchard in spring. Photo: Tom Hill</figcaption></figure>
      <p>${first}</p>
      <div class="ad">Advertisement<br>Buy pears</div>
      <h2>The <em>monks</em></h2>
      <blockquote>${second}</blockquote>
      <ul><li>Pears: 40 trees</li><li>Apples: 112 trees</li></ul>
      <table><tr><th>Year</th><th>Harvest</th></tr><tr><td>2023</td><td><p>9 tonnes</p></td></tr></table>
      <aside class="related"><h3>Also read</h3><ul><li><a href="/n">Bees</a></li></ul></aside>
    </article></main>
    <footer>© The Herald</footer></body></html>`;
  assert.equal(
    drawPage(page),
    [
      'We use cookies.  <- cookie notice',
      'OK  <- cookie notice',
      'The Herald  <- masthead',
      'News Sport  <- masthead',
      'Abbey sells orchard  <- title',
      'By Ana Perez  <- byline',
      'The orchard in spring.  <- caption',
      'Photo: Tom Hill  <- photo credit',
      first,
      'Advertisement\nBuy pears  <- advertisement',
      'The monks  <- heading',
      second,
      'Pears: 40 trees  <- listItem',
      'Apples: 112 trees  <- listItem',
      'Year | Harvest  <- tableRow',
      '2023 | 9 tonnes  <- tableRow',
      'Also read  <- related links',
      'Bees  <- related links',
      '© The Herald  <- footer',
    ].join('\n'),
  );
});

test('the language of each section', () => {
  const page = `<html lang="en"><body><p>${first}</p><section lang="de-AT"><h2>Der Obstgarten</h2><p>Der Garten der Abtei wurde im März verkauft, und niemand hatte die Mönche gefragt.</p></section></body></html>`;
  assert.deepEqual(
    readSource(bytesOf(page), 'page.html').blocks.map((block) => block.language),
    ['en', 'de', 'de'],
  );
});

test('a page laid out in a table, with end tags left away', () => {
  const page = `<table><tr><td><a href="/">Home</a><td><h1>Abbey sells orchard</h1><p>${first}<p>${second}</table>`;
  const drawn = drawPage(page);
  assert.ok(drawn.includes('Abbey sells orchard  <- title'), drawn);
  assert.ok(drawn.includes(`\n${first}\n${second}`), drawn);
});

test('a class name about the layout does not take the text away', () => {
  const page = `<body class="newsletter-page"><div class="content has-sidebar"><div class="sponsored-article-body"><p>${first}</p></div><p>${second}</p></div></body>`;
  assert.equal(drawPage(page), `${first}\n${second}`);
});

test('a page that is all widgets is read by its words', () => {
  const page = `<body><div class="widget"><p>${first}</p><p>${second}</p><p>${first.replace('March', 'May')}</p><p>${second.replace('bishop', 'pope')}</p><p>${first.replace('March', 'June')}</p><p>${first.replace('March', 'July')}</p></div></body>`;
  assert.ok(drawPage(page).startsWith(`${first}\n${second}\n`));
});

test('scripts, even with tags in strings, are silent', () => {
  assert.equal(
    drawPage(
      `<p>${first}</p><script>var a = "</p><p>no";</script><style>p::after{content:"<p>"}</style><p>${second}</p>`,
    ),
    `${first}\n${second}`,
  );
});

test('every character of the text is found in the file', () => {
  const page = `<html><body><h1>Caf&eacute; &amp; bar</h1>\n\n<p>Two\n  lines &ndash; a <b>bold</b>&nbsp;word, 5&#160;&euro;.</p></body></html>`;
  const source = readSource(bytesOf(page), 'page.html');
  assert.equal(source.text, 'Café & bar\n\nTwo lines – a bold\u00a0word, 5\u00a0€.');
  const at = (offset: number) => {
    const entry = source.fileMap?.filter(({ textStart }) => textStart <= offset).at(-1);
    return entry ? entry.fileStart + offset - entry.textStart : -1;
  };
  for (const word of ['Caf', 'bar', 'Two', 'lines', 'bold', 'word']) {
    assert.ok(page.startsWith(word, at(source.text.indexOf(word))), word);
  }
  assert.ok(page.startsWith('&eacute;', at(source.text.indexOf('é'))));
  assert.ok(page.startsWith('&euro;', at(source.text.indexOf('€'))));
});

test('whatever the bytes, blocks are in order, inside the text and apart', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="ad">',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<li>',
    '<b>',
    '</b>',
    '<br>',
    '<h2>',
    '</h2>',
    '<a href="',
    '">',
    '&amp;',
    '&',
    '<',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    'word ',
    'Two words. ',
    '\n',
    '<title>',
    '</title>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, blocks, fileMap = [] } = readSource(bytesOf(pieces.join('')), 'page.html');
      let last = 0;
      for (const block of blocks) {
        assert.ok(block.start >= last && block.end > block.start && block.end <= text.length);
        last = block.end;
      }
      for (const [index, entry] of fileMap.entries()) {
        assert.ok(index === 0 || entry.textStart > (fileMap[index - 1]?.textStart ?? -1));
      }
    }),
    { numRuns: 500 },
  );
});

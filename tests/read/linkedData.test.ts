import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../server/read/html';
import { parseLooseJson } from '../../server/read/looseJson';

const told = (head: string, attributes = '') =>
  readHtml(`<html${attributes}><head>${head}</head><body><p>The pier was closed.</p></body></html>`).metadata;
const linked = (...blocks: string[]): string =>
  blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join('\n');

const full = {
  title: 'Pier closed',
  authors: ['Ana Ruiz', 'Juan Soto'],
  publisher: 'The Courier',
  published: '2021-05-12',
  url: 'https://courier.example/pier',
  language: 'es',
};

test('a news article', () => {
  assert.deepEqual(
    told(
      linked(
        `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier closed","datePublished":"2021-05-12T08:00:00+02:00",
        "dateModified":"2021-06-01","author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","givenName":"Juan","familyName":"Soto"}],
        "publisher":{"@type":"Organization","name":"The Courier"},"mainEntityOfPage":{"@type":"WebPage","@id":"https://courier.example/pier"},
        "inLanguage":"es-ES"}`,
      ),
    ),
    full,
  );
});

test('a graph whose parts are named by their ids, in blocks of their own, behind menus and the site', () => {
  assert.deepEqual(
    told(
      linked(
        '[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"}]},{"@type":"Organization","@id":"#org","name":"The Courier"}]',
        `{"@graph":[{"@type":"WebSite","name":"courier.example"},{"@type":"WebPage","datePublished":"1999-01-01","name":"Page"},
        {"@type":["Article","NewsArticle"],"headline":"Pier closed","author":[{"@id":"#ana"},"Juan Soto"],"publisher":{"@id":"#org"},
        "datePublished":"2021-05-12","inLanguage":{"name":"es"},"url":"https://courier.example/pier"},
        {"@type":"Person","@id":"#ana","name":"Ana Ruiz"}]}`,
      ),
    ),
    full,
  );
});

test('damaged linked data is read as far as it goes', () => {
  for (const json of [
    '<!-- {"@type":"NewsArticle","headline":"Pier closed","datePublished":"2021-05-12",} -->',
    '{"@type":"NewsArticle","headline":"Pier\n closed","datePublished":"2021-05-12"',
    '{"@type":"NewsArticle",,"headline":"Pier closed","author":[{"name":"X","datePublished":"2021-05-12"}',
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"Pier closed","datePublished":"2021-05-12"}\n//]]>',
    '{"@type":"NewsArticle","headline":"Pier closed","datePublished":"2021-05-12","keywords":}',
  ]) {
    const { title, published } = told(linked(json));
    assert.equal(title, 'Pier closed', json);
    if (!json.includes(',,')) assert.equal(published, '2021-05-12', json);
  }
  assert.equal(
    told(linked('{"@type":"NewsArticle","headline":"He said "no" today &amp; left","datePublished":"2021"}')).title,
    'He said "no" today & left',
  );
  assert.equal(told(`${linked('not json at all')}<title>Pier closed</title>`).title, 'Pier closed');
});

test('Open Graph, Dublin Core and the tags of journals', () => {
  const { language, ...rest } = full;
  assert.deepEqual(
    told(`<meta property="og:title" content="Pier closed"><meta property="og:site_name" content="The Courier">
      <meta property="og:url" content="https://courier.example/pier"><meta property="og:locale" content="es_ES">
      <meta property="article:published_time" content="2021-05-12T08:00Z"><meta name="author" content="Ana Ruiz y Juan Soto">`),
    full,
  );
  assert.deepEqual(
    told(
      `<meta name="DC.title" content="Pier closed"><meta name="DC.creator" content="Ruiz, Ana"><meta name="DC.creator" content="Soto, Juan">
      <meta name="DC.publisher" content="The Courier"><meta name="DC.date.issued" content="2021-05-12"><meta name="DC.language" content="en">
      <link rel="canonical" href="/pier"><meta property="og:url" content="https://courier.example/other">`,
      ' lang="es"',
    ),
    full,
  );
  assert.deepEqual(
    told(`<meta name="citation_title" content="Pier closed"><meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Soto, Juan">
      <meta name="citation_journal_title" content="The Courier"><meta name="citation_publication_date" content="2021/05/12">
      <meta name="citation_doi" content="doi:10.1000/pier.1"><meta property="og:url" content="https://courier.example/pier">`),
    { ...rest, doi: '10.1000/pier.1' },
  );
});

test('whatever the text, linked data takes linear time and throws nothing', () => {
  const started = performance.now();
  for (const text of [
    '',
    '{',
    '"',
    '[['.repeat(50_000),
    '{"a":'.repeat(30_000),
    '{"a":"'.repeat(30_000),
    `{"a":"${' "x" '.repeat(40_000)}"}`,
    `${'['.repeat(90)}${'}'.repeat(90_000)}`,
    `[${','.repeat(100_000)}]`,
  ])
    parseLooseJson(text);
  assert.ok(performance.now() - started < 5000);
  assert.deepEqual(parseLooseJson('{"a":[1,2,],"b":"x\ty"'), { a: [1, 2], b: 'x y' });
});

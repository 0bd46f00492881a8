import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findByline } from '../../server/read/byline';
import { readSource } from '../../server/read/readSource';
import { findDateLine, toIso } from '../../server/read/writtenDate';
import { bytesOf } from './drawing';

const prose =
  'The tribunal heard eleven witnesses before it adjourned, and the prosecutor asked for more time to study the files.';

function metadata(text: string, path = 'text.txt') {
  return readSource(bytesOf(text), path).metadata;
}

test('bylines', () => {
  const table: [string, string[] | undefined, string?][] = [
    ['By Ana Perez', ['Ana Perez']],
    ['By Ana Perez and Tom Hill', ['Ana Perez', 'Tom Hill']],
    ['By Ana Perez, Science Correspondent', ['Ana Perez']],
    ['Por María de la Cruz', ['María de la Cruz']],
    ['Di Marta Belforte', ['Marta Belforte']],
    ['Par Élise Morin', ['Élise Morin']],
    ['Von Jette Harmsen', ['Jette Harmsen']],
    ['By Ana Perez/The Herald:', ['Ana Perez'], 'The Herald'],
    ['(Reporting by Ana Perez in Lima and Tom Hill in Quito; editing by Li Wei)', ['Ana Perez', 'Tom Hill']],
    ['Texto: Ana Perez', ['Ana Perez']],
    ['Propos recueillis par Élise Morin', ['Élise Morin']],
    ['Publicado por admin', []],
    ['By Friday the dam was empty', undefined],
    ['Von Anfang an war klar, dass er geht', undefined],
    ['Por Dios Santo, dijo el alcalde', undefined],
  ];
  for (const [line, authors, publisher] of table) {
    const found = findByline(line);
    assert.deepEqual(found?.authors, authors, line);
    assert.equal(found?.publisher, publisher, line);
  }
});

test('lines that are nothing but a date', () => {
  const table: [string, string | undefined][] = [
    ['Quito, 5 de marzo de 2024', '2024-03-05'],
    ['Lisboa, 14 de Novembro de 2024', '2024-11-14'],
    ['Lyon, le 3 mars 2024', '2024-03-03'],
    ['Roma, 1° aprile 2023', '2023-04-01'],
    ['Bonn, den 7. Oktober 2022', '2022-10-07'],
    ['Bonn, 7.10.2022', '2022-10-07'],
    ['London, 3 May 2024', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['Tuesday, May 3, 2024', '2024-05-03'],
    ['Actualizado el 4 de noviembre de 2024', '2024-11-04'],
    ['Published: 2024-05-12', '2024-05-12'],
    ['Updated 12 May 2024', '2024-05-12'],
    ['Last updated on 12 May 2024 at 10:40', '2024-05-12'],
    ['Publicado em 2 de junho de 2021', '2021-06-02'],
    ['Mis à jour le 2 juin 2021', '2021-06-02'],
    ['Aggiornato il 2 giugno 2021', '2021-06-02'],
    ['Stand: 2. Juni 2021', '2021-06-02'],
    ['June 2021', '2021-06'],
    ['The bridge was opened on 12 May 2024', undefined],
    ['On 12 May 2024 nothing happened', undefined],
    ['41 May 2024', undefined],
  ];
  for (const [line, date] of table) assert.equal(toIso(findDateLine(line) ?? {}), date, line);
});

test('a dateline without a year gives month and day only', () => {
  const found = metadata(`\nTribunal adjourns\n\nHARTWICK, March 6 (Northern Wire) - ${prose}`);
  assert.equal(found.published, undefined);
  assert.deepEqual(found.dateline, { month: 3, day: 6 });
  assert.equal(found.publisher, 'Northern Wire');
  assert.equal(found.title, 'Tribunal adjourns');
});

test('the year of a copyright line completes a dateline', () => {
  const found = metadata(
    `\nTribunal adjourns\n\nHARTWICK, Ohio, March 6 (Northern Wire) - ${prose}\n\n© 2024 Northern Wire`,
  );
  assert.equal(found.published, '2024-03-06');
  assert.equal(found.dateline, undefined);
});

test('a year in the text is not taken for the year of publication', () => {
  assert.equal(metadata(`\nTribunal adjourns\n\n${prose} The case began on 4 May 2019.`).published, undefined);
});

test('an official statement: sender, head and date', () => {
  const found = metadata(`
REPÚBLICA DE SANTA CLARA
MINISTERIO DE CULTURA
Dirección de Prensa

COMUNICADO OFICIAL N.º 12

Puerto Claro, 2 de junio de 2023

El Ministerio de Cultura informa a la ciudadanía que el museo permanecerá cerrado hasta nuevo aviso por las obras.`);
  assert.equal(found.publisher, 'MINISTERIO DE CULTURA');
  assert.equal(found.title, 'COMUNICADO OFICIAL N.º 12');
  assert.equal(found.published, '2023-06-02');
});

test('where the text came from', () => {
  const found = metadata(`\n${prose}\n\nhttps://herald.example/2024/tribunal-adjourns\nSource: www.herald.example`);
  assert.equal(found.url, 'https://herald.example/2024/tribunal-adjourns');
  assert.equal(found.publisher, 'herald.example');
});

test('nothing is invented', () => {
  const found = metadata(`\n${prose}\n\n${prose.replace('eleven', 'twelve')}`);
  assert.deepEqual(found, { authors: [] });
});

test('front matter', () => {
  const found = metadata(
    `
---
title: "The files: a long read"
author: [Ana Perez, Tom Hill]
publisher: The Herald
date: 2024-05-12
lang: en
url: https://herald.example/files
id: perez2024files
---

# The files

${prose}`,
    'text.md',
  );
  assert.deepEqual(found, {
    title: 'The files: a long read',
    authors: ['Ana Perez', 'Tom Hill'],
    publisher: 'The Herald',
    published: '2024-05-12',
    url: 'https://herald.example/files',
    key: 'perez2024files',
    language: 'en',
  });
});

test('front matter in another language', () => {
  const found = metadata(
    `
---
titulo: Os arquivos
autora: Ana Pires
jornal: O Arauto
data: 2024-05-12
lingua: pt
---

${prose}`,
    'text.md',
  );
  assert.deepEqual(found, {
    title: 'Os arquivos',
    authors: ['Ana Pires'],
    publisher: 'O Arauto',
    published: '2024-05-12',
    language: 'pt',
  });
});

test('the head of a page', () => {
  const found = metadata(
    `
<!doctype html><html lang="fr"><head>
<title>Le tribunal ajourne | Le Courrier</title>
<meta property="og:site_name" content="Le Courrier des &Icirc;les">
<meta property="article:published_time" content="2024-05-12T08:00:00+02:00">
<meta name="author" content="Élise Morin">
<link rel="canonical" href="https://courrier.example/tribunal">
</head><body><main><h1>Le tribunal ajourne sa décision</h1><p>${prose}</p></main></body></html>`,
    'page.html',
  );
  assert.deepEqual(found, {
    title: 'Le tribunal ajourne sa décision',
    authors: ['Élise Morin'],
    publisher: 'Le Courrier des Îles',
    published: '2024-05-12',
    url: 'https://courrier.example/tribunal',
    language: 'fr',
  });
});

test('linked data in a graph, broken linked data beside it', () => {
  const found = metadata(
    `
<html><head><title>x</title>
<script type="application/ld+json">{ broken </script>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"Tribunal adjourns","datePublished":"2023-02-01","author":[{"@type":"Person","name":"Ana Perez"}],"publisher":{"name":"The Herald"}}]}</script>
</head><body><h1>Other</h1><p>${prose}</p></body></html>`,
    'page.html',
  );
  assert.deepEqual(found, {
    title: 'Tribunal adjourns',
    authors: ['Ana Perez'],
    publisher: 'The Herald',
    published: '2023-02-01',
  });
});

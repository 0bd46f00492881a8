// How fast documents of each kind are read, one thread: text and metadata out of the file, nothing extracted yet.
//   node scripts/bench/reading.mjs        one JSON object with a figure for each kind
// Processor time where nothing else is said. The documents are generated: pages with menus, scripts, styles and a cookie
// banner; printed pages of 45 lines with a running head; Word documents with headings and a table.
import { loadEngine } from '../loadEngine.mjs';
import { generatedSource } from './generated.mjs';

/** Milliseconds of reading after which all code is as fast as it gets. */
const warmUp = 4000;
/** Paragraphs of a Word document that fill a printed page. */
const paragraphsOfPage = 6;
const linesOfPage = 45;

const { readDocument, makeDocx, paragraph, table, makePdf, column } = await loadEngine(
  {
    './server/read/readDocument': 'readDocument',
    './tests/read/archives': 'makeDocx, paragraph, table',
    './tests/read/pdfs': 'makePdf, column',
  },
  { withPdf: true },
);

const proseOf = (number) =>
  generatedSource(number)
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .split('\n')
    .filter((line) => line.length > 80);

/** A page of a newspaper's site: an eighth of it is the article. */
function webPage(number) {
  const menu = Array.from(
    { length: 60 },
    (_, at) => `<li class="menu-item"><a href="/section/${at}">Section ${at}</a></li>`,
  );
  const related = Array.from(
    { length: 20 },
    (_, at) =>
      `<div class="card"><a href="/story/${at}"><img src="/i/${at}.jpg" alt=""/><h4>Another story ${at}</h4></a></div>`,
  );
  const script = `window.dataLayer=[${Array.from({ length: 300 }, (_, at) => `{"slot":"${at}","a":[1,2,3]}`)}];`;
  const style = Array.from({ length: 200 }, (_, at) => `.c${at}{margin:${at}px;color:#333}`).join('');
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Story ${number}</title><meta property="og:title" content="Story ${number}"/>` +
      `<meta property="article:published_time" content="2024-03-0${1 + (number % 9)}T08:00:00Z"/><style>${style}</style>` +
      `<script>${script}</script></head><body><nav><ul>${menu.join('')}</ul></nav><main><article><h1>Story ${number}</h1>` +
      `${proseOf(number)
        .map((text) => `<p>${text}</p>`)
        .join('')}</article></main><aside>${related.join('')}</aside>` +
      `<div id="cookie-banner">We use cookies. <button>Accept</button></div><footer>All rights reserved</footer></body></html>`,
  );
}

/** Lines of print, 80 characters at most. */
const printed = (texts) => texts.flatMap((text) => text.match(/.{1,80}(?:\s|$)/gu) ?? []).map((line) => line.trim());

function printedPages(count) {
  const pages = [];
  let lines = [];
  for (let number = 0; pages.length < count; number += 1) {
    lines.push(...printed(proseOf(number)));
    while (lines.length >= linesOfPage && pages.length < count) {
      pages.push([
        { text: 'Annual report', y: 800 },
        ...column(760, lines.slice(0, linesOfPage)),
        { text: `${pages.length + 1}`, y: 40 },
      ]);
      lines = lines.slice(linesOfPage);
    }
  }
  return makePdf(pages);
}

function wordPages(count) {
  const texts = [];
  for (let number = 0; texts.length < count * paragraphsOfPage; number += 1) texts.push(...proseOf(number));
  const body = texts
    .slice(0, count * paragraphsOfPage)
    .map((text, at) => `${at % 20 === 0 ? paragraph(`Part ${at / 20}`, 'Ttulo1') : ''}${paragraph(text)}`);
  return makeDocx(
    body.join('') +
      table([
        ['Year', 'Sum'],
        ['2023', '14'],
      ]),
  );
}

/** Least milliseconds of processor time that reading these files takes once. */
async function fastest(files) {
  const times = [];
  for (let spent = 0; spent < warmUp; spent += times.at(-1)) {
    const from = process.cpuUsage();
    for (const { bytes, name } of files) {
      const { text, problems } = await readDocument(bytes, name);
      if (text.length < 100) throw new Error(`nothing was read of ${name}: ${JSON.stringify(problems)}`);
    }
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

const pages = Array.from({ length: 100 }, (_, number) => ({ bytes: webPage(number), name: `page${number}.html` }));
const htmlMb = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const count = 200;
const inPdf = { bytes: printedPages(count), name: 'report.pdf' };
const inWord = { bytes: wordPages(count), name: 'report.docx' };
console.log(
  JSON.stringify({
    htmlMbPerSecond: (htmlMb / (await fastest(pages))) * 1000,
    pdfPagesPerSecond: (count / (await fastest([inPdf]))) * 1000,
    docxPagesPerSecond: (count / (await fastest([inWord]))) * 1000,
  }),
);

// npm run coverage:lexicon FILE_OR_FOLDER… [-- --words 60]
// Reads text files the way the engine does and prints, for each language: the share of content words that a row of the
// concept tables names, the most frequent words that none names, and words of unrelated rows that share a stem key.
// Content words are words that are no names, times, amounts or function words.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageTable } from './languageTable.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const readable = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/** Readable files at or below `path`; a file that is named is read whatever its suffix. */
function filesAt(path, named = true) {
  if (statSync(path).isFile()) return named || readable.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name), false));
}

/** Bundles the parts of the engine that are measured, and loads them. */
async function loadEngine() {
  await mkdir(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'coverage-'));
  const outfile = join(folder, 'engine.cjs');
  const exported = {
    './server/read/readSource': 'readSource',
    './server/extract/sourceFacts': 'extractFacts',
    './server/lexicon/concepts': 'concepts',
    './server/lexicon/kindredConcepts': 'kindredConcepts',
    './server/text/functionWords': 'isFunctionWord',
    './server/text/stem': 'stem',
    './server/text/tokens': 'tokenize',
  };
  const contents = Object.entries(exported)
    .map(([file, name]) => `export { ${name} } from '${file}';`)
    .join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
      logOverride: { 'empty-import-meta': 'silent' },
      plugins: [languageTable()],
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts the content words of one source into `counts`, a map from language to figures. */
function countWords(engine, path, counts) {
  const { text, sentences } = engine.extractFacts(engine.readSource(readFileSync(path), path));
  for (const { start, language, terms } of sentences) {
    if (language === 'und') continue;
    const figures = counts.get(language) ?? { named: 0, unnamed: 0, missing: new Map() };
    counts.set(language, figures);
    for (const term of terms) {
      const words = engine
        .tokenize(text, term)
        .filter((token) => token.kind === 'word' && !engine.isFunctionWord(token.text, language));
      const inLexicon = term.keys.some((key) => !/^(?:~|\w\w:)/.test(key));
      if (inLexicon) {
        figures.named += words.length;
        continue;
      }
      const word = text.slice(term.start, term.end);
      // Capitals inside a sentence are names that were not recognised; all German nouns have them.
      if (language !== 'de' && term.start > start && /^\p{Lu}/u.test(word)) continue;
      figures.unnamed += 1;
      const key = engine.stem(word, language);
      const seen = figures.missing.get(key) ?? { forms: new Set(), count: 0, sources: new Set() };
      seen.forms.add(word.toLowerCase());
      seen.count += 1;
      seen.sources.add(path);
      figures.missing.set(key, seen);
    }
  }
}

/** Single words of unrelated rows with one stem key: `key: word (row) · word (row)`. */
function findCollisions({ concepts, kindredConcepts, stem }, language) {
  const byId = new Map(concepts.map((row) => [row.id, row]));
  const families = new Map();
  for (const [at, family] of kindredConcepts.entries()) {
    for (const id of family.split(' ')) families.set(id, new Set([...(families.get(id) ?? []), at]));
  }
  const idsOf = (list) => (list ? list.split(' ') : []);
  const wider = (id) => idsOf(byId.get(id)?.broader);
  const related = (a, b) =>
    a === b ||
    wider(a).includes(b) ||
    wider(b).includes(a) ||
    byId.get(a)?.converse === b ||
    [...(families.get(a) ?? [])].some((family) => families.get(b)?.has(family));
  const byKey = new Map();
  for (const row of concepts) {
    for (const word of row[language].split(', ')) {
      if (word.includes(' ')) continue;
      const key = stem(word, language);
      byKey.set(key, [...(byKey.get(key) ?? []), { word, id: row.id }]);
    }
  }
  return [...byKey]
    .filter(([, cells]) =>
      cells.some((a) => cells.some((b) => a.word.toLowerCase() !== b.word.toLowerCase() && !related(a.id, b.id))),
    )
    .map(([key, cells]) => `${key}: ${cells.map(({ word, id }) => `${word} (${id})`).join(' · ')}`);
}

const options = process.argv.slice(2);
const wordsAt = options.indexOf('--words');
const most = wordsAt < 0 ? 60 : Number(options[wordsAt + 1]);
const paths = wordsAt < 0 ? options : options.filter((_, at) => at !== wordsAt && at !== wordsAt + 1);
if (!paths.length) {
  console.error('npm run coverage:lexicon FILE_OR_FOLDER… [-- --words 60]');
  process.exit(1);
}
const engine = await loadEngine();
const counts = new Map();
for (const path of paths.flatMap((one) => filesAt(resolve(one)))) countWords(engine, path, counts);
for (const language of ['en', 'es', 'it', 'fr', 'pt', 'de']) {
  const figures = counts.get(language);
  console.log(`\n== ${language}`);
  if (figures) {
    const all = figures.named + figures.unnamed;
    console.log(`${((100 * figures.named) / all).toFixed(1)} % of ${all} content words are named by a concept`);
    const missing = [...figures.missing.values()]
      .sort((a, b) => b.sources.size - a.sources.size || b.count - a.count)
      .slice(0, most);
    console.log(`not named: ${missing.map(({ forms, count }) => `${[...forms].join('/')} ${count}`).join(', ')}`);
  }
  const collisions = findCollisions(engine, language);
  console.log(`${collisions.length} stem keys are shared by words of unrelated rows`);
  for (const line of collisions) console.log(`  ${line}`);
}

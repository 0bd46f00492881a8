// npm run coverage:lexicon FILE_OR_FOLDER… [-- --words 60]
// Reads text files the way the engine does and prints, for each language: the share of content words that a row of the
// concept tables names, the most frequent words that none names, and words of unrelated rows that share a stem key.
// Content words are words that are no names, times, amounts or function words.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEngine } from './loadEngine.mjs';

const readable = /\.(?:txt|md|markdown|html?|xhtml|docx|epub|srt|vtt|csv|tsv|eml)$/i;

/** Readable files at or below `path`; a file that is named is read whatever its suffix. */
function filesAt(path, named = true) {
  if (statSync(path).isFile()) return named || readable.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name), false));
}

/** The facts of a file. */
const readFacts = (engine, path) => engine.extractFacts(engine.readSource(readFileSync(path), path));

/**
 * Words with a capital inside a sentence of the languages that write only names so. In German, which gives one to every
 * noun, a word that is a name elsewhere is taken for one.
 */
function findNames(engine, allFacts) {
  const names = new Set();
  for (const { text, sentences } of allFacts) {
    for (const { start, end, language } of sentences) {
      if (language === 'de' || language === 'und') continue;
      for (const { kind, text: word, start: at } of engine.tokenize(text, { start, end })) {
        if (kind === 'word' && at > start && /^\p{Lu}\p{Ll}/u.test(word)) names.add(word);
      }
    }
  }
  return names;
}

/** Counts the content words of one source into `counts`, a map from language to figures. */
function countWords(engine, path, { text, sentences }, names, counts) {
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
      // Names that were not recognised as such.
      if (language === 'de' ? names.has(word) : term.start > start && /^\p{Lu}/u.test(word)) continue;
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

const languages = ['en', 'es', 'it', 'fr', 'pt', 'de'];

/**
 * Single words of unrelated rows with one stem key: `key: word (row) · word (row)`. Rows that share a key in several
 * languages have a root in common (prison, prisoner) and are left out: what is left is chance, and worth a look.
 */
function findCollisions({ concepts, kindredConcepts, stem }) {
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
    idsOf(byId.get(a)?.opposite).includes(b) ||
    [...(families.get(a) ?? [])].some((family) => families.get(b)?.has(family));
  const cells = new Map(languages.map((language) => [language, wordsByKey(concepts, stem, language)]));
  const sharedIn = new Map();
  for (const byKey of cells.values()) {
    for (const pair of new Set([...byKey.values()].flatMap(pairsOfRows)))
      sharedIn.set(pair, (sharedIn.get(pair) ?? 0) + 1);
  }
  const isChance = (a, b) =>
    a.word.toLowerCase() !== b.word.toLowerCase() &&
    !related(a.id, b.id) &&
    sharedIn.get([a.id, b.id].sort().join(' ')) === 1;
  return new Map(
    [...cells].map(([language, byKey]) => [
      language,
      [...byKey]
        .filter(([, words]) => words.some((a) => words.some((b) => isChance(a, b))))
        .map(([key, words]) => `${key}: ${words.map(({ word, id }) => `${word} (${id})`).join(' · ')}`),
    ]),
  );
}

/** The single words of one column by their stem keys. */
function wordsByKey(concepts, stem, language) {
  const byKey = new Map();
  for (const row of concepts) {
    for (const word of row[language].split(', ')) {
      if (word.includes(' ')) continue;
      const key = stem(word, language);
      byKey.set(key, [...(byKey.get(key) ?? []), { word, id: row.id }]);
    }
  }
  return byKey;
}

/** Every two rows among words of one key, as `id id`. */
function pairsOfRows(words) {
  const ids = [...new Set(words.map(({ id }) => id))].sort();
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b}`));
}

const options = process.argv.slice(2);
const wordsAt = options.indexOf('--words');
const most = wordsAt < 0 ? 60 : Number(options[wordsAt + 1]);
const paths = wordsAt < 0 ? options : options.filter((_, at) => at !== wordsAt && at !== wordsAt + 1);
if (!paths.length) {
  console.error('npm run coverage:lexicon FILE_OR_FOLDER… [-- --words 60]');
  process.exit(1);
}
const engine = await loadEngine({
  './server/read/readSource': 'readSource',
  './server/extract/sourceFacts': 'extractFacts',
  './server/lexicon/concepts': 'concepts',
  './server/lexicon/kindredConcepts': 'kindredConcepts',
  './server/text/functionWords': 'isFunctionWord',
  './server/text/stem': 'stem',
  './server/text/tokens': 'tokenize',
});
const counts = new Map();
const files = paths.flatMap((one) => filesAt(resolve(one)));
const allFacts = files.map((path) => readFacts(engine, path));
const names = findNames(engine, allFacts);
for (const [at, facts] of allFacts.entries()) countWords(engine, files[at], facts, names, counts);
const collisions = findCollisions(engine);
for (const language of languages) {
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
  const chance = collisions.get(language);
  console.log(`${chance.length} stem keys are shared by words of unrelated rows`);
  for (const line of chance) console.log(`  ${line}`);
}

// The engine by itself, without a server: how fast it extracts, and how fast it checks one sentence against many passages.
//   node scripts/bench/engine.mjs PASSAGES        one JSON object with both figures
// Processor time where nothing else is said: what else runs on the machine meanwhile is not measured.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../loadEngine.mjs';
import { generatedBrief, generatedSource } from './generated.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Milliseconds of extracting after which all code is as fast as it gets. */
const warmUp = 10_000;

/** Milliseconds of processor time that `run` takes. */
function processorTime(run) {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const { BriefChecker, CorpusIndex, extractFacts, readSource } = await loadEngine({
  './server/features/briefChecker': 'BriefChecker',
  './server/index/corpusIndex': 'CorpusIndex',
  './server/extract/sourceFacts': 'extractFacts',
  './server/read/readSource': 'readSource',
});

/** Megabytes of text a second, one thread, over the sources of all sample corpora. */
function measureExtraction() {
  const corpora = join(root, 'corpus');
  const documents = readdirSync(corpora, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(corpora, name, 'sources'))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .map((file) => readSource(readFileSync(file), file));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const extractAll = () => {
    for (const document of documents) extractFacts(document);
  };
  const times = [];
  for (let spent = 0; spent < warmUp; spent += times.at(-1)) times.push(processorTime(extractAll));
  const warmMs = Math.min(...times);
  return { characters, firstMs: times[0], warmMs, mbPerSecond: characters / 1000 / warmMs };
}

/** Milliseconds for a sentence that was not checked before, over the later half of a brief. */
function measureCheck(passages) {
  const index = new CorpusIndex();
  for (let number = 0, count = 0; count < passages; number += 1) {
    const facts = extractFacts(readSource(new TextEncoder().encode(generatedSource(number)), `source${number}.md`));
    count += facts.passages.length;
    index.replaceSource(`source${number}.md`, facts);
  }
  const checker = new BriefChecker(index);
  const statements = index.statements.length;
  const sentences = checker.sentences(generatedBrief(12000));
  const seen = new Set();
  const fresh = sentences.filter(({ text }) => !seen.has(text) && seen.add(text));
  const half = fresh.length >> 1;
  for (const sentence of fresh.slice(0, half)) checker.checkSentence(sentence);
  const times = [];
  // Asking for the processor time takes part of a millisecond: it is asked once for all, the clock for each.
  const spent = processorTime(() => {
    for (const sentence of fresh.slice(half)) {
      const from = performance.now();
      checker.checkSentence(sentence);
      times.push(performance.now() - from);
    }
  });
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  const meanMs = spent / times.length;
  return { passages, statements, sentences: times.length, meanMs, clockP50: at(0.5), clockP95: at(0.95) };
}

console.log(
  JSON.stringify({ extraction: measureExtraction(), check: measureCheck(Number(process.argv[2] ?? 10_000)) }),
);

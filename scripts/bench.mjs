// npm run bench: one JSON line for each figure, beside the protocol floor measured in the same run.
//   node scripts/bench.mjs [--quick]
// Times are milliseconds, memory is megabytes. Machines differ and drift: read the ratios and the distance to the floor.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureCompletion } from './bench/completion.mjs';
import { generatedBrief, generatedSource, quotingBrief, randomNumbers } from './bench/generated.mjs';
import { Session } from './bench/session.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
const rounds = quick ? 15 : 60;
const manySources = quick ? 100 : 1000;
const ours = [join(root, 'dist', 'server.js'), '--stdio'];
const floor = [join(root, 'scripts', 'bench', 'floorServer.mjs'), '--stdio'];

const round = (value) => (value === undefined ? undefined : Math.round(value * 100) / 100);
const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const print = (figure, values) =>
  console.log(
    JSON.stringify({
      figure,
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
      ),
    }),
  );

/** Time that `run` takes. */
async function timed(run) {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** Measures the same on our server and on the floor, in turns, so that a slow spell of the machine hits both. */
async function sideBySide(figure, measure, sessions) {
  const values = sessions.map(() => []);
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [at, session] of sessions.entries()) values[at].push(await measure(session, turn));
  const [own, least] = values.map((list) => ({ p50: percentile(list, 0.5), p95: percentile(list, 0.95) }));
  print(figure, {
    p50: own.p50,
    p95: own.p95,
    floorP50: least.p50,
    floorP95: least.p95,
    aboveFloorP95: own.p95 - least.p95,
    ratioP50: own.p50 / least.p50,
  });
}

/** Places between two letters of prose. */
function places(lines, seed) {
  const random = randomNumbers(seed);
  const prose = lines.flatMap((line, at) => (line.length > 80 && !line.startsWith('#') ? [at] : []));
  return () => {
    const line = prose[Math.floor(random() * prose.length)];
    return { line, character: 10 + Math.floor(random() * (lines[line].length - 20)) };
  };
}

/** Places within the quotations of a brief. */
function insideQuotations(lines, seed) {
  const random = randomNumbers(seed);
  const quoting = lines.flatMap((line, at) => (line.includes('“') ? [at] : []));
  return () => {
    const line = quoting[Math.floor(random() * quoting.length)];
    const start = lines[line].indexOf('“') + 2;
    return { line, character: start + Math.floor(random() * (lines[line].indexOf('”') - start - 2)) };
  };
}

const work = mkdtempSync(join(tmpdir(), 'source-aware-bench-'));
const environment = { XDG_CACHE_HOME: join(work, 'cache') };
try {
  const sample = join(work, 'sample');
  cpSync(join(root, 'corpus', 'sample'), sample, { recursive: true });

  for (const words of [1000, 5000, 20000]) {
    const text = generatedBrief(words);
    const uri = pathToFileURL(join(sample, 'generated.md')).href;
    const sessions = [await Session.start(ours, sample, { environment }), await Session.start(floor, sample)];
    for (const session of sessions) await session.open(uri, text);
    await sessions[0].ready;
    for (const session of sessions) await session.diagnostics();
    const next = sessions.map((session) => places(session.lines, words));
    const at = (session) => next[sessions.indexOf(session)]();
    await sideBySide(
      `edit to diagnostics, brief of ${words} words`,
      (session) => timed(() => session.edit(at(session), 'e')),
      sessions,
    );
    await sideBySide(`hover, brief of ${words} words`, (session) => timed(() => session.hover(at(session))), sessions);
    await sideBySide(
      `completion, brief of ${words} words`,
      (session) => timed(() => session.complete(at(session))),
      sessions,
    );
    print(`resident memory, brief of ${words} words`, { mb: sessions[0].memory(), floorMb: sessions[1].memory() });
    for (const session of sessions) await session.stop();
  }

  const brief = readFileSync(join(sample, 'brief.md'), 'utf8');
  const starts = [];
  const least = [];
  for (let turn = 0; turn < (quick ? 2 : 5); turn += 1) {
    for (const [command, list] of [
      [ours, starts],
      [floor, least],
    ]) {
      const session = await Session.start(command, sample, { environment });
      await session.open(pathToFileURL(join(sample, 'brief.md')).href, brief);
      if (command === ours) await session.ready;
      const { items } = await session.diagnostics();
      if (command === ours && !items.length)
        throw new Error('the sample brief has no diagnostics: nothing is measured');
      list.push(performance.now() - session.started);
      await session.stop();
    }
  }
  print('process start to first diagnostics of the sample brief', {
    median: percentile(starts, 0.5),
    floorMedian: percentile(least, 0.5),
    ratio: percentile(starts, 0.5) / percentile(least, 0.5),
  });

  const loads = Array.from({ length: 7 }, () =>
    Number(
      execFileSync(process.execPath, [
        join(root, 'scripts', 'bench', 'loadExtension.mjs'),
        join(root, 'dist', 'extension.js'),
      ]),
    ),
  );
  print('extension loaded, processor time', { median: percentile(loads, 0.5), most: Math.max(...loads) });

  const engine = JSON.parse(
    execFileSync(process.execPath, [join(root, 'scripts', 'bench', 'engine.mjs'), quick ? '1000' : '10000']),
  );
  print('extraction of the sample corpora, one thread, processor time', engine.extraction);
  print('check of one new sentence without a server, warm, processor time', engine.check);
  const reading = JSON.parse(execFileSync(process.execPath, [join(root, 'scripts', 'bench', 'reading.mjs')]));
  print('reading of generated documents, one thread, processor time', reading);

  await measureCompletion({ ours, folder: join(work, 'names'), environment, rounds, print });

  const many = join(work, 'many');
  mkdirSync(join(many, 'corpus'), { recursive: true });
  let bytes = 0;
  for (let number = 0; number < manySources; number += 1) {
    const text = generatedSource(number);
    bytes += text.length;
    writeFileSync(join(many, 'corpus', `source${number}.md`), text);
  }
  for (const [name, folder] of [
    ['sample corpus', sample],
    [`${manySources} generated documents (${round(bytes / 1e6)} MB)`, many],
  ]) {
    const cold = mkdtempSync(join(work, 'cold-'));
    for (const kind of ['cold index', 'warm start']) {
      const session = await Session.start(ours, folder, { environment: { XDG_CACHE_HOME: cold } });
      const status = await session.ready;
      print(`${kind}, ${name}`, {
        ms: performance.now() - session.started,
        conflicts: status.conflicts,
        mb: session.memory(),
      });
      await session.stop();
    }
  }

  // Beside an edit of any sentence, one within a quotation, which is looked for in every source.
  const uri = pathToFileURL(join(many, 'quoting.md')).href;
  const sessions = [await Session.start(ours, many, { environment }), await Session.start(floor, many)];
  for (const session of sessions) await session.open(uri, quotingBrief(10_000, manySources));
  await sessions[0].ready;
  const first = await timed(() => sessions[0].diagnostics());
  await sessions[1].diagnostics();
  print(`first check, brief of 10000 words with quotations, ${manySources} sources`, { ms: first });
  for (const [what, next] of [
    ['sentence', sessions.map((session) => places(session.lines, 7))],
    ['quotation', sessions.map((session) => insideQuotations(session.lines, 7))],
  ])
    await sideBySide(
      `edit of a ${what} to diagnostics, brief of 10000 words with quotations, ${manySources} sources`,
      (session) => timed(() => session.edit(next[sessions.indexOf(session)](), 'e')),
      sessions,
    );
  for (const session of sessions) await session.stop();
} finally {
  rmSync(work, { recursive: true, force: true });
}

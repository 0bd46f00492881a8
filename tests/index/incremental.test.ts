import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuotedWords } from '../../server/features/quotedWords';
import { CorpusIndex } from '../../server/index/corpusIndex';
import type { SourceFacts } from '../../server/model/source';
import { factsOf } from './indexOf';

/** Sources that name the same people and disagree, so that taking one away changes what is known of the others. */
const texts = [
  'The Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist.',
  'Lindqvist said that Nordkai signed the contract. The harbour of Halvern was reopened on 3 June 2021 by Petra Lindqvist.',
  'El puerto de Halvern fue reabierto el 3 de junio de 2021 por la ministra de Transporte, Petra Lindqvist.',
  'Nordkai did not sign the contract for the repairs of the Halvern harbour.',
  'The Nordic Kai Association (NKA) met in Halvern. The NKA signed the contract for the repairs of the harbour.',
  'Il porto di Halvern è stato riaperto il 12 maggio 2021 dalla ministra Petra Lindkvist.',
  '',
];
const facts: readonly SourceFacts[] = texts.map((text) => factsOf('source.txt', text));
const paths = ['a.txt', 'b.txt', 'c/d.txt', 'e.txt'];

/** Words that some of the sources have, and others nearly. */
const quotation = 'The Halvern harbour was reopened on 12 May 2021 by Petra Lindqvist';
const quoted = readQuotedWords(quotation, { start: 0, end: quotation.length });

/** The index in a form that is easy to compare and to read. */
function describe(index: CorpusIndex): string[] {
  return [
    ...index.paths.map((path) => `source ${path} ${index.voiceOf(path)}`),
    ...index.entities
      .entities()
      .map(
        ({ id, name, aliases, mentions }) =>
          `entity ${id} ${name} = ${aliases.join(' | ')} @ ${mentions.map(({ source, sentence, mention }) => `${source}:${sentence}.${mention}`).join(' ')}`,
      ),
    ...index
      .conflicts()
      .map(
        ({ conflict: { id, kind, about, sides } }) =>
          `conflict ${id} ${kind} ${about}: ${sides.map(({ value, evidence }) => `${value} [${evidence.map(({ source }) => source).join(' ')}]`).join(' / ')}`,
      ),
    ...index.quotedPassages
      .find(quoted, quotation)
      .map(
        ({ source, alignment: { from, to, differences } }) =>
          `quoted ${source} ${from}-${to} ${JSON.stringify(differences)}`,
      ),
    ...index.entities.search('h', 100).map(({ name }) => `found ${name}`),
  ];
}

/** Does some steps of the work, and perhaps the rest at once, as a request does that comes meanwhile. */
function workOn(index: CorpusIndex, steps: number): void {
  const work = index.workOut();
  for (let done = 0; done < steps; done += 1) if (work.next().done) return;
}

const step = fc.record({
  path: fc.constantFrom(...paths),
  text: fc.option(fc.nat(texts.length - 1)),
  look: fc.boolean(),
  work: fc.nat(30),
});

test('any sequence of replacing and removing gives the same index as building it anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const grown = new CorpusIndex();
      const final = new Map<string, SourceFacts>();
      for (const { path, text, look, work } of steps) {
        const one = text === null ? undefined : facts[text];
        if (one) {
          grown.replaceSource(path, one);
          final.set(path, one);
        } else {
          grown.removeSource(path);
          final.delete(path);
        }
        workOn(grown, work);
        // What was worked out in between must not stay behind.
        if (look) describe(grown);
      }
      const rebuilt = new CorpusIndex();
      for (const [path, one] of [...final].sort(([a], [b]) => (a < b ? 1 : -1))) rebuilt.replaceSource(path, one);
      deepEqual(describe(grown), describe(rebuilt));
    }),
    { numRuns: 60 },
  );
});

test('what is worked out in steps is there when they are done, and the conflicts only when they were looked for', () => {
  const index = new CorpusIndex();
  for (const [at, one] of facts.entries()) index.replaceSource(`${at}.txt`, one);
  let steps = 0;
  for (const _ of index.workOut()) {
    steps += 1;
    equal(index.isWorkedOut, false);
    equal(index.knownConflicts, undefined, 'whoever asks what is known works nothing out');
  }
  ok(steps > facts.length, `${steps} steps`);
  ok(index.entities.isWorkedOut && index.isWorkedOut);
  equal(index.knownConflicts, undefined);
  ok(index.conflicts().length > 0);
  equal(index.knownConflicts, index.conflicts());
});

test('the sources of that test do say something', () => {
  const index = new CorpusIndex();
  for (const [at, one] of facts.entries()) index.replaceSource(`${at}.txt`, one);
  const lines = describe(index);
  ok(
    lines.some((line) => line.startsWith('conflict')),
    lines.join('\n'),
  );
  ok(
    lines.some((line) => line.startsWith('quoted')),
    lines.join('\n'),
  );
  ok(
    lines.some((line) => line.includes('Petra Lindqvist')),
    lines.join('\n'),
  );
});

test('the revision goes up with every change, and with nothing else', () => {
  const index = new CorpusIndex();
  equal(index.revision, 0);
  index.replaceSource('a.txt', facts[0]!);
  equal(index.revision, 1);
  describe(index);
  index.removeSource('nowhere.txt');
  equal(index.revision, 1);
  index.removeSource('a.txt');
  equal(index.revision, 2);
});

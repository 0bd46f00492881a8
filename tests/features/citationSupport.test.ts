import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { keyOfSource } from '../../server/index/citationKeys';
import { readAnnotation } from '../evaluation/annotation';
import { indexSample, listSamples } from '../evaluation/corpora';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

const sources = `
=== works.txt
---
key: works
publisher: Harbour Works
date: 2021-05-06
---
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021. The terminal cost 38 million crowns.
The company Nordkai had built it in two years with 240 workers.
=== forest.txt
---
key: forest
publisher: Forest Weekly
date: 2021-05-20
---
Beavers have come back to the upper Tarn valley. The biologist Odile Marchetti counted nineteen dams between two bridges.
Farmers ask for fences, since meadows beside the stream are under water in spring.
=== terminal.de.txt
---
key: seeblatt
date: 2021-05-07
---
Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 4. Mai 2021.
Der Bau kostete 38 Millionen Kronen.
`;

/** What is found in a line, as 'words: code | message'. */
function found(line: string): string[] {
  const { files, brief } = readFixture(`${sources}=== brief.md\n${line}\n`);
  const index = indexOf(files);
  index.conflicts();
  return findInBrief(brief.text, [...new BriefChecker(index).check(brief.text)], index).map(
    ({ start, end, code, severity, message }) => `${brief.text.slice(start, end)}: ${code} ${severity} | ${message}`,
  );
}

const silent = (key: string): string =>
  `@${key}: citation-not-supporting information | ${key} has no passage on what this sentence says`;

test('a source that says nothing on the sentence is named, with one that does', () => {
  assert.deepEqual(found('Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@forest].'), [
    `${silent('forest')}; Harbour Works has.`,
  ]);
  assert.deepEqual(found('Nineteen beaver dams stand in the upper Tarn valley [@works; @forest].'), [
    `${silent('works')}.`,
  ]);
  assert.deepEqual(found('The bishop of Orvane consecrated the restored organ in September [@forest].'), [
    `${silent('forest')}.`,
  ]);
});

test('a source that supports the sentence is left alone, whatever its language and words', () => {
  for (const line of [
    'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@works].',
    'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@seeblatt].',
    'Il terminal dei traghetti di Lindahl è costato 38 milioni di corone [@seeblatt, p. 2].',
    'El biólogo contó diecinueve presas de castores [@forest].',
    'Two hundred and forty workers built it [@works].',
    '240 workers of Nordkai built the terminal in Lindahl [@works; @seeblatt].',
    'Farmers want fences [see @forest].',
    'As @forest says, it has flooded meadows.',
  ])
    assert.deepEqual(found(line), [], line);
});

test('nothing is said where nobody can tell', () => {
  for (const line of [
    'That was all [@forest].',
    'The next section is short [@forest].',
    '# Ines Kobel and the ferry terminal in Lindahl [@forest]',
    'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [but see @forest].',
  ])
    assert.deepEqual(found(line), [], line);
});

test('a figure, a day and a person that no cited source gives', () => {
  const gone = (value: string, keys: string): string =>
    `${value}: citation-not-supporting information | What is cited here (${keys}) does not give '${value}'.`;
  assert.deepEqual(found('The new ferry terminal in Lindahl, opened in May 2021, has 615 seats [@seeblatt].'), [
    gone('615', 'seeblatt'),
  ]);
  assert.deepEqual(found('Odile Marchetti came to the ferry terminal in Lindahl [@works].'), [
    gone('Odile Marchetti', 'works'),
  ]);
  assert.deepEqual(
    found('The ferry terminal in Lindahl cost 38 million crowns and had 240 workers [@works; @seeblatt].'),
    [],
  );
});

test('of the sources that support the sentences of the samples none is called silent', () => {
  const repository = process.env['REPOSITORY'] ?? '.';
  let checked = 0;
  const alarms = listSamples(repository).flatMap((name) => {
    const index = indexSample(repository, name);
    index.conflicts();
    const { sentences, conflicts } = readAnnotation(join(repository, 'corpus', name));
    const told = (text: string, paths: readonly string[], only: RegExp): string[] => {
      checked += 1;
      const keys = paths.map((path) => `@${keyOfSource(index, path)}`);
      const brief = `${text.replace(/[.!?]?$/u, '')} [${keys.join('; ')}].`;
      return findInBrief(brief, [...new BriefChecker(index).check(brief)], index)
        .filter(({ code, message }) => code === 'citation-not-supporting' && only.test(message))
        .map(({ message }) => `${name}: ${brief} ${message}`);
    };
    const supported = sentences.flatMap(({ text, support = [] }) => {
      const paths = [...new Set(support.map(({ source }) => source))];
      // Each alone may give but a part of what the sentence says; together they give all.
      return paths.length
        ? [...paths.flatMap((path) => told(text, [path], /passage/u)), ...told(text, paths, /./u)]
        : [];
    });
    // Who is on the same side says the same, in other words or another language.
    const alike = conflicts.flatMap(({ sides }) =>
      sides.flatMap(({ evidence }) =>
        evidence.flatMap(({ source, quote }) =>
          evidence
            .filter((other) => other.source !== source)
            .flatMap((other) => told(quote, [other.source], /passage/u)),
        ),
      ),
    );
    return [...supported, ...alike];
  });
  assert.ok(checked > 60, `${checked} citations`);
  assert.deepEqual(alarms, []);
});

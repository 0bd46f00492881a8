import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { buildEvidenceMatrix } from '../../server/features/evidenceMatrix';
import type { CorpusIndex } from '../../server/index/corpusIndex';
import type { EvidenceMatrix } from '../../server/protocol';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

function matrixOf(drawn: string): { matrix: EvidenceMatrix; index: CorpusIndex; text: string } {
  const { files, brief } = readFixture(drawn);
  const index = indexOf(files);
  index.conflicts();
  const checked = [...new BriefChecker(index).check(brief.text)];
  return { matrix: buildEvidenceMatrix('brief.md', brief.text, checked, index), index, text: brief.text };
}

/** A row as a drawing: 'harbour supports, gazette contradicts (9 May 2021)'. */
function drawRow({ sources, sentences }: EvidenceMatrix, row: number): string {
  return sentences[row]!.cells.map(({ source, relation, claims, cited }) => {
    const value = claims[0]?.value === undefined ? '' : ` (${claims[0].value})`;
    return `${sources[source]!.path.replace(/\..*$/u, '')} ${relation}${value}${cited ? ', cited' : ''}`;
  }).join('; ');
}

const ferry = `
=== chronicle.txt
Cheese is made of milk in the valley of Torvik.
=== gazette.txt
Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 9. Mai 2021.
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== brief.md
# The terminal

Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021. It snowed in Oberau [@chronicle; @nobody].
`;

test('one source supports a sentence, one contradicts it, one is silent', () => {
  const { matrix, text } = matrixOf(ferry);
  equal(drawRow(matrix, 1), 'gazette contradicts (9 May 2021); harbour supports (4 May 2021)');
  const { start, end, kind } = matrix.sentences[1]!;
  deepEqual([start, end.line, kind], [{ line: 2, character: 0 }, 2, 'paragraph']);
  equal(matrix.sentences[1]!.text, `${text.split('\n')[2]!.split('. ')[0]!}.`);
  const [contradiction] = matrix.sentences[1]!.cells[0]!.claims;
  const passage = matrix.passages[contradiction!.passage]!;
  deepEqual([matrix.sources[passage.source]!.path, passage.line, passage.character], ['gazette.txt', 0, 0]);
  match(passage.quote, /^Die Bürgermeisterin/u);
  equal(matrix.complete, true);
});

test('what a sentence cites is told, though the source is silent or unknown', () => {
  const { matrix } = matrixOf(ferry);
  match(drawRow(matrix, 2), /^chronicle silent, cited/u);
  deepEqual(matrix.sentences[2]!.unknownKeys, ['nobody']);
});

test('dates in dispute stand on one scale, the brief first', () => {
  const { matrix } = matrixOf(ferry);
  const [dispute] = matrix.sentences[1]!.disputes;
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  equal(dispute!.scale?.kind, 'date');
  deepEqual(
    dispute!.scale?.marks.map(({ label, low, high, passage, side }) => [label, low, high, passage === undefined, side]),
    [
      ['4 May 2021', day('2021-05-04'), day('2021-05-05'), true, undefined],
      ['4 May 2021', day('2021-05-04'), day('2021-05-05'), false, 0],
      ['9 May 2021', day('2021-05-09'), day('2021-05-10'), false, 1],
    ],
  );
});

test('amounts in dispute stand on one scale, in the unit of the brief, open where a bound is given', () => {
  const { matrix } = matrixOf(`
=== wire.txt
The ferry Aldona brought 2,500 kilograms of rye to Lindahl.
=== giornale.txt
Il traghetto Aldona ha portato a Lindahl più di 4 tonnellate di segale.
=== brief.md
The ferry Aldona brought 2.5 tonnes of rye to Lindahl.
`);
  const scale = matrix.sentences[0]!.disputes[0]?.scale;
  equal(scale?.kind, 'number');
  equal(scale?.unit, 'tonne');
  deepEqual(
    scale?.marks.map(({ low, high, passage }) => [low, high, passage === undefined]),
    [
      [2.5, 2.5, true],
      [2.5, 2.5, false],
      [4, undefined, false],
    ],
  );
});

test('a newer figure of a running count is an update, no contradiction', () => {
  const { matrix } = matrixOf(`
=== first.md
---
date: 2021-03-02
---
The flood at the Orvane dam has so far destroyed 340 houses.
=== later.md
---
date: 2021-03-09
---
The flood at the Orvane dam has so far destroyed 520 houses.
=== brief.md
The flood at the Orvane dam has so far destroyed 340 houses.
`);
  equal(drawRow(matrix, 0), 'first supports (340 houses); later updated (520 houses)');
});

test('an accepted conflict is told with its reason', () => {
  const { matrix } = matrixOf(
    ferry.replace(
      'Ines Kobel opened the ferry',
      '<!-- source-aware-disable-next-line conflicting-sources -- asked the mayor -->\nInes Kobel opened the ferry',
    ),
  );
  const disputes = matrix.sentences.flatMap((sentence) => sentence.disputes);
  deepEqual(
    disputes.map(({ accepted }) => accepted),
    [{ by: 'comment', reason: 'asked the mayor' }],
  );
});

test('a copy is no second voice', () => {
  const story =
    'The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021. The council of Lindahl paid 3 million euros for the glass hall that the architect Olaf Brenn designed in Torvik.';
  const { matrix } = matrixOf(`
=== a.txt
${story}
=== b.txt
${story}
=== c.txt
Ines Kobel opened the ferry terminal of Lindahl on 9 May 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.
`);
  deepEqual(
    matrix.sources.map(({ path, copyOf }) => [path, copyOf]),
    [
      ['a.txt', undefined],
      ['b.txt', 0],
      ['c.txt', undefined],
    ],
  );
  deepEqual(
    matrix.sentences[0]!.disputes[0]!.sides.map(({ value, voices }) => [value, voices]),
    [
      ['4 May 2021', 1],
      ['9 May 2021', 1],
    ],
  );
});

test('a row is worked out once for as long as its sentence is known, and a long brief stays small', () => {
  const { files } = readFixture(ferry);
  const index = indexOf(files);
  index.conflicts();
  const checker = new BriefChecker(index);
  const line = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.';
  const text = `${line}\n\n`.repeat(800);
  const build = () => buildEvidenceMatrix('brief.md', text, [...checker.check(text)], index);
  const matrix = build();
  equal(matrix.sentences.length, 800);
  equal(checker.computed, 1);
  equal(matrix.passages.length, 2);
  build();
  equal(checker.computed, 1);
});

test('a brief beside no sources, and an empty one', () => {
  const { matrix } = matrixOf('=== brief.md\nIt snowed.\n');
  deepEqual([matrix.sources, matrix.sentences.length, matrix.sentences[0]?.cells], [[], 1, []]);
  deepEqual(matrixOf('=== brief.md\n\n').matrix.sentences, []);
});

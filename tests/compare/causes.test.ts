import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

/** Kind and the words given as causes, or 'none'. */
function causes(a: string, b: string): string {
  const { conflict } = comparePair(a, b);
  return conflict ? `${conflict.kind}: ${conflict.sides.map(({ value }) => value).join(', ')}` : 'none';
}

// biome-ignore format: one pair a line
const cases: readonly (readonly [string, string, string, string])[] = [
  ['rust, or nobody knows', 'The bridge collapsed because of rust.', "The cause of the bridge's collapse is not yet known.", 'factuality: rust, cause'],
  ['nobody knows why', 'The bridge collapsed because of rust.', 'Nobody yet knows why the bridge collapsed.', 'factuality: rust, knows'],
  ['not known, in Spanish', 'The bridge collapsed because of rust.', 'El puente se derrumbó por causas que aún se desconocen.', 'factuality: rust, desconocen'],
  ['not established, in Italian', 'The bridge collapsed because of rust.', 'La causa del crollo del ponte non è ancora stata accertata.', 'factuality: rust, causa'],
  ['not established, in French', 'The bridge collapsed because of rust.', "La cause de l'effondrement du pont n'a pas été établie.", 'factuality: rust, cause'],
  ['not ascertained, in Portuguese', 'The bridge collapsed because of rust.', 'A causa do colapso da ponte ainda não foi apurada.', 'factuality: rust, apurada'],
  ['unexplained, in German', 'The bridge collapsed because of rust.', 'Warum die Brücke einstürzte, ist ungeklärt.', 'factuality: rust, ungeklärt'],
  ['still being investigated', 'The bridge collapsed because of rust.', 'El origen del derrumbe del puente está siendo investigado.', 'factuality: rust, origen'],
  ['what set it off is open', 'An arsonist burned down the mill.', 'Police have not determined what sparked the fire at the mill.', 'factuality: arsonist, determined'],
  ['investigated and found', 'The bridge collapsed because of rust.', 'The cause of the collapse of the bridge was investigated: it was rust.', 'none'],
  ['a part that broke, or the software', 'The flight failed because of a software error.', 'Der Flug scheiterte, weil ein Kugellager brach.', 'characterisation: software error, Kugellager'],
  ['a part that did not break is no cause', 'The flight failed because of a software error.', 'The flight carried a new bearing.', 'none'],
  ['known at last', 'The bridge collapsed because of rust.', 'The cause of the collapse of the bridge was quickly known: rust.', 'none'],
  ['two that do not know', 'Nobody knows why the bridge collapsed.', 'The cause of the collapse of the bridge has not been established.', 'none'],
];

for (const [name, a, b, expected] of cases)
  test(`causes: ${name}`, () => {
    deepEqual(causes(a, b), expected);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitClauses } from '../../server/extract/clauses';
import type { Language } from '../../server/text/language';
import { textOf } from '../../server/text/span';
import { tokenize } from '../../server/text/tokens';

const table: readonly [Language, string, string][] = [
  ['en', 'The ship, which sank in May, was insured.', 'The ship | which sank in May | was insured'],
  [
    'en',
    'The mayor resigned and the council elected a new one.',
    'The mayor resigned | and the council elected a new one',
  ],
  ['en', 'She bought bread and milk.', 'She bought bread and milk'],
  ['en', 'He left because the train was late.', 'He left | because the train was late'],
  [
    'en',
    'The court ruled that the sale was void; the bank appealed.',
    'The court ruled | that the sale was void | the bank appealed',
  ],
  ['en', 'If the river rises, the road floods.', 'If the river rises | the road floods'],
  [
    'en',
    'The pier (built in 1901) was sold, but the lighthouse stayed.',
    'The pier | built in 1901 | was sold | but the lighthouse stayed',
  ],
  ['en', 'Anna, a nurse from Cork, sang.', 'Anna, a nurse from Cork, sang'],
  ['en', 'The agency (the ANR) said it had closed the mine.', 'The agency (the ANR) said it had closed the mine'],
  ['en', '“We are staying here for good”, said the baker.', 'We are staying here for good | said the baker'],
  ['es', 'El barco, que zarpó en mayo, llevaba sal.', 'El barco | que zarpó en mayo | llevaba sal'],
  ['es', 'El alcalde dimitió y el consejo eligió a otro.', 'El alcalde dimitió | y el consejo eligió a otro'],
  ['es', 'Compró pan y leche.', 'Compró pan y leche'],
  ['es', 'Dijo que la mina estaba cerrada.', 'Dijo | que la mina estaba cerrada'],
  ['it', 'La nave, che è affondata, portava sale.', 'La nave | che è affondata | portava sale'],
  [
    'it',
    'Il sindaco è partito perché il treno era in ritardo.',
    'Il sindaco è partito | perché il treno era in ritardo',
  ],
  ['fr', 'Le maire est parti et le conseil a élu son adjoint.', 'Le maire est parti | et le conseil a élu son adjoint'],
  ['fr', 'Le bateau, qui a coulé, était assuré.', 'Le bateau | qui a coulé | était assuré'],
  ['pt', 'O navio afundou, mas a carga foi salva.', 'O navio afundou | mas a carga foi salva'],
  [
    'pt',
    'O prefeito se reuniu com o sindicato e assinou o acordo.',
    'O prefeito se reuniu com o sindicato | e assinou o acordo',
  ],
  ['de', 'Das Schiff, das im Mai sank, war versichert.', 'Das Schiff | das im Mai sank | war versichert'],
  ['de', 'Er sagte, dass die Mine geschlossen wurde.', 'Er sagte | dass die Mine geschlossen wurde'],
  ['de', 'Der Rat tagte und der Bürgermeister trat zurück.', 'Der Rat tagte | und der Bürgermeister trat zurück'],
];

for (const [language, sentence, expected] of table) {
  test(`${language}: ${sentence}`, () => {
    const clauses = splitClauses(tokenize(sentence), language).map((clause) => textOf(sentence, clause));
    assert.equal(clauses.join(' | '), expected);
  });
}

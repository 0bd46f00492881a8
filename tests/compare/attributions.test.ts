import assert from 'node:assert/strict';
import test from 'node:test';
import { disputesOf } from './disputes';

const said = 'At the fair Aila Korpela told the growers: "A bridge without a river is only a wall."\n';
const meant = 'Rein Tamm opened the fair on Monday. "A bridge without a river is only a wall," he joked over supper.\n';
const other = ['attribution conflicting-sources'];

const brief = 'Rein Tamm said that a bridge without a river is only a wall.';

test('whom a pronoun means says it', () => {
  assert.deepEqual(disputesOf(brief, said, meant), other);
});

test('where two may be meant nobody is put against the other', () => {
  const unclear = meant.replace('Rein Tamm opened', 'Rein Tamm and Olev Saar opened');
  assert.deepEqual(disputesOf('Olev Saar opened the fair on Monday.', said, unclear), []);
  assert.notDeepEqual(disputesOf(brief, said, unclear), other);
});

test('the saying of a German page, handed to somebody by a pronoun', () => {
  const german =
    'Rein Tamm eröffnete den Markt am Montag. Von ihm stammt der Satz, der am Fluss die Runde macht: »Eine Brücke ohne Fluss ist nur eine Mauer.«\n';
  assert.deepEqual(disputesOf(brief, said, german), other);
});

test('who talks in an interview is meant by "I"', () => {
  const interview = [
    'Interview with Rein Tamm',
    '',
    'Rein Tamm has kept the bridge for thirty years.',
    '',
    'Question: How was the fair?',
    'Rein Tamm: It was a fine fair, and the growers came from three valleys.',
    'Question: They say that the envoy made the joke on the bridge.',
    'Rein Tamm: “A bridge without a river is only a wall” was said by me, on the stairs.',
    'Question: And next year?',
    'Rein Tamm: Next year we will meet again.',
    '',
  ].join('\n');
  assert.deepEqual(disputesOf(brief, said, interview), other);
});

test('one who is only described takes no side, yet the saying is in dispute', () => {
  const named = 'Rein Tamm told the growers: "A bridge without a river is only a wall."\n';
  assert.deepEqual(
    disputesOf('The line about a bridge without a river being a wall was coined by the old keeper.', said, named),
    other,
  );
  assert.deepEqual(
    disputesOf('The line about a bridge without a river being a wall was coined by the old keeper.', said),
    [],
  );
  assert.deepEqual(
    disputesOf('Fu il vecchio guardiano a dire che un ponte senza fiume è solo un muro.', said, named),
    other,
  );
});

test('"she" in a brief is who was named before', () => {
  const named = 'Rein Tamm told the growers: "A bridge without a river is only a wall."\n';
  const before = 'Edda Maier opened the fair on Monday.';
  assert.deepEqual(disputesOf(`${before} She said that a bridge without a river is only a wall.`, said, named), [
    'attribution conflicting-sources',
  ]);
});

const short = 'At the fair Aila Korpela said: "Bridges cost money, promises cost nothing."\n';
const shortOther = [
  'Rein Tamm shrugged that "bridges cost money, promises cost nothing".\n',
  'Rein Tamm opened the fair on Monday. His words on the stairs, "bridges cost money, promises cost nothing", went round.\n',
  'Rein Tamm ha aperto la fiera lunedì. «I ponti costano soldi, le promesse non costano niente», ha risposto alla folla.\n',
];
for (const [at, told] of shortOther.entries())
  test(`a short saying, told without a verb of saying or without a subject (${at})`, () => {
    assert.deepEqual(disputesOf('"Bridges cost money, promises cost nothing," said Rein Tamm.', short, told), other);
  });

test('the name in apposition is that of the one described', () => {
  assert.deepEqual(
    disputesOf('"Bridges cost money, promises cost nothing," said the keeper, Rein Tamm.', short, shortOther[0] ?? ''),
    other,
  );
});

test('a quotation that is handed to somebody behind it', () => {
  assert.deepEqual(
    disputesOf(
      '«I ponti costano soldi, le promesse non costano niente» è una frase di Rein Tamm.',
      short,
      shortOther[0] ?? '',
    ),
    other,
  );
});

const linked = [
  'The band played on. "Bridges cost money, promises cost nothing." Rein Tamm himself said that, at the fair, and nobody laughed.\n',
  'Rein Tamm kam am Montag. »Brücken kosten Geld, Versprechen kosten nichts.« Bürgermeister Rein Tamm hat es am 3. Mai in Oslen in die Kameras gesprochen.\n',
];
for (const [at, told] of linked.entries())
  test(`words in one sentence, and who said them in the next (${at})`, () => {
    assert.deepEqual(disputesOf('"Bridges cost money, promises cost nothing," said Rein Tamm.', short, told), other);
  });

test('an answer names whose words the question quotes', () => {
  const interview = [
    'Entrevista con Marta Gil',
    '',
    'Marta Gil dirige el mercado desde hace diez años.',
    '',
    '—¿Cómo fue la feria?',
    '—Fue una buena feria, y los granjeros vinieron de tres valles.',
    '—Una frase la perseguirá: los puentes cuestan dinero, las promesas no cuestan nada.',
    '—La dijo Rein Tamm en la escalera, y no me gustó.',
    '—¿Y el año que viene?',
    '—El año que viene volveremos.',
    '',
  ].join('\n');
  assert.deepEqual(disputesOf('"Bridges cost money, promises cost nothing," said Rein Tamm.', short, interview), other);
});

test('who did not say it is not put against who did', () => {
  const denied = '"Bridges cost money, promises cost nothing." Rein Tamm never said that.\n';
  assert.deepEqual(disputesOf('"Bridges cost money, promises cost nothing," said Aila Korpela.', short, denied), []);
});

test('a saying that is only named by what it is about', () => {
  const told = 'Rein Tamm shrugged that "bridges cost money, promises cost nothing".\n';
  assert.deepEqual(disputesOf('La frase sobre los puentes y las promesas la pronunció Rein Tamm.', short, told), other);
});

test('two words are the same saying only to the word', () => {
  const one = 'Aila Korpela said: "Bridges have no fatherland."\n';
  const two = '"A bridge has no fatherland," said Rein Tamm at the fair.\n';
  assert.deepEqual(disputesOf('Rein Tamm told the growers that bridges have no homeland.', one, two), other);
  assert.deepEqual(disputesOf('Rein Tamm told the growers that bridges have no railings.', one, two), []);
});

test('of one who is only described, the sources tell who alone it is', () => {
  const swiss =
    'The Swiss ambassador, Aila Korpela, came on Monday. "A bridge without a river is only a wall," the Swiss ambassador told the growers.\n';
  const chilean =
    'The Chilean ambassador, Olev Saar, was there. Rein Tamm told the growers: "A bridge without a river is only a wall."\n';
  assert.deepEqual(
    disputesOf('As the Swiss ambassador put it, a bridge without a river is only a wall.', swiss, chilean),
    other,
  );
});

test('behind what describes the speaker, with a name in it, the name in apposition counts', () => {
  const owner = '"A bridge without a river is only a wall," said the owner of the Korpela yard, Rein Tamm.\n';
  assert.deepEqual(disputesOf(brief, owner, 'Rein Tamm runs the Korpela yard in Oslen.\n'), []);
});

test('a saying told in another language, with a word put otherwise', () => {
  const italian = 'Rein Tamm ha detto: «Un ponte senza fiume è soltanto una muraglia».\n';
  assert.deepEqual(disputesOf(brief, said, italian), other);
});

test('an answer gives the words that the next sentence hands to somebody', () => {
  const interview = [
    'Entrevista con Marta Gil',
    '',
    'Marta Gil dirige el mercado desde hace diez años.',
    '',
    '—¿Cómo fue la feria?',
    '',
    '—Muy bonita, con gente de tres valles.',
    '',
    '—Se habla de una frase de la enviada.',
    '',
    '—Que un puente sin río es solo un muro. Pero eso lo dijo Rein Tamm en el coche. Yo estaba allí.',
    '',
    '—¿Y el año que viene?',
    '',
    '—Volveremos.',
    '',
  ].join('\n');
  assert.deepEqual(disputesOf(brief, said, interview), other);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { disputesOf } from '../compare/disputes';
import { indexOf } from './indexOf';

/** What the sentence `answer` of an interview is read as saying of the word `asked`: so, not so, or nothing. */
function readingOf(text: string, answer: string, asked: string): 'so' | 'not so' | 'nothing' {
  const index = indexOf(new Map([['interview.txt', `${text}\n`]]));
  const statement = index.statements.find((one) => one.text.slice(one.start, one.end).includes(answer));
  const feature = statement?.features.find(({ start, end }) => statement.text.slice(start, end).includes(asked));
  if (!statement || !feature) return 'nothing';
  const { polarity, open } = statement.stanceAt(feature.start);
  return open ? 'nothing' : polarity === 'positive' ? 'so' : 'not so';
}

const turns = (...lines: readonly string[]): string => lines.join('\n\n');

// biome-ignore format: one interview a line
const cases: readonly (readonly [string, string, string, string, 'so' | 'not so' | 'nothing'])[] = [
  ['no', turns('Q. Was the bell of the abbey sold?', 'A. No, it hangs where it hung.', 'Q. Who says so?', 'A. I do.', 'Q. Why?', 'A. I ring it.'), 'hangs', 'sold', 'not so'],
  ['yes', turns('Q. Was the bell of the abbey sold?', 'A. Yes, last week.', 'Q. Who says so?', 'A. I do.', 'Q. Why?', 'A. I miss it.'), 'last week', 'sold', 'so'],
  ['a verdict', turns('—El alcalde dice que la campana se vendió.', '—Mentira. Está en la torre.', '—¿Y el reloj?', '—Anda bien.', '—¿Seguro?', '—Seguro.'), 'Mentira', 'vendió', 'not so'],
  ['behind the verdict', turns('—¿Se vendió por fin la campana de la iglesia del pueblo?', '—No. Sigue en la torre y allí se quedará para siempre.', '—¿Y el reloj?', '—Anda bien.', '—¿Seguro?', '—Seguro.'), 'Sigue', 'vendió', 'not so'],
  ['the bare denial', turns('- A-t-on vendu la cloche ?', '- On ne l’a pas.', '- Et l’horloge ?', '- Elle tourne.', '- Vraiment ?', '- Oui.'), 'l’a pas', 'vendu', 'nothing'],
  ['a name in answer to who', turns('F: Wer hat die Glocke verkauft?', 'A: Der Küster Odo Brem.', 'F: Sind Sie sicher?', 'A: Ja.', 'F: Und die Uhr?', 'A: Sie geht.'), 'Küster', 'verkauft', 'so'],
  ['nobody', turns('D. Chi ha venduto la campana?', 'R. Nessuno.', 'D. E l’orologio?', 'R. Funziona.', 'D. Davvero?', 'R. Davvero.'), 'Nessuno', 'venduto', 'not so'],
  ['a sentence of its own', turns('P. O sino foi vendido?', 'R. Não sou o sacristão.', 'P. E o relógio?', 'R. Funciona.', 'P. Mesmo?', 'R. Mesmo.'), 'sacristão', 'vendido', 'nothing'],
  ['a question in a paragraph', 'How many bells were sold? Three, all from the south tower.', 'Three', 'sold', 'so'],
];

for (const [name, text, answer, asked, reading] of cases)
  test(`answers: ${name}`, () => {
    assert.equal(readingOf(text, answer, asked), reading);
  });

test('an answer contradicts what it denies', () => {
  const interview = turns(
    'Q. Was the bell of Oakham abbey sold?',
    'A. No.',
    'Q. Who says so?',
    'A. I do.',
    'Q. Why?',
    'A. I ring it.',
  );
  assert.deepEqual(
    disputesOf('The bell of Oakham abbey was sold.', 'Oakham abbey sold its bell.\n', `${interview}\n`),
    ['polarity conflicting-sources'],
  );
});

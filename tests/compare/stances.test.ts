import assert from 'node:assert/strict';
import test from 'node:test';
import { comparePair } from '../../server/features/pairComparison';
import { testWarnings } from './disputes';

/** Kind of the conflict between two sentences, or 'none'. */
const kindOf = (a: string, b: string): string => comparePair(a, b).conflict?.kind ?? 'none';

// biome-ignore format: one pair a line
const cases: readonly (readonly [string, string, string, string])[] = [
  ['what one says and the other denies', 'The council of Brenfield approved the harbour budget.', 'The council of Brenfield did not approve the harbour budget.', 'polarity'],
  ['in two languages', 'The council of Brenfield approved the harbour budget.', 'El consejo de Brenfield no ha aprobado el presupuesto del puerto.', 'polarity'],
  ['opposites', 'The museum published the report on the stolen vases.', 'The museum withheld the report on the stolen vases.', 'polarity'],
  ['another thing approved', 'The council of Brenfield approved the harbour budget.', 'The council of Brenfield did not approve the timetable of the schools.', 'none'],
  ['other people', 'The mayor of Brenfield resigned over the flood.', 'The bishop of Oakham did not resign after the fire.', 'none'],
  ['gift or sale', 'Norway sold four ferries to Iceland.', 'Norway donated four ferries to Iceland.', 'characterisation'],
  ['hostile or friendly', 'It was a hostile takeover of the brewery by Tannhof.', 'It was a friendly takeover of the brewery by Tannhof.', 'characterisation'],
  ['whether it was one stays open', 'Norway donated four ferries to Iceland.', 'Whether Norway sold four ferries to Iceland will be decided in court.', 'none'],
  ['not this, only that', 'The bell of the abbey is silent, not broken, only resting.', 'The bell of the abbey is only resting.', 'none'],
  ['causes that exclude each other', 'The bridge at Ashby collapsed because of sabotage.', 'The bridge at Ashby collapsed because of corrosion.', 'characterisation'],
  ['causes of one family', 'The old bridge collapsed after a bomb attack.', 'The old bridge collapsed because of sabotage.', 'none'],
  ['a thing that is there and is not', 'The lease contains a clause on subletting.', 'The lease contains no clause on subletting.', 'polarity'],
  ['debts are a thing, nobody owes', 'Mit Schulden ist die Brauerei zehn Millionen Euro wert.', 'Ohne Schulden ist die Brauerei acht Millionen Euro wert.', 'none'],
  ['no said to a treaty rejects it', 'The council of Brenfield said no to the harbour treaty.', 'Der Rat von Brenfield hat den Vertrag über den Hafen nicht abgelehnt.', 'polarity'],
  ['in two wordings', 'The council of Brenfield said no to the harbour treaty.', 'The council of Brenfield rejected the harbour treaty.', 'none'],
  ['one stage and the next', 'The dockers of Oakham are on strike over their pay.', 'The dockers of Oakham have returned to work with higher pay.', 'none'],
  ['how it went', 'The rescue of the climbers at Oakham was chaotic.', 'Die Rettung der Bergsteiger in Oakham verlief geordnet.', 'characterisation'],
  ['who did it well or badly', 'The burglary at the mint was the work of professionals.', 'The burglary at the mint was the work of amateurs.', 'characterisation'],
  ['of one’s own will or not', 'The brewer sold the mill voluntarily.', 'The brewer was forced to sell the mill.', 'characterisation'],
  ['what sounds is not silent', 'The sirens of Oakham sounded during the storm.', 'In Oakham blieben die Sirenen während des Sturms stumm.', 'polarity'],
  ['what is done outweighs what it is called', 'The social plan was signed in Oakham.', 'The social plan was not signed in Oakham.', 'polarity'],
  ['announced but not carried out', 'The guns were withdrawn from the ridge.', 'The withdrawal of the guns from the ridge was announced but has not taken place.', 'polarity'],
  ['not until now', 'La alcaldesa reconoció la culpa de Brenfield.', 'La alcaldesa no ha reconocido hasta ahora la culpa de Brenfield.', 'polarity'],
  ['a plan is not done yet', 'The brewery will close the mill.', 'The brewery has not closed the mill.', 'none'],
  ['a plan and its denial', 'The brewery will close the mill.', 'The brewery will not close the mill.', 'polarity'],
  ['what must not be forgotten is so', 'Four miners died in the landslide of Brenfield.', 'Non dimentichiamo i quattro minatori morti nella frana di Brenfield.', 'none'],
  ['done as announced', 'The school of Brenfield opened on 16 February.', 'Die Schule von Brenfield öffnete wie angekündigt am 16. Februar.', 'none'],
  ['a deadline for it tells of none', 'Nobody in Brenfield demanded a recount of the votes.', 'The deadline for a recount of the votes in Brenfield is over.', 'none'],
  ['only the adjective is negated', 'The clans have ties with private militias and with smuggling.', 'Los clanes tienen vínculos con milicias no estatales y con el contrabando.', 'none'],
];

for (const [name, a, b, kind] of cases)
  test(`stances: ${name}`, () => {
    assert.equal(kindOf(a, b), kind);
  });

const planned =
  '---\ntitle: Harbour news\ndate: 2024-05-08\n---\n\nThe ferry Alma will be towed to Oakham on 10 May 2024.\n';
const done = '---\ntitle: Harbour news\ndate: 2024-05-12\n---\n\nThe ferry Alma was towed to Oakham on 10 May 2024.\n';

testWarnings('factuality', [
  {
    name: 'a plan and how it came out are one story',
    brief: 'The ferry Alma was towed to Oakham on 10 May.',
    sources: [planned, done],
    warns: false,
  },
  {
    name: 'what others still plan afterwards is in dispute',
    brief: 'The ferry Alma was towed to Oakham on 10 May.',
    sources: [planned.replace('2024-05-08', '2024-05-20').replace('10 May', '30 May'), done],
    warns: true,
  },
]);

testWarnings('factuality', [
  {
    name: 'done on the day it was planned for, whenever that was written',
    brief: 'The ferry Alma was towed to Oakham on 10 May 2024.',
    sources: [planned, done].map((text) => text.replace(/^date.*\n/mu, '')),
    warns: false,
  },
]);

const paid = 'The players of Oakham Rovers got their wages for May, the club said.\n';
const unpaid = 'Of the May money the Oakham Rovers players have not had so much as a sniff.\n';

testWarnings('polarity', [
  {
    name: 'who denies it in other words is on the side of the sentence that denies it',
    brief: 'The players of Oakham Rovers did not get their wages for May.',
    sources: [paid, unpaid],
    warns: true,
  },
  {
    name: 'such a thing never happened',
    brief: 'The mayor of Oakham and the brewer Tannhof met at the Crown Hotel in March.',
    sources: [
      'In March the mayor of Oakham met the brewer Tannhof at the Crown Hotel.\n',
      'The town hall of Oakham answered questions about Tannhof. No such meeting ever took place, it said.\n',
    ],
    warns: true,
  },
  {
    name: 'but not who says it, too',
    brief: 'The players of Oakham Rovers got their wages for May.',
    sources: [paid, 'Oakham Rovers have a new stand with nine hundred seats.\n'],
    warns: false,
  },
]);

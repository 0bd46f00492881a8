import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { findHover } from '../../server/features/hoverCard';
import { findQuickFixes } from '../../server/features/quickFixes';
import type { Finding } from '../../server/model/finding';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

/** Sources that quote people who do not exist, in the six languages. */
const files = new Map([
  [
    'courier.txt',
    `The mayor of Lindahl, Ana Kobel, spoke on Monday. Bruno Lindqvist is the engineer of the bridge.

“We will finish the bridge before the winter comes, and nobody in the valley will have to take the ferry again. We are proud of every bolt,” Ana Kobel said.

The engineer was shorter. “The steel is good, the river is not,” Bruno Lindqvist said.

Carla Weidmann, who speaks for the ferrymen, called the plan “a bridge for tourists and nobody else”.
`,
  ],
  ['gaceta.txt', 'La alcaldesa Inés Robledo dijo: «No vamos a cerrar el hospital de la costa mientras yo gobierne».'],
  ['gazzetta.txt', 'Il sindaco Dario Fonteral ha detto: «L’accordo con il porto vale fino alla fine dell’anno».'],
  ['courrier.txt', 'La ministre Irène Valcourt a déclaré : « Nous n’avons jamais promis un stade à cette ville ».'],
  [
    'correio.txt',
    'O ministro Paulo Sardinel disse: “A barragem não vai fechar antes de termos outra fonte de energia”.',
  ],
  ['kurier.txt', 'Die Ministerin Greta Holtmar sagte: „Wir haben die Schule nie schließen wollen, sondern retten“.'],
]);

const index = indexOf(files);
index.conflicts();
const checker = new BriefChecker(index);

const ofQuotations = ['altered-quote', 'quote-not-found', 'translated-quote', 'contradicts-sources'];

const findings = (text: string): Finding[] =>
  findInBrief(text, [...checker.check(text)], index).filter(({ code }) => ofQuotations.includes(code));

const told = (text: string): string[] =>
  findings(text).map(({ start, end, code, message }) => `${text.slice(start, end)} | ${code} ${message}`);

function quiet(name: string, texts: readonly string[]): void {
  test(name, () => {
    for (const text of texts) deepEqual(told(text), [], text);
  });
}

quiet('words of a source are left alone, whatever marks, spaces and capitals they are given with', [
  '“We will finish the bridge before the winter comes,” Ana Kobel said.',
  '"We will finish the bridge before the winter comes", Ana Kobel said.',
  "'We will finish the bridge before the winter comes', Ana Kobel said.",
  'Ana Kobel said “we will  finish\nthe bridge before the winter comes”.',
  'Ana Kobel said that the town “[w]ill finish the bridge before the winter comes”.',
  '“[W]e will finish the **bridge** before the winter comes,” Ana Kobel said [@courier].',
  '“We will finish the bridge […] and nobody in the valley will have to take the ferry again,” Ana Kobel said.',
  '“We will finish the bridge ... and nobody in the valley will have to take the ferry again,” Ana Kobel said.',
  '“We will finish the bridge before the winter comes … We are proud of every bolt,” Ana Kobel said.',
  '“We will finish [it] before the winter comes,” Ana Kobel said.',
  '“We [the town] will finish the bridge before the winter comes,” Ana Kobel said.',
  '“We will finish the bridge [sic] before the winter comes,” Ana Kobel said.',
  '“We will finish the [bridge](https://example.org/bridge) before the winter comes,” Ana Kobel said.',
  '“We will finish the bridge before the winter comes, and nobody in the valley will have to take the ferry again. We are proud of every bolt,” Ana Kobel said.',
  '«No vamos a cerrar el hospital de la costa mientras yo gobierne», dijo Inés Robledo.',
  '“No vamos a cerrar el hospital de la costa”, dijo Inés Robledo.',
  '«L’accordo con il porto vale fino alla fine dell’anno», ha detto Dario Fonteral.',
  "“L'accordo con il porto vale fino alla fine dell'anno”, ha detto Dario Fonteral.",
  '« Nous n’avons jamais promis un stade à cette ville », a déclaré Irène Valcourt.',
  '“A barragem não vai fechar antes de termos outra fonte de energia”, disse Paulo Sardinel.',
  '„Wir haben die Schule nie schließen wollen, sondern retten“, sagte Greta Holtmar.',
  '»Wir haben die Schule nie schließen wollen«, sagte Greta Holtmar.',
  '> We will finish the bridge before the winter comes, and nobody in the valley will have to take the ferry again.\n>\n> We are proud of every bolt.\n>\n> — Ana Kobel, mayor',
  '> “We are proud of every bolt,” Ana Kobel said.',
]);

quiet('terms, irony, nicknames and titles are nobody’s words', [
  'The “miracle” of Lindahl took two winters, and the “great white swan” was late.',
  'Carla Weidmann wrote “The Long Way to the Other Side of the River” and other books.',
  'La novela «La casa de los espejos rotos» se publicó ese año.',
  'Der Roman „Das Haus am Ende der Straße“ erschien in diesem Jahr.',
  'The film "A Bridge Too Many" opened in Lindahl.',
  "It was 6' tall and 5\" wide, and the sailors' boats were there.",
  '> [!NOTE]\n> The council of Lindahl has not answered our questions on the bridge yet.',
  '> **Note:** the council of Lindahl has not answered our questions on the bridge yet.',
]);

test('the title of a source is no quotation, even where it is not in the text of its page', () => {
  const page = `<html><head><title>Lindahl’s council votes to close the old ferry landing</title></head>
<body><p>The council of Lindahl voted on Monday to close the ferry landing. Ana Kobel was there.</p></body></html>`;
  const own = indexOf(new Map([...files, ['page.html', page]]));
  own.conflicts();
  const found = (text: string): string[] =>
    findInBrief(text, [...new BriefChecker(own).check(text)], own)
      .filter(({ code }) => ofQuotations.includes(code))
      .map(({ code }) => code);
  deepEqual(found('As the page said, “Lindahl’s council votes to close the old ferry landing”.'), []);
  deepEqual(found('Ana Kobel said: “Lindahl’s council never asked the people of the delta”.'), ['quote-not-found']);
});

quiet('a quotation that is still being written is not judged', [
  'Ana Kobel said: “We will finish the tunnel before',
  'Ana Kobel said: “We will finish the bridge before the wint”',
]);

test('the words that differ are named', () => {
  deepEqual(told('“We will finish the tunnel before the winter comes,” Ana Kobel said.'), [
    'We will finish the tunnel before the winter comes, | altered-quote Not as the source has it (courier.txt): ‘tunnel’ for ‘bridge’.',
  ]);
  deepEqual(told('“We will surely finish the bridge before winter comes,” Ana Kobel said.'), [
    'We will surely finish the bridge before winter comes, | altered-quote Not as the source has it (courier.txt): ‘surely’ added, ‘the’ left out.',
  ]);
  deepEqual(told('«No vamos a cerrar la clínica de la costa mientras yo gobierne», dijo Inés Robledo.'), [
    'No vamos a cerrar la clínica de la costa mientras yo gobierne | altered-quote Not as the source has it (gaceta.txt): ‘la clínica’ for ‘el hospital’.',
  ]);
  deepEqual(told('„Wir haben die Schule immer schließen wollen, sondern retten“, sagte Greta Holtmar.'), [
    'Wir haben die Schule immer schließen wollen, sondern retten | altered-quote Not as the source has it (kurier.txt): ‘immer’ for ‘nie’.',
  ]);
  deepEqual(
    told('> We will finish the bridge before the summer comes, and nobody in the valley will have to take the ferry.'),
    [
      'We will finish the bridge before the summer comes, and nobody in the valley will have to take the ferry. | altered-quote Not as the source has it (courier.txt): ‘summer’ for ‘winter’.',
    ],
  );
});

test('a bracket or an ellipsis excuses what it stands for and nothing else', () => {
  deepEqual(
    told(
      '“We will finish the bridge […] and everybody in the valley will have to take the ferry again,” Ana Kobel said.',
    ),
    [
      'We will finish the bridge […] and everybody in the valley will have to take the ferry again, | altered-quote Not as the source has it (courier.txt): ‘everybody’ for ‘nobody’.',
    ],
  );
});

test('words that no source has are information, once somebody is said to have said them', () => {
  deepEqual(told('“Nobody asked the fishermen of the delta,” Ana Kobel said.'), [
    'Nobody asked the fishermen of the delta, | quote-not-found No source has these words.',
  ]);
  equal(findings('“Nobody asked the fishermen of the delta,” Ana Kobel said.')[0]?.severity, 'information');
  deepEqual(told('> The museum of the delta was never meant to be open in the rainy season, whatever they tell you.'), [
    'The museum of the delta was never meant to be open in the rainy season, whatever they tell you. | quote-not-found No source has these words.',
  ]);
});

test('while sources are still being read nothing is called missing', () => {
  const early = indexOf(files);
  const text = '“Nobody asked the fishermen of the delta,” Ana Kobel said.';
  deepEqual(findInBrief(text, [...new BriefChecker(early).check(text)], early), []);
});

test('a translation is shown with its original', () => {
  deepEqual(told('“We are not going to close the hospital on the coast while I govern,” Inés Robledo said.'), [
    'We are not going to close the hospital on the coast while I govern, | translated-quote The source says it in Spanish (gaceta.txt): La alcaldesa Inés Robledo dijo: «No vamos a cerrar el hospital de la costa mientras yo gobierne».',
  ]);
});

test('words in another mouth than the source’s are told, in one sentence and in several', () => {
  deepEqual(
    findings('“The steel is good, the river is not,” Carla Weidmann said.').map(({ code, message }) => [code, message]),
    [
      [
        'contradicts-sources',
        'The sources say otherwise on whose words these are (“The steel is good, the river is not,” Carla Weidmann said): Bruno Lindqvist (courier.txt).',
      ],
    ],
  );
  const long =
    '“We will finish the bridge before the winter comes, and nobody in the valley will have to take the ferry again. We are proud of every bolt,” Bruno Lindqvist said.';
  deepEqual(
    findings(long).map(({ start, end, code, conflict }) => [long.slice(start, end), code, conflict?.sides[0]?.value]),
    [['Bruno Lindqvist', 'contradicts-sources', 'Ana Kobel']],
  );
});

test('the quick fix gives the words of the source, and nothing is told then', () => {
  for (const [text, wanted] of [
    [
      '“We will surely finish the tunnel before winter comes,” Ana Kobel said.',
      '“We will finish the bridge before the winter comes,” Ana Kobel said.',
    ],
    [
      '“We will finish the **tunnel** […] and nobody in the valley has to take the ferry again,” Ana Kobel said.',
      '“We will finish the **bridge** […] and nobody in the valley will have to take the ferry again,” Ana Kobel said.',
    ],
    [
      '“We will finish the bridge before the winter comes and nobody in the hills will have to take the ferry,” Ana Kobel said.',
      '“We will finish the bridge before the winter comes and nobody in the valley will have to take the ferry,” Ana Kobel said.',
    ],
  ] as const) {
    const [report] = findings(text);
    if (!report) throw new Error(`nothing is told of ${text}`);
    const [first] = findQuickFixes(
      text,
      report,
      [{ start: report.start, end: report.end, code: report.code }],
      checker,
      index,
    );
    if (first?.kind !== 'edit') throw new Error(`no edit for ${text}`);
    const mended = [...first.edit.replacements]
      .sort((a, b) => b.start - a.start)
      .reduce<string>((all, one) => all.slice(0, one.start) + one.text + all.slice(one.end), text);
    equal(mended, wanted);
    deepEqual(told(mended), []);
  }
});

test('a comment and a setting silence the code', () => {
  const line = '“We will finish the tunnel before the winter comes,” Ana Kobel said.';
  deepEqual(told(`<!-- source-aware-disable-next-line altered-quote -- as she put it on air -->\n${line}\n`), []);
  const severity = { 'altered-quote': 'off' } as const;
  deepEqual(findInBrief(line, [...checker.check(line)], index, { severity }), []);
});

test('a hover on a quotation shows the passage it is from', () => {
  const { brief } = readFixture('=== brief.md\nBruno Lindqvist said: “The steel is g<|>ood, the river is not.”\n');
  const card = findHover(brief.text, brief.cursor?.offset ?? 0, checker, index);
  if (card?.kind !== 'quote') throw new Error(`the card is of ${card?.kind}`);
  const { quote, focus, source, attribution } = card.passage;
  deepEqual(
    [source, attribution, quote.slice(focus?.start, focus?.end)],
    ['courier.txt', 'Bruno Lindqvist', 'The steel is good, the river is not'],
  );
});

test('a quotation that did not change is not looked for again', () => {
  const fresh = indexOf(files);
  fresh.conflicts();
  const own = new BriefChecker(fresh);
  const search = (text: string): number => {
    const before = fresh.quotedPassages.computed;
    equal([...own.check(text)].flatMap(({ quotations }) => quotations).length, 2);
    return fresh.quotedPassages.computed - before;
  };
  const first = '“We will finish the tunnel before the winter comes,” Ana Kobel said.';
  const second = '“The steel is good, the river is not,” Bruno Lindqvist said.';
  equal(search(`${first}\n\n${second}`), 2);
  equal(search(`${first}\n\n${second}`), 0);
  equal(search(`A heading\n===\n\n${first} And so on.\n\n${second}`), 0);
  equal(search(`${first}\n\n${second.replace('river', 'weather')}`), 1);
});

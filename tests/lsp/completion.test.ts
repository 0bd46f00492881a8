import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver';
import { harbourWith, openDrawn } from './session';

interface Offered {
  readonly items: readonly CompletionItem[];
  readonly inserted: readonly string[];
  /** The line with the first item taken. */
  readonly taken: string;
}

/** What is offered at the cursor of a brief, looked at. */
async function complete(brief: string, drawn = harbourWith(''), start = {}): Promise<Offered> {
  const {
    client,
    uri,
    brief: drawing,
  } = await openDrawn(`${drawn.split('=== brief.md')[0]}=== brief.md\n${brief}\n`, start);
  const { items } = await client.complete(uri, drawing.cursor!);
  const resolved = await Promise.all(
    items.map((item) => client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)),
  );
  await client.stop();
  const line = drawing.text.split('\n')[drawing.cursor!.line]!;
  const edit = items[0]?.textEdit as TextEdit | undefined;
  const taken = edit
    ? line.slice(0, edit.range.start.character) + edit.newText + line.slice(edit.range.end.character)
    : line;
  return { items: resolved, inserted: resolved.map(({ textEdit }) => textEdit!.newText), taken };
}

test('names are completed from the beginning of any of their words', async () => {
  for (const typed of ['Pet<|>', 'Lindq<|>', 'There she met Petra Li<|>', 'PETRA<|>', 'Pétra<|>']) {
    const { inserted } = await complete(typed);
    ok(inserted.includes('Petra Lindqvist'), `${typed}: ${inserted}`);
  }
  deepEqual((await complete('There she met cheese<|>')).inserted, []);
});

test('a name is inserted in the language of the brief', async () => {
  const { items, inserted } = await complete(
    'La ministra habló ayer durante varias horas con los pescadores sobre el Protocolo<|>',
  );
  match(inserted[0]!, /^Protocolo de Halvern/u);
  equal(items[0]!.detail, 'agreement, 1 independent source');
});

/** The same people in two spellings. */
const spellings = `
=== corpus/a.md
---
publisher: Nordwire
---

President Khaled Yusuf met the mayor of Lindahl, Ines Kobel, on Monday.
=== corpus/b.md
---
publisher: Gaceta
---

El presidente Jaled Yusuf se reunió el lunes con la alcaldesa de Lindahl, Inés Kobel, según informó el ayuntamiento.
`;

test('an entry is found by every spelling, whatever the accents and the script', async () => {
  for (const [typed, name] of [
    ['Jaled<|>', 'Khaled Yusuf'],
    ['Chaled<|>', 'Khaled Yusuf'],
    ['INÉS<|>', 'Ines Kobel'],
    ['Kobél<|>', 'Ines Kobel'],
    ['Кобел<|>', 'Ines Kobel'],
    ['Халед<|>', 'Khaled Yusuf'],
  ] as const) {
    const { items } = await complete(`On Monday she spoke to ${typed}`, spellings);
    const [first] = items;
    match(first?.label ?? '', new RegExp(`${name}|${name.replace('Kh', 'J').replace('Ines', 'Inés')}`, 'u'), typed);
    // Editors drop what does not fit the letters typed.
    ok(first!.filterText!.startsWith(typed.replace('<|>', '')), first!.filterText);
  }
});

test('who is inserted otherwise than shown is said', async () => {
  const english = await complete('The president came late to the meeting, and then the speaker was Khal<|>', spellings);
  const spanish = await complete('El presidente llegó tarde a la reunión, y después habló Khal<|>', spellings);
  const shown = english.items[0]!.label;
  deepEqual([english.inserted[0], spanish.inserted[0]], ['Khaled Yusuf', 'Jaled Yusuf']);
  const other = shown === 'Jaled Yusuf' ? english : spanish;
  match(other.items[0]!.detail!, new RegExp(`^person, 2 independent sources, inserts ${other.inserted[0]}$`, 'u'));
});

test('names that belong to what is written about come first', async () => {
  const drawn = `
=== corpus/a.md
Maria Kron spoke in Oslo. Maria Kron spoke in Bergen. Maria Kron spoke in Tromsø.
=== corpus/b.md
Maria Kron spoke in Lund. Engineer Mario Veld built the lighthouse of Halvern in 1921.
=== corpus/c.md
Maria Kron spoke in Paris.
`;
  equal((await complete('Mari<|>', drawn)).inserted[0], 'Maria Kron');
  equal(
    (await complete('The lighthouse of Halvern was the work of the engineer Mari<|>', drawn)).inserted[0],
    'Mario Veld',
  );
});

test('an item says what it is, and brings its card when it is looked at', async () => {
  const { items } = await complete('Petra<|>');
  const [petra] = items;
  equal(petra!.detail, 'person, 2 independent sources');
  match((petra!.documentation as MarkupContent).value, /“The Halvern harbour was reopened/u);
});

test('keys are completed behind @, also by title and publisher', async () => {
  for (const typed of [
    '[@<|>',
    '[@cour<|>',
    '[@harbour<|>',
    'As @{cou<|>',
    '[see @courier2021; @<|>',
    'It was [-@<|>]',
  ]) {
    const { inserted } = await complete(typed);
    ok(inserted.includes('courier2021'), `${typed}: ${inserted}`);
  }
  const { items } = await complete('[@cour<|>');
  equal(items[0]!.detail, 'Harbour of Halvern open again, Halvern Courier, 2021-06-10');
});

test('no keys in e-mail addresses and code', async () => {
  for (const brief of ['Write to petra@<|>', '```\n@<|>\n```']) deepEqual((await complete(brief)).inserted, []);
});

const standings = `
=== corpus/a.md
---
key: alpha
---

The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== corpus/b.md
---
key: beta
---

The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== corpus/c.md
---
key: gamma
---

The weather was fine in all of Freedonia.
=== corpus/d.md
---
key: delta
---

The new ferry terminal in Lindahl has four piers and a restaurant.
`;

test('behind a sentence the sources that say so come first, and each says how it stands to the sentence', async () => {
  const sentence = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021';
  for (const written of [
    `${sentence} [@<|>].`,
    `${sentence} [@<|>`,
    `${sentence}. [@<|>]`,
    `It rained. ${sentence} @<|>`,
  ]) {
    const { items } = await complete(written, standings);
    deepEqual(
      items.map(({ label, detail }) => `${label} ${detail!.split(':')[0]}`),
      ['beta says so', 'delta speaks of it', 'alpha says otherwise', 'gamma c.md'],
      written,
    );
  }
  const { items } = await complete('Ines Kobel opened the ferry terminal in Lindahl on 9 May 2021 [@<|>].', standings);
  equal(items[0]!.label, 'alpha');
});

test('what is inserted takes the place of what was typed', async () => {
  equal((await complete('Met Petra Li<|>')).taken, 'Met Petra Lindqvist');
  equal((await complete('See [@cour<|>]')).taken, 'See [@courier2021]');
});

const quotes = `
=== corpus/wire.md
---
publisher: Nordwire
date: 2021-05-05
key: wire2021
---

“The sea forgets nobody who sails it,” Ines Kobel said at the opening of the lighthouse.

Ines Kobel told Nordwire: “We will build four more piers in the harbour before the winter comes.”

“No harbour is ever finished,” said the engineer Mario Veld.
=== corpus/gaceta.md
---
publisher: Gaceta
key: gaceta
---

«El puerto no se vende a nadie», dijo Inés Kobel a los vecinos de Lindahl.

«El puerto no se vende a nadie», dijo Inés Kobel.
`;

test('behind an opening quotation mark: what the person named in the sentence is quoted as saying', async () => {
  const { items, taken, inserted } = await complete('Ines Kobel said at the time: “<|>', quotes);
  deepEqual(items.map(({ label }) => label).sort(), [
    'El puerto no se vende a nadie',
    'The sea forgets nobody who sails it,',
    'We will build four more piers in the harbour before the winter comes.',
  ]);
  equal(taken, 'Ines Kobel said at the time: “The sea forgets nobody who sails it,” [@wire2021]');
  ok(inserted.includes('El puerto no se vende a nadie” [@gaceta]'));
  equal(items[0]!.detail, 'Inés Kobel, Nordwire, 5 May 2021');
  match((items[0]!.documentation as MarkupContent).value, /“The sea forgets nobody who sails it,” Ines Kobel said at/u);
});

test('what fits the sentence comes first', async () => {
  const { items } = await complete('On the piers of the harbour in winter Ines Kobel said: “<|>', quotes);
  match(items[0]!.label, /^We will build four more piers/u);
});

test('a quotation is closed as it was opened', async () => {
  for (const [opened, closed] of [
    ['"<|>', '"No harbour is ever finished," [@wire2021]'],
    ['"<|>"', '"No harbour is ever finished," [@wire2021]'],
    ['“<|>” [@wire2021].', '“No harbour is ever finished,” [@wire2021].'],
    ['„<|>', '„No harbour is ever finished,“ [@wire2021]'],
    ['«<|>»', '«No harbour is ever finished,» [@wire2021]'],
    ['« <|>', '« No harbour is ever finished,\u00a0» [@wire2021]'],
    ['»<|>', '»No harbour is ever finished,« [@wire2021]'],
    ['‘<|>', '‘No harbour is ever finished,’ [@wire2021]'],
    ['‚<|>', '‚No harbour is ever finished,‘ [@wire2021]'],
    ['"No harb<|>', '"No harbour is ever finished," [@wire2021]'],
    ['"ever fin<|>', '"No harbour is ever finished," [@wire2021]'],
  ] as const)
    equal((await complete(`Mario Veld said: ${opened}`, quotes)).taken, `Mario Veld said: ${closed}`, opened);
});

test('who is meant may be named in the sentence before', async () => {
  const { inserted } = await complete('Mario Veld was there. He said: “<|>', quotes);
  deepEqual(inserted, ['No harbour is ever finished,” [@wire2021]']);
});

test('nothing is offered behind a mark that closes, nor where nobody is named who is quoted', async () => {
  for (const line of ['Mario Veld said: “No”<|>', 'Mario Veld said: "No"<|>', 'The word “<|>', 'Mario Veld paid 5"<|>'])
    deepEqual((await complete(line, quotes)).inserted, [], line);
});

test('words of a source are inserted as text, whatever they look like', async () => {
  const nasty =
    '=== corpus/a.md\n---\nkey: a\n---\n\n"See [this](command:quit) and `that` <b>now</b> $1," the engineer Mario Veld said.\n';
  const { items, taken } = await complete('Mario Veld said: “<|>', nasty);
  ok(!/(?<!\\)[[`<](?!@)/u.test(taken.replace(' [@a]', '')), taken);
  equal(items[0]!.insertTextFormat ?? 1, 1);
});

test('the server never offers more than a hundred items', async () => {
  const parts = ['bar', 'col', 'den', 'fer', 'gon', 'lan', 'mon', 'net', 'por', 'ros', 'sal', 'tor', 'vel', 'zan'];
  const people = parts.flatMap((first) =>
    parts.map(
      (second) =>
        `The minister Maria ${first[0]!.toUpperCase()}${first.slice(1)}${second}o opened the port of Aldena, the mayor said.`,
    ),
  );
  const { items } = await complete('Mar<|>', `=== corpus/a.md\n${people.join('\n\n')}\n`);
  equal(items.length, 100);
});

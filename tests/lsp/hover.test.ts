import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { openDrawn } from './session';
import { fullCapabilities } from './testClient';

/** Sources on a ferry terminal and a treaty that do not exist. */
const sources = `
=== corpus/courier.md
---
title: Lindahl has a terminal
publisher: Lindahl Courier
date: 2021-06-10
author: Tove Brandt
key: courier2021
---

Mayor Ines Kobel opened the new ferry terminal of Lindahl on 4 May 2021, after two winters of work in the old port.

Freedonia and Sylvania signed the Orvane Fisheries Treaty on 3 March 2020 in Port Halder.
=== corpus/gazette.md
---
publisher: Gazette
date: 2021-05
---

Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal von Lindahl am 9. Mai 2021.
=== corpus/wire.md
---
publisher: Nordwire
---

The former mayor Ines Kobell cut the ribbon at the new ferry terminal of Lindahl on 4 May 2021.

“The sea forgets nobody,” Ines Kobell said.

The Orvane Fisheries Treaty was not signed by Freedonia and Sylvania.
`;

const plain = { capabilities: {} };

const hoverOn = async (line: string, drawn = sources, start = {}): Promise<Hover | null> => {
  const { client, uri, brief } = await openDrawn(`${drawn}=== brief.md\n${line}\n`, start);
  const hover = await client.hover(uri, brief.cursor!);
  await client.stop();
  return hover;
};

const textOn = async (line: string, start = {}, drawn = sources): Promise<string> =>
  ((await hoverOn(line, drawn, start))?.contents as MarkupContent | undefined)?.value ?? '';

/** The card at the cursor is exactly this, line by line, where no Markdown can be shown. */
const card = (name: string, line: string, expected: string): void => {
  test(name, async () => equal(await textOn(line, plain), expected.trim()));
};

card(
  'a disputed value: the thing in dispute, then each side in its own words, that of the sentence first',
  'Ines Kobel opened the ferry terminal of Lindahl on 9 <|>May 2021.',
  `
Sources conflict on the date (Ines Kobel opened the ferry terminal of Lindahl on …)

9 May 2021, 1 independent source, as in this sentence
“Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal von Lindahl am 9. Mai 2021.” Gazette (gazette.md:6), May 2021, German

4 May 2021, 2 independent sources
“The former mayor Ines Kobell cut the ribbon at the new ferry terminal of Lindahl on 4 May 2021.” Nordwire (wire.md:5), English, also Lindahl Courier (courier.md:9)
`,
);

card(
  'a value that no source gives',
  'Freedonia and Sylvania signed the Orvane Fisheries Treaty on 8 Ma<|>rch 2020 in Port Halder.',
  `
The sources say otherwise on the date (Freedonia and Sylvania signed the Orvane Fisheries Treaty on … in Port Halder)

3 March 2020, 1 independent source
“Freedonia and Sylvania signed the Orvane Fisheries Treaty on 3 March 2020 in Port Halder.” Lindahl Courier (courier.md:11), 10 June 2021, English

No source gives 8 March 2020.
`,
);

card(
  'a sentence in which nothing is in dispute: what the sources say on it',
  'The mayor of Lindahl cut the ribb<|>on at the terminal.',
  `
On this sentence, 3 independent sources

“The former mayor Ines Kobell cut the ribbon at the new ferry terminal of Lindahl on 4 May 2021.” Nordwire (wire.md:5), English

“Mayor Ines Kobel opened the new ferry terminal of Lindahl on 4 May 2021, after two winters of work in the old port.” Lindahl Courier (courier.md:9), 10 June 2021, English

“Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal von Lindahl am 9. Mai 2021.” Gazette (gazette.md:6), May 2021, German
`,
);

card(
  'a person: spellings and their languages, offices and who gives them, disputes, first passages',
  'Then Ines Ko<|>bel left.',
  `
Ines Kobel, person, 3 independent sources
Also written Ines Kobell (English)
Mayor, according to Lindahl Courier (courier.md:9), Gazette (gazette.md:6)
Former mayor, according to Nordwire (wire.md:5)
In dispute: the date (Mayor Ines Kobel opened the new ferry terminal of Lindahl on …): 4 May 2021 or 9 May 2021

“Mayor Ines Kobel opened the new ferry terminal of Lindahl on 4 May 2021, after two winters of work in the old…” Lindahl Courier (courier.md:9), 10 June 2021, English

“Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal von Lindahl am 9. Mai 2021.” Gazette (gazette.md:6), May 2021, German
`,
);

card(
  'an agreement: what became of it, when and where, by who says so',
  'There is also the Orvane Fisheries Tre<|>aty.',
  `
Orvane Fisheries Treaty, agreement, 2 independent sources
Signed, 3 March 2020, in Port Halder, according to Lindahl Courier (courier.md:11)
Not signed, according to Nordwire (wire.md:9)
In dispute: whether it is so (Freedonia and Sylvania signed the Orvane Fisheries Treaty on 3 March 2020 in…): signed or not signed

“Freedonia and Sylvania signed the Orvane Fisheries Treaty on 3 March 2020 in Port Halder.” Lindahl Courier (courier.md:11), 10 June 2021, English

“The Orvane Fisheries Treaty was not signed by Freedonia and Sylvania.” Nordwire (wire.md:9), English
`,
);

card(
  'a citation key: the source, and its passage on the sentence that cites it',
  'The treaty was signed in Port Halder [@cour<|>ier2021, p. 4].',
  `
Lindahl has a terminal
Tove Brandt, Lindahl Courier, 10 June 2021, English
courier.md, key courier2021

Brandt, Tove (2021). “Lindahl has a terminal,” Lindahl Courier, June 10, 2021.

On this sentence: “Freedonia and Sylvania signed the Orvane Fisheries Treaty on 3 March 2020 in Port Halder.” Lindahl Courier (courier.md:11), 10 June 2021, English
`,
);

card(
  'a key that the corpus does not have',
  'It is late [@nob<|>ody].',
  "No source of the corpus has the key 'nobody'.",
);

test('cards speak the language of the client; what sources say stays as it is', async () => {
  const spanish = await textOn('Then Ines Ko<|>bel left.', { ...plain, locale: 'es-MX' });
  match(spanish, /^Ines Kobel, persona, 3 fuentes independientes\nTambién se escribe Ines Kobell \(inglés\)\n/u);
  match(spanish, /\nAlcalde, según Lindahl Courier/u);
  match(spanish, /“Mayor Ines Kobel opened .*Lindahl Courier \(courier\.md:9\), 10 de junio de 2021, inglés/u);
  const italian = await textOn('There is the Orvane Fisheries Tre<|>aty.', { ...plain, locale: 'it' });
  match(italian, /\nFirmato, 3 March 2020, a Port Halder, secondo Lindahl Courier/u);
});

test('parties of an agreement are gathered from all sources', async () => {
  const drawn = `
=== corpus/a.md
Norway and Finland signed the Halvern Protocol in Oslo in May 2019.
=== corpus/b.md
The Halvern Protocol between Finland and Norway will be ratified in 2020.
`;
  const text = await textOn('Then came the Halvern Proto<|>col.', plain, drawn);
  match(text, /^Halvern Protocol, agreement, 2 independent sources\nParties: Finland, Norway\n/u);
  match(text, /\nSigned, May 2019, in Oslo, according to a\.md/u);
  match(text, /\nRatified \(planned\), 2020, according to b\.md/u);
});

test('in Markdown the value is bold where it is quoted, and the outlet leads to the passage and selects it', async () => {
  const text = await textOn('Ines Kobel opened the ferry terminal of Lindahl on 9 <|>May 2021.');
  match(text, /^\*\*Sources conflict on the date /u);
  match(text, /“Die Bürgermeisterin .* am \*\*9\\\. Mai 2021\*\*\.”/u);
  match(text, /\[Gazette\]\(file:\/\/\/\S+gazette\.md#L6,1-L6,91\), May 2021, German/u);
});

test('the address of a passage selects exactly its words', async () => {
  const { client, uri, brief, folder } = await openDrawn(
    `${sources}=== brief.md\nIt was Petra or Ines Ko<|>bel who left.\n`,
  );
  const text = await client.hoverText(uri, brief.cursor!);
  const [, line, from, to] = /courier\.md#L(\d+),(\d+)-L\1,(\d+)/u.exec(text)!;
  const words = readFileSync(join(folder, 'corpus/courier.md'), 'utf8').split('\n')[Number(line) - 1]!;
  equal(
    words.slice(Number(from) - 1, Number(to) - 1),
    'Mayor Ines Kobel opened the new ferry terminal of Lindahl on 4 May 2021, after two winters of work in the old port.',
  );
  await client.stop();
});

test('under a diagnostic the card does not say again what is in dispute', async () => {
  const start = { ...plain, initializationOptions: { hoverShowsDiagnostics: true } };
  const disputed = 'Ines Kobel opened the ferry terminal of Lindahl on 9 <|>May 2021.';
  match(await textOn(disputed, start), /^9 May 2021, 1 independent source, as in this sentence\n/u);
  // Beside the underlined words, and where the writer does not want to be told, no diagnostic says it.
  const ignored = `<!-- source-aware-disable-next-line -->\n${disputed}`;
  for (const line of ['Ines Kobel opened the fer<|>ry terminal of Lindahl on 9 May 2021.', ignored])
    match(await textOn(line, start), /^Sources conflict on the date /u);
});

test('a card is short, however much the sources say', async () => {
  const many = Array.from(
    { length: 12 },
    (_, at) =>
      `=== corpus/paper${at}.md\n---\npublisher: Paper ${at}\n---\n\n${'Mayor Ines Kobel, who is said to have many friends in all the towns of the coast, '.repeat(1 + (at % 3))}opened the ferry terminal of Lindahl on ${at + 1} May 2021, when ${at} boats were in.\n`,
  ).join('');
  for (const line of [
    'Ines Kobel opened the ferry terminal of Lindahl on 3 <|>May 2021.',
    'Then Ines Ko<|>bel left.',
    'There were boats at the ferry ter<|>minal of Lindahl.',
  ]) {
    const text = await textOn(line, plain, many);
    ok(text.length > 200 && text.length < 1_300, `${text.length}: ${text}`);
    ok(text.split('\n').filter((one) => one !== '').length <= 10, text);
  }
});

test('a sentence that nothing read speaks of: passages in other languages that share its words, told as such', async () => {
  const dutch = `
=== corpus/krant.md
---
publisher: De Havenbode
---

De haven van Brenholm werd op 12 mei 2021 heropend nadat de storm de kade had verwoest, zei wethouder Ilse Vaartman.
`;
  const drawn = `${sources}${dutch.trimStart()}`;
  equal(
    await textOn('Brenholm hailed the wise Vaart<|>man.', plain, drawn),
    `In a language that is not read, with words of this sentence: 1 independent source

“De haven van Brenholm werd op 12 mei 2021 heropend nadat de storm de kade had verwoest, zei wethouder Ilse Vaartman.” De Havenbode (krant.md:5), unknown language`,
  );
  equal(await textOn('Nobody in Brenholm spoke of ch<|>eese.', plain, drawn), '');
});

test('plain text where the client prefers it, or says nothing', async () => {
  const hover = { contentFormat: ['plaintext' as const, 'markdown' as const] };
  for (const capabilities of [{}, { textDocument: { ...fullCapabilities.textDocument, hover } }]) {
    const contents = (await hoverOn('Then Ines Ko<|>bel left.', sources, { capabilities }))!.contents as MarkupContent;
    equal(contents.kind, 'plaintext');
    ok(!/[*[\]\\]/u.test(contents.value), contents.value);
  }
});

test('the range of a hover is exactly the name, key or sentence', async () => {
  const cases = [
    ['Then Ines Ko<|>bel left.', 5, 15],
    ['Late [@courier<|>2021].', 6, 18],
    ['So. Ines Kobel opened the ferry termi<|>nal. No.', 4, 41],
    ['There is the Orvane Fisheries Tre<|>aty.', 13, 36],
  ] as const;
  for (const [line, start, end] of cases) {
    const { range } = (await hoverOn(line))!;
    deepEqual([range!.start.character, range!.end.character], [start, end], line);
  }
});

test('hover beside prose shows nothing', async () => {
  for (const line of ['<|>', '```\nInes Ko<|>bel\n```', 'Nobody spoke of ch<|>eese.'])
    equal(await textOn(line), '', line);
});

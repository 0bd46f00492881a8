// Applies every fix that is offered and reads the text that comes out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import type { Replacement } from '../../server/features/fixes/replacement';
import { findQuickFixes, type Report } from '../../server/features/quickFixes';
import { Speaker } from '../../server/messages/speaker';
import type { Finding } from '../../server/model/finding';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

interface Offered {
  readonly title: string;
  /** The brief when it is done; undefined for what is no edit. */
  readonly text: string | undefined;
  /** What is found then, as code and severity. */
  readonly after: readonly string[];
}

/** What is offered for each finding of the brief, in order; `cursor` asks at the cursor instead. */
function offers(sources: string, line: string, speaker = new Speaker('en')): Offered[] {
  const { files, brief } = readFixture(`${sources}\n=== brief.md\n${line}\n`);
  const index = indexOf(files);
  index.conflicts();
  const checker = new BriefChecker(index);
  const findings = (text: string): Finding[] => findInBrief(text, [...checker.check(text)], index);
  const reports = findings(brief.text).map(
    ({ start, end, code, conflict }): Report => ({ start, end, code, ...(conflict ? { conflict: conflict.id } : {}) }),
  );
  const place = brief.cursor ? { start: brief.cursor.offset, end: brief.cursor.offset } : { start: 0, end: 0 };
  const asked = brief.cursor ? [] : reports;
  return findQuickFixes(brief.text, place, asked, checker, index, speaker).map((fix) => {
    if (fix.kind === 'accept') return { title: fix.title, text: undefined, after: [] };
    const text = apply(brief.text, fix.edit.replacements);
    return {
      title: fix.edit.title,
      text: text.replace(/\n$/u, ''),
      after: findings(text).map(({ code, severity }) => `${code} ${severity}`),
    };
  });
}

function apply(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => b.start - a.start);
  for (const [at, { start, end }] of ordered.entries())
    assert.ok(start <= end && end <= (ordered[at - 1]?.start ?? text.length), 'replacements overlap');
  return ordered.reduce((all, one) => all.slice(0, one.start) + one.text + all.slice(one.end), text);
}

const textsOf = (found: readonly Offered[], only: RegExp): (string | undefined)[] =>
  found.filter(({ title }) => only.test(title)).map(({ text }) => text);

const terminal = `
=== courier.txt
---
publisher: Harbour Courier
key: courier
---
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== seeblatt.txt
---
publisher: Seeblatt
key: seeblatt
---
Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 9. Mai 2021.`;

test('everything that can be done about a disputed date, best first', () => {
  const found = offers(terminal, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.');
  assert.deepEqual(
    found.map(({ title, text }) => [title, text]),
    [
      [
        'Add ‘according to Harbour Courier’',
        'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021, according to Harbour Courier.',
      ],
      [
        'Write ‘9 May 2021’ and add ‘according to Seeblatt’',
        'Ines Kobel opened the ferry terminal in Lindahl on 9 May 2021, according to Seeblatt.',
      ],
      [
        'Give both: ‘4 May 2021 or, by another account, 9 May 2021’',
        'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 or, by another account, 9 May 2021.',
      ],
      [
        'Cite both sides: ‘[@courier; @seeblatt]’',
        'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@courier; @seeblatt].',
      ],
      [
        'Write the source’s words: “The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021” [@courier].',
        '“The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021” [@courier].',
      ],
      [
        "Ignore 'conflicting-sources' on this line",
        'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021. <!-- source-aware-disable-line conflicting-sources -->',
      ],
      [
        "Ignore 'conflicting-sources' in this file",
        '<!-- source-aware-disable-file conflicting-sources -->\n\nInes Kobel opened the ferry terminal in Lindahl on 4 May 2021.',
      ],
      ['Accept this conflict in the project…', undefined],
    ],
  );
  // Who says whose account it is, or gives both, is warned no more; who ignores it hears nothing.
  assert.deepEqual(
    found.map(({ after }) => after.join()),
    [
      'conflicting-sources information',
      'conflicting-sources information',
      'conflicting-sources information',
      'conflicting-sources warning',
      'conflicting-sources warning',
      '',
      '',
      '',
    ],
  );
});

test('what is inserted is in the language of the brief', () => {
  const cases = [
    [
      'La alcaldesa Ines Kobel inauguró la terminal de ferris en Lindahl el 4 de mayo de 2021 y luego dio una rueda de prensa.',
      [
        'La alcaldesa Ines Kobel inauguró la terminal de ferris en Lindahl el 4 de mayo de 2021, según Harbour Courier, y luego dio una rueda de prensa.',
        'La alcaldesa Ines Kobel inauguró la terminal de ferris en Lindahl el 9 de mayo de 2021, según Seeblatt, y luego dio una rueda de prensa.',
        'La alcaldesa Ines Kobel inauguró la terminal de ferris en Lindahl el 4 de mayo de 2021 o, según otra versión, el 9 de mayo de 2021 y luego dio una rueda de prensa.',
      ],
    ],
    [
      'La sindaca Ines Kobel ha inaugurato il terminal dei traghetti a Lindahl il 4 maggio 2021.',
      [
        'La sindaca Ines Kobel ha inaugurato il terminal dei traghetti a Lindahl il 4 maggio 2021, secondo Harbour Courier.',
        'La sindaca Ines Kobel ha inaugurato il terminal dei traghetti a Lindahl il 9 maggio 2021, secondo Seeblatt.',
        'La sindaca Ines Kobel ha inaugurato il terminal dei traghetti a Lindahl il 4 maggio 2021 o, secondo un’altra versione, il 9 maggio 2021.',
      ],
    ],
    [
      'La maire Ines Kobel a inauguré la gare maritime des ferries à Lindahl le 4 mai 2021.',
      [
        'La maire Ines Kobel a inauguré la gare maritime des ferries à Lindahl le 4 mai 2021, selon Harbour Courier.',
        'La maire Ines Kobel a inauguré la gare maritime des ferries à Lindahl le 9 mai 2021, selon Seeblatt.',
        'La maire Ines Kobel a inauguré la gare maritime des ferries à Lindahl le 4 mai 2021 ou, selon une autre version, le 9 mai 2021.',
      ],
    ],
    [
      'A presidente da câmara Ines Kobel inaugurou o terminal de ferries em Lindahl a 4 de maio de 2021.',
      [
        'A presidente da câmara Ines Kobel inaugurou o terminal de ferries em Lindahl a 4 de maio de 2021, segundo Harbour Courier.',
        'A presidente da câmara Ines Kobel inaugurou o terminal de ferries em Lindahl a 9 de maio de 2021, segundo Seeblatt.',
        'A presidente da câmara Ines Kobel inaugurou o terminal de ferries em Lindahl a 4 de maio de 2021 ou, segundo outra versão, a 9 de maio de 2021.',
      ],
    ],
    [
      'Die Bürgermeisterin Ines Kobel eröffnete das Fährterminal in Lindahl am **4. Mai 2021**.',
      [
        'Die Bürgermeisterin Ines Kobel eröffnete das Fährterminal in Lindahl am **4. Mai 2021**, laut Harbour Courier.',
        'Die Bürgermeisterin Ines Kobel eröffnete das Fährterminal in Lindahl am **9. Mai 2021**, laut Seeblatt.',
        'Die Bürgermeisterin Ines Kobel eröffnete das Fährterminal in Lindahl am **4. Mai 2021** oder, einer anderen Darstellung zufolge, am 9. Mai 2021.',
      ],
    ],
  ] as const;
  for (const [line, wanted] of cases) {
    const found = offers(terminal, line).slice(0, 3);
    assert.deepEqual(
      found.map(({ text }) => text),
      wanted,
    );
    for (const { title, after } of found)
      assert.deepEqual(after, ['conflicting-sources information'], `${title}: ${line}`);
  }
});

test('titles speak the language of the user, and what they quote that of the brief', () => {
  const titles = offers(
    terminal,
    'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.',
    new Speaker('es-MX'),
  ).map(({ title }) => title);
  assert.equal(titles[0], 'Añadir «according to Harbour Courier»');
  assert.equal(titles[5], 'Ignorar «conflicting-sources» en esta línea');
});

test('a date takes the form of the one beside it', () => {
  const cases = [
    ['May 9, 2021', 'May 9, 2021 or, by another account, May 4, 2021'],
    ['2021-05-09', '2021-05-09 or, by another account, 2021-05-04'],
  ] as const;
  for (const [stated, both] of cases) {
    assert.deepEqual(
      textsOf(offers(terminal, `Ines Kobel opened the ferry terminal in Lindahl on ${stated}.`), /^Give both/u),
      [`Ines Kobel opened the ferry terminal in Lindahl on ${both}.`],
    );
  }
});

test('a date of another precision comes with its own preposition, and takes no other’s place', () => {
  const monthly = terminal.replace('am 9. Mai 2021', 'im Juni 2021');
  const found = offers(monthly, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.');
  assert.deepEqual(textsOf(found, /^Give both/u), [
    'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 or, by another account, in June 2021.',
  ]);
  assert.deepEqual(textsOf(found, /^Write ‘/u), []);
});

const flood = `
=== wire.txt
---
publisher: Inland Wire
key: wire
---
At the Orvane dam the flood destroyed 1,340 houses, the civil protection agency said.
=== giornale.txt
---
title: La piena dell'Orvane
key: giornale
---
La piena ha distrutto almeno 5.200 case presso la diga di Orvane.`;

test('a day beside a month is written day first', () => {
  assert.deepEqual(
    textsOf(offers(terminal, 'Ines Kobel opened the ferry terminal in Lindahl in April 2021.'), /^Give both/u),
    [
      'Ines Kobel opened the ferry terminal in Lindahl in April 2021 or, by other accounts, on 4 May 2021 or on 9 May 2021.',
    ],
  );
});

test('figures are written as the brief writes them, with their bounds', () => {
  const found = offers(flood, 'The flood at the Orvane dam destroyed 1,340 houses.');
  assert.deepEqual(textsOf(found, /^(?:Write ‘|Give both)/u), [
    'The flood at the Orvane dam destroyed at least 5,200 houses, according to “La piena dell’Orvane”.'.replace(
      '’',
      "'",
    ),
    'The flood at the Orvane dam destroyed 1,340 or, by another account, at least 5,200 houses.',
  ]);
  assert.deepEqual(textsOf(offers(flood, 'La piena alla diga di Orvane ha distrutto 1340 case.'), /^Give both/u), [
    'La piena alla diga di Orvane ha distrutto 1340 o, secondo un’altra versione, almeno 5200 case.',
  ]);
});

test('units and millions stay as they are written', () => {
  const cost = `
=== wire.txt
The repair of the Orvane dam cost 8.6 million euros.
=== giornale.txt
La riparazione della diga di Orvane è costata 9,25 milioni di euro.`;
  assert.deepEqual(textsOf(offers(cost, 'The repair of the Orvane dam cost €8.6 million.'), /^Give both/u), [
    'The repair of the Orvane dam cost €8.6 million or, by another account, €9.25 million.',
  ]);
});

const treaty = `
=== wire.txt
---
publisher: Inland Wire
key: wire
---
Freedonia and Sylvania signed the fisheries treaty in Port Halder.
=== comunicado.txt
---
publisher: Radio Halder
key: comunicado
---
El tratado de pesca entre Freedonia y Sylvania no fue firmado en Port Halder.`;

test('where the other side says that it is not so, both are given in a clause', () => {
  const found = offers(treaty, 'Freedonia and Sylvania signed the fisheries treaty in Port Halder and then they left.');
  assert.deepEqual(
    found.slice(0, 2).map(({ text }) => text),
    [
      'Freedonia and Sylvania signed the fisheries treaty in Port Halder, according to Inland Wire, and then they left.',
      'Freedonia and Sylvania signed the fisheries treaty in Port Halder, though Radio Halder says otherwise, and then they left.',
    ],
  );
  assert.deepEqual(found[1]!.after, ['conflicting-sources information']);
});

test('what is in quotation marks is not changed; what is attributed needs no other name', () => {
  const quoted = offers(terminal, '“Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021,” he said.');
  assert.deepEqual(textsOf(quoted, /^(?:Add|Give both|Write ‘)/u), []);
  const attributed = offers(
    terminal,
    'According to the Courier, Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.',
  );
  assert.deepEqual(textsOf(attributed, /^(?:Add|Write ‘)/u), []);
});

test('a citation stands before the full stop, inside brackets, and behind a quotation', () => {
  const cases = [
    ['(Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.)', '2021 [@courier; @seeblatt].)'],
    ['“Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.”', '2021.” [@courier; @seeblatt]'],
    ['- Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021', '2021 [@courier; @seeblatt]'],
    [
      'Ines Kobel opened the ferry terminal in Lindahl on [4 May 2021](http://halder.example/a_(b)).',
      'b)) [@courier; @seeblatt].',
    ],
  ] as const;
  for (const [line, end] of cases) {
    const [text] = textsOf(offers(terminal, line), /^Cite/u);
    assert.ok(text?.endsWith(end), text);
  }
});

test('what is inserted goes behind the marks around a value, and before those that end the clause', () => {
  const cases = [
    [
      'Ines Kobel opened the ferry terminal in Lindahl on [4 May 2021](http://halder.example/a_(b)).',
      'Ines Kobel opened the ferry terminal in Lindahl on [4 May 2021](http://halder.example/a_(b)), according to Harbour Courier.',
    ],
    [
      'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021[^1].',
      'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021, according to Harbour Courier[^1].',
    ],
    [
      'Ines Kobel, who opened the ferry terminal in Lindahl on 4 May 2021, left in 2023.',
      'Ines Kobel, who opened the ferry terminal in Lindahl on 4 May 2021, according to Harbour Courier, left in 2023.',
    ],
    [
      'On *4 May 2021* Ines Kobel opened the ferry terminal in Lindahl; nobody came.',
      'On *4 May 2021* Ines Kobel opened the ferry terminal in Lindahl, according to Harbour Courier; nobody came.',
    ],
  ] as const;
  for (const [line, wanted] of cases) assert.equal(textsOf(offers(terminal, line), /^Add/u)[0], wanted);
});

test('citations go into the bracket that is there, and nobody is cited twice', () => {
  assert.deepEqual(
    textsOf(
      offers(terminal, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [see @courier, p. 2].'),
      /^Cite/u,
    ),
    ['Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [see @courier, p. 2; @seeblatt].'],
  );
  assert.deepEqual(
    textsOf(
      offers(terminal, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@courier; @seeblatt].'),
      /^Cite/u,
    ),
    [],
  );
});

test('words of a source come without its markup, and what was cited stays cited', () => {
  const hostile = terminal.replace('in Lindahl on 4 May', '<b>in</b> [Lindahl](x) on 4 May');
  const [text] = textsOf(
    offers(hostile, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@seeblatt].'),
    /words:/u,
  );
  assert.equal(
    text,
    '“The mayor Ines Kobel opened the new ferry terminal \\<b\\>in\\</b\\> \\[Lindahl\\](x) on 4 May 2021” [@courier; @seeblatt].',
  );
});

test('a name is written as the sources write it, in the language of the brief', () => {
  assert.deepEqual(
    offers(terminal, 'Then Inez <|>Kobel left.').map(({ title, text }) => [title, text]),
    [['Write ‘Ines Kobel’', 'Then Ines Kobel left.']],
  );
  for (const line of ['Then Ines <|>Kobel left.', 'Then Ko<|>bel left.', 'Then<|> Inez Kobel left.'])
    assert.deepEqual(offers(terminal, line), [], line);
});

test('an unknown key may be meant for a known one', () => {
  assert.deepEqual(textsOf(offers(terminal, 'It was late [-@courir, p. 3].'), /^Write/u), [
    'It was late [-@courier, p. 3].',
  ]);
  assert.deepEqual(textsOf(offers(terminal, 'It was late [@almanac].'), /^Write/u), []);
});

test('an ignore comment takes in another code, and goes where it does not show', () => {
  const line = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@almanac].';
  const [first] = textsOf(offers(terminal, line), /'unknown-source' on this line/u);
  assert.equal(first, `${line} <!-- source-aware-disable-line unknown-source -->`);
  assert.deepEqual(textsOf(offers(terminal, first!), /'conflicting-sources' on this line/u), [
    `${line} <!-- source-aware-disable-line unknown-source conflicting-sources -->`,
  ]);
  const row = '| Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021. | yes |';
  assert.deepEqual(textsOf(offers(terminal, `| what | sure |\n| --- | --- |\n${row}`), /on this line/u), [
    `| what | sure |\n| --- | --- |\n| Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021. | yes <!-- source-aware-disable-line conflicting-sources --> |`,
  ]);
  const withHead = `---\ntitle: Notes\n---\n\n${line}`;
  assert.deepEqual(textsOf(offers(terminal, withHead), /'unknown-source' in this file/u), [
    `---\ntitle: Notes\n---\n\n<!-- source-aware-disable-file unknown-source -->\n\n${line}`,
  ]);
});

test('an unused comment is taken away, with its line; an unused code alone', () => {
  assert.deepEqual(
    offers(terminal, 'One.\n<!-- source-aware-disable-next-line -->\nTwo.').map(({ text }) => text),
    ['One.\nTwo.'],
  );
  assert.deepEqual(
    offers(terminal, 'One. <!-- source-aware-disable-line --> Two.').map(({ text }) => text),
    ['One. Two.'],
  );
  const line = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.';
  assert.deepEqual(
    offers(terminal, `${line} <!-- source-aware-disable-line unknown-source, conflicting-sources -- checked -->`).map(
      ({ text }) => text,
    ),
    [`${line} <!-- source-aware-disable-line conflicting-sources -- checked -->`],
  );
});

const supported = `
=== courier.txt
---
publisher: Harbour Courier
key: courier
---
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
The company Nordkai, which had built the quay of Marbeck, got 38 million crowns from the port authority for the work in March 2020.
=== courier.copy.txt
---
key: copy
---
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
The company Nordkai, which had built the quay of Marbeck, got 38 million crowns from the port authority for the work in March 2020.
=== seeblatt.txt
---
publisher: Seeblatt
key: seeblatt
---
In Lindahl legen wieder Fähren an. Bürgermeisterin Ines Kobel hat am 4. Mai 2021 das Fährterminal eröffnet, in Gummistiefeln
und unter einem Schirm. Danach gab es Kuchen für die Kinder. Am Hang rutscht seit dem Winter der Boden.
=== forest.txt
---
key: forest
---
Beavers have come back to the upper Tarn valley, where the biologist Odile Marchetti counted nineteen dams.`;

const citing = /^Cite what supports/u;

test('a sentence that cites nothing is offered what supports it, each independent source once', () => {
  assert.deepEqual(
    textsOf(offers(supported, 'Ines Kobel opened<|> the ferry terminal in Lindahl on 4 May 2021.'), citing),
    [
      'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@copy].',
      'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@seeblatt].',
    ],
  );
  assert.deepEqual(
    textsOf(
      offers(supported, 'Ines Kobel opened<|> the ferry terminal in Lindahl on 4 May 2021. [@courier, p. 2]'),
      citing,
    ),
    ['Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021. [@courier, p. 2; @seeblatt]'],
  );
  assert.deepEqual(textsOf(offers(supported, 'Nobody<|> came.'), citing), []);
});

test('a citation that supports nothing gives way to one that does', () => {
  assert.deepEqual(
    textsOf(
      offers(supported, 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@forest, p. 3; @seeblatt].'),
      citing,
    ),
    ['Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@copy; @seeblatt].'],
  );
});

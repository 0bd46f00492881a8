import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

/** Checks that exactly the underlined words get findings, of the code and kind that the drawing names. */
function check(name: string, drawn: string): void {
  test(name, () => {
    const { files, brief } = readFixture(drawn);
    const index = indexOf(files);
    index.conflicts();
    const sentences = [...new BriefChecker(index).check(brief.text)];
    const found = findInBrief(brief.text, sentences, index).map(
      ({ start, end, code, conflict, severity }) =>
        `${brief.text.slice(start, end)}: ${code} ${conflict?.kind ?? ''} ${severity}`,
    );
    const wanted = brief.marks.map(({ text, says }) => `${text}: ${says}`);
    assert.deepEqual(found, wanted);
  });
}

check(
  'two dates for one event',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 9. Mai 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.
                                                   ^^^^^^^^^^ conflicting-sources date warning
`,
);

check(
  'a month and a day in it are one date',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
Ines Kobel, the mayor, opened the ferry terminal in Lindahl in May 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl in May 2021.
`,
);

check(
  'another event of the same kind is no conflict',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
The mayor Ines Kobel opened the swimming pool of Marbeck on 12 June 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.
`,
);

check(
  'two figures for one quantity, across languages',
  `
=== wire.txt
At the Orvane dam the flood destroyed 340 houses, the civil protection agency said.
=== giornale.txt
La piena ha distrutto 520 case presso la diga di Orvane.
=== brief.md
The flood at the Orvane dam destroyed 340 houses.
                                      ^^^ conflicting-sources number warning
`,
);

check(
  'a bound that both figures satisfy conflicts with neither',
  `
=== wire.txt
At the Orvane dam the flood destroyed 340 houses, the civil protection agency said.
=== giornale.txt
La piena ha distrutto 520 case presso la diga di Orvane.
=== brief.md
The flood at the Orvane dam destroyed more than 300 houses.
`,
);

check(
  'one says that it was signed, the other that it was not',
  `
=== wire.txt
Freedonia and Sylvania signed the fisheries treaty in Port Halder.
=== comunicado.txt
El tratado de pesca entre Freedonia y Sylvania no fue firmado en Port Halder.
=== brief.md
Freedonia and Sylvania signed the fisheries treaty in Port Halder.
                       ^^^^^^ conflicting-sources polarity warning
`,
);

check(
  'an account that is attributed is information',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== brief.md
According to the Gazette, Ines Kobel opened the ferry terminal in Lindahl on 9 May 2021.
                                                                             ^^^^^^^^^^ conflicting-sources date information
`,
);

check(
  'prose that claims nothing is left alone',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== brief.md
The next section looks at the ferry terminal in Lindahl and at the mayor.
`,
);

check(
  'a sentence goes on over the line breaks of a quotation, a list and a paragraph, whatever a line begins with',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== brief.md
<!-- source-aware-disable-next-line altered-quote -->
> Ines Kobel opened
> the ferry terminal in Lindahl on 4 May 2021
                                   ^^^^^^^^^^ conflicting-sources date warning
> in the rain.

- Ines Kobel opened
  the ferry terminal in Lindahl on
  4 May 2021.
  ^^^^^^^^^^ conflicting-sources date warning

Ines Kobel opened
the ferry terminal
in Lindahl on
4 May 2021 after all.
^^^^^^^^^^ conflicting-sources date warning

| Ines Kobel opened the ferry terminal |
| in Lindahl on 4 May 2021 |
`,
);

check(
  'an ignore comment silences the next line',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== gazette.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== brief.md
<!-- source-aware-disable-next-line conflicting-sources -- asked the mayor -->
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.
`,
);

check(
  'a source that gives two values does not conflict with another one',
  `
=== harbour.txt
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.

Harbour master Tom Reyes recalls that Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.
`,
);

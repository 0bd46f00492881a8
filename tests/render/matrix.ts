import { BriefChecker } from '../../server/features/briefChecker';
import { buildEvidenceMatrix } from '../../server/features/evidenceMatrix';
import type { EvidenceMatrix } from '../../server/protocol';
import { readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

/** The evidence matrix of a drawn fixture. */
export function matrixOf(drawn: string): EvidenceMatrix {
  const { files, brief } = readFixture(drawn);
  const index = indexOf(files);
  index.conflicts();
  return buildEvidenceMatrix('brief.md', brief.text, [...new BriefChecker(index).check(brief.text)], index);
}

/** Sources that differ on a date and on an amount, one of them silent, with a citation and an accepted conflict. */
export const ferry = `
=== chronicle.txt
Cheese is made of milk in the valley of Torvik.
=== gazette.md
---
publisher: Gazette & Post
url: https://gazette.example/terminal
date: 2021-05-12
key: gazette2021
---
Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 9. Mai 2021.

Die Fähre Aldona brachte mehr als 4 Tonnen Roggen nach Lindahl.
=== harbour.md
---
publisher: Harbour News
---
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.

The ferry Aldona brought 2,500 kilograms of rye to Lindahl.
=== brief.md
# The terminal

Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021 [@gazette2021]. It snowed in Oberau [@gazette2021; @nobody].

<!-- source-aware-disable-next-line -- weighed on arrival -->
The ferry Aldona brought 2.5 tonnes of rye to Lindahl.
`;

import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../index/indexOf';

/** Each row: a sentence, the speaker, and the words put in their mouth. */
const rows: readonly (readonly [string, string?, string?])[] = [
  [
    'At the dinner the envoy, Aila Korpela, summed up the evening: “A harbour without ships is only a pond.”',
    'Aila Korpela',
    'A harbour without ships is only a pond.',
  ],
  [
    'Na ceia, a enviada, Marta Orsini, resumiu a noite: «Um porto sem navios é apenas um lago.»',
    'Marta Orsini',
    'Um porto sem navios é apenas um lago.',
  ],
  [
    '“A harbour without ships is only a pond,” Rein Tamm quipped at the dinner.',
    'Rein Tamm',
    'A harbour without ships is only a pond',
  ],
  [
    'The line about a harbour without ships being a pond was coined by Rein Tamm.',
    'Rein Tamm',
    ' a harbour without ships being a pond ',
  ],
  [
    'Aila Korpela met Rein Tamm, and the banner over them read in two tongues: “A harbour without ships is only a pond.”',
  ],
];

for (const [text, speaker, content] of rows) {
  test(text, () => {
    const { sentences, text: whole } = factsOf('a.txt', text);
    const [one] = sentences.flatMap(({ attributions }) => attributions);
    deepEqual(
      [
        one && whole.slice(one.speaker.start, one.speaker.end),
        one && whole.slice(one.content.start, one.content.end).replace(/,$/, ''),
      ],
      [speaker, content],
    );
  });
}

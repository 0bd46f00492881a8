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
    '«Um porto sem navios é apenas um lago», proclamou a ministra Aila Korpela na ceia.',
    'Aila Korpela',
    'Um porto sem navios é apenas um lago',
  ],
  [
    'La ministra del puerto, Aila Korpela, declaró el día 3 en Turku que «un puerto sin barcos es solo un estanque».',
    'La ministra del puerto',
    'un puerto sin barcos es solo un estanque',
  ],
  [
    '»Ein Hafen ohne Schiffe ist nur ein Teich«, hat die Direktorin Aila Korpela nach dem Fest gesagt.',
    'die Direktorin Aila Korpela',
    'Ein Hafen ohne Schiffe ist nur ein Teich',
  ],
  [
    '«Um porto sem navios é apenas um lago», afirmou na semana a seguir à festa.',
    'afirmou',
    'Um porto sem navios é apenas um lago',
  ],
  [
    'C’est à elle que l’on doit, sur le plateau de Canal Turku, la formule : « Un port sans navires n’est qu’un étang. »',
    'elle',
    'Un port sans navires n’est qu’un étang.',
  ],
  [
    '« Un port sans navires n’est qu’un étang » : le mot, prononcé en mai à Turku par la patronne du port, Aila Korpela, a fait rire.',
    'Aila Korpela',
    'Un port sans navires n’est qu’un étang',
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

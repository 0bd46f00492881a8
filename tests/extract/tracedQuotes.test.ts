import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../index/indexOf';

const pond = {
  en: 'a harbour without ships is only a pond',
  es: 'un puerto sin barcos es solo un estanque',
  it: 'un porto senza navi è solo uno stagno',
  fr: "un port sans navires n'est qu'un étang",
  pt: 'um porto sem navios é apenas um lago',
};

/** Each row: a sentence, the speaker, and the words put in their mouth. */
const rows: readonly (readonly [string, string, string] | readonly [string])[] = [
  [`From the envoy Aila Korpela comes the line that ${pond.en}.`, 'Aila Korpela', pond.en],
  [`De la enviada Aila Korpela procede la frase de que ${pond.es}.`, 'Aila Korpela', pond.es],
  [`Suya es la frase que todos repiten: ${pond.es}.`, 'Suya', pond.es],
  [`È sua la battuta che gira da giorni in paese: ${pond.it}.`, 'sua', pond.it],
  [`Rein Tamm lo conosco da anni; è suo il motto che «${pond.it}».`, 'suo', pond.it],
  [`C'est d'elle que vient la formule selon laquelle ${pond.fr}.`, 'elle', pond.fr],
  [`C'est à Rein Tamm que l'on doit la formule selon laquelle ${pond.fr}.`, 'Rein Tamm', pond.fr],
  [`É dela a frase de que ${pond.pt}.`, 'dela', pond.pt],
  [`De Rein Tamm é a frase segundo a qual ${pond.pt}.`, 'Rein Tamm', pond.pt],
  [
    'Von der Abgesandten Aila Korpela stammt der Satz, ein Hafen ohne Schiffe sei nur ein Teich.',
    'der Abgesandten Aila Korpela',
    'ein Hafen ohne Schiffe sei nur ein Teich',
  ],
  [
    'Von ihr stammt auch der Satz, der seither überall zitiert wird: „Ein Hafen ohne Schiffe ist nur ein Teich.“',
    'ihr',
    'Ein Hafen ohne Schiffe ist nur ein Teich',
  ],
  [`As the envoy put it, ${pond.en}.`, 'the envoy', pond.en],
  [
    `A harbour without ships is only a pond, as Rein Tamm put it at the fair.`,
    'Rein Tamm',
    'A harbour without ships is only a pond',
  ],
  [`Como dijo Rein Tamm, ${pond.es}.`, 'Rein Tamm', pond.es],
  [`Come disse Rein Tamm, ${pond.it}.`, 'Rein Tamm', pond.it],
  [`Comme l'a dit Rein Tamm, ${pond.fr}.`, 'Rein Tamm', pond.fr],
  [`Como disse a enviada Aila Korpela, ${pond.pt}.`, 'Aila Korpela', pond.pt],
  [
    'Wie Rein Tamm es formulierte, ist ein Hafen ohne Schiffe nur ein Teich.',
    'Rein Tamm',
    'ist ein Hafen ohne Schiffe nur ein Teich',
  ],
  [
    `« Un port sans navires est un étang », a-t-elle plaisanté devant ses amis.`,
    'elle',
    'Un port sans navires est un étang',
  ],
  [`As the boat was late, the fair in Oslen began without music.`],
  [`Como la feria de Oslen empezó tarde, no hubo música en la plaza.`],
];

for (const [text, speaker, content] of rows) {
  test(text, () => {
    const { sentences, text: whole } = factsOf('a.txt', text);
    const [one] = sentences.flatMap(({ attributions }) => attributions);
    deepEqual(
      [
        one && whole.slice(one.speaker.start, one.speaker.end),
        one && whole.slice(one.content.start, one.content.end).replace(/[.,]$/, ''),
      ],
      [speaker, content],
    );
  });
}

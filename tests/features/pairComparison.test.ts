import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

const rows: readonly (readonly [string, string, string, 'contradicts' | 'supports' | 'unrelated'])[] = [
  [
    'two figures for one thing',
    'The clinic at Tarnow treated 240 patients last year.',
    'The clinic at Tarnow treated 180 patients last year.',
    'contradicts',
  ],
  [
    'what may be so does not exclude that it is so',
    'The brewery may open a branch in Tarnow.',
    'The brewery opens a branch in Tarnow.',
    'supports',
  ],
  [
    'a passage that gives the same year too',
    'Mayor Otto Vandel was elected in 1990, and Otto Vandel was elected again in 1995.',
    'Otto Vandel was elected in 1995.',
    'supports',
  ],
  [
    'a breakdown that was the worst ever recorded did happen',
    'Un guasto bloccò la borsa di Tarnow, la peggiore interruzione mai registrata.',
    'La borsa di Tarnow fu bloccata da un guasto.',
    'supports',
  ],
  [
    'an accident that a denial takes for granted',
    'Rita Bell cannot sleep without pills after breaking a leg in a riding accident.',
    'Rita Bell had a riding accident.',
    'supports',
  ],
  [
    'a sale of which nothing good will come',
    'Nada bueno saldrá de la crisis por la venta del astillero de Tarnow.',
    'El astillero de Tarnow se vende.',
    'supports',
  ],
  [
    'a moon that another one is only measured by',
    'Ganna is 2,236 miles wide, a little larger than Orsa.',
    'Orsa is 3,746 kilometres wide.',
    'supports',
  ],
  [
    'what is advised against is anything else',
    'Die Behörde rät den Wanderern von allem ab, was anders als Quellwasser ist.',
    'Die Behörde empfiehlt den Wanderern Quellwasser.',
    'supports',
  ],
  [
    'a niece who dies is not her uncle',
    'Rosa Vandel, 81, niece of the late Otto Vandel, died on 14 February 2002.',
    'Otto Vandel died in 1970.',
    'unrelated',
  ],
  [
    'what is not taken as proof is not taken',
    'El hotel de Tarnow no acepta el carné como prueba de edad.',
    'El hotel de Tarnow acepta el carné como prueba de edad.',
    'contradicts',
  ],
  [
    'who criticises does not approve',
    'Les éleveurs de Tarnow critiquent la loi sur les semences.',
    'Les éleveurs de Tarnow approuvent la loi sur les semences.',
    'contradicts',
  ],
  [
    'who has fled is not in custody',
    'Der Kassierer Otto Vandel ist aus Tarnow geflohen.',
    'Der Kassierer Otto Vandel wurde in Tarnow verhaftet.',
    'contradicts',
  ],
  [
    'what nobody plans to give up',
    'Marta Reis não previa deixar de vender pão em Tarnow.',
    'Marta Reis previa deixar de vender pão em Tarnow.',
    'contradicts',
  ],
  [
    'that not all are so leaves some',
    'Not all letters of the alphabet of Tarnow are used in every village.',
    'The letters of the alphabet of Tarnow are used in some villages.',
    'supports',
  ],
  [
    'a delay in agreeing is no agreement yet',
    "L'eterno ritardo nel trovare un accordo sul bilancio di Tarnow preoccupa i consiglieri.",
    'I consiglieri concordano sul bilancio di Tarnow.',
    'contradicts',
  ],
  [
    'what rose was something else',
    'Coal imports fell sharply on Monday after the port of Tarnow raised its fees.',
    'Coal imports rose on Monday.',
    'contradicts',
  ],
  [
    'a ban that is over forbids nothing',
    'The ban on angling in the bay of Tarnow was lifted in May.',
    'Angling is allowed in the bay of Tarnow.',
    'supports',
  ],
  [
    'who was elected may resign later',
    'The mayor of Tarnow resigned on Friday after the strike.',
    'The mayor of Tarnow was elected.',
    'unrelated',
  ],
];

for (const [name, a, b, relation] of rows) {
  test(name, () => {
    equal(comparePair(a, b).relation, relation);
  });
}

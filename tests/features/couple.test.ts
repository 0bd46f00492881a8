import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

const contradicted: readonly (readonly [string, string, string])[] = [
  [
    'who succeeded whom',
    'The board thanked the predecessor of Ms Adler, Tomas Brenn, for his work.',
    'Tomas Brenn succeeded Adler.',
  ],
  [
    'who owns whom (it)',
    'La Tessitura Corvo è una consociata di un gruppo svizzero del tessile, la Filanda Prima.',
    'La Tessitura Corvo possiede la Filanda Prima.',
  ],
  [
    'who bought whom (es)',
    'La cervecera Montoro fue comprada en 2019 por Bodegas Rivero.',
    'Montoro compró Bodegas Rivero.',
  ],
  ['who beat whom (fr)', 'Belmont a battu Sarrigny en finale.', 'Sarrigny a battu Belmont.'],
  ['whose daughter (pt)', 'Ana Teles é filha de Rui Teles, o fundador da casa.', 'Ana Teles é a mãe de Rui Teles.'],
  [
    'who beat whom (de)',
    'Im Finale besiegte Anna Kolb die Titelverteidigerin Eva Rahn.',
    'Eva Rahn besiegte Anna Kolb.',
  ],
  ['who sold to whom', 'The mine was sold to Arden Metals by Coldbrook.', 'Arden Metals sold the mine to Coldbrook.'],
  [
    'what kin (en)',
    'Nora Pell, wife of the dancer Ivo Stern, teaches there.',
    'Ivo Stern is the brother of Nora Pell.',
  ],
  [
    'no longer kin (it)',
    'Nora Pelli, moglie di Ivo Sterni, insegna a Tarnow.',
    'Ivo Sterni è l’ex marito di Nora Pelli.',
  ],
  ['what kin (de)', 'Nora Pell, die Tochter von Ivo Stern, lehrt dort.', 'Ivo Stern ist der Schwager von Nora Pell.'],
  [
    'who holds a post',
    'Reporter Ada Quill wrote of a member of the Harbour Board, Finn Roper.',
    'Ada Quill is a member of the Harbour Board.',
  ],
  ['where a firm is at home (en)', 'The Dutch paint maker Kolora has closed two plants.', 'Kolora is based in Spain.'],
  [
    'where a firm is at home (it)',
    'La compagnia Tesmar, con sede a Livorno, ha annullato tre ordini della Lloyd Austria.',
    'Il quartier generale della Tesmar si trova in Austria.',
  ],
  [
    'whose father',
    'Nora Pell was born in Tarnow in 1926. Her father, Ivo Stern, was a dancer.',
    'The father of Nora Pell was Otto Vandel.',
  ],
  [
    'who made it, among others',
    'The clown Bibo and other figures were created by artists such as Nora Pell and Ivo Stern.',
    'Bibo was created by Otto Vandel.',
  ],
  [
    'whose employee',
    'Otto Vandel, a commissioner of the Tarnow police, spoke to the paper by telephone with the Harbour Board beside him.',
    'Otto Vandel is an employee of the Harbour Board.',
  ],
  [
    'who came after whom (es)',
    'Tras la muerte de Rivero, Montoro fue elegido secretario del partido.',
    'Rivero sucedió a Montoro.',
  ],
  [
    'the day of departure is not that of arrival',
    'The Aurelia arrived in Porto on 3 May 1951 and, repaired, left Porto on 9 June 1951.',
    'The Aurelia arrived in Porto on 9 June 1951.',
  ],
  [
    'the way there is not the way back (it)',
    'La Aurelia partì per Malta il 9 giugno.',
    'La Aurelia lasciò Malta il 9 giugno.',
  ],
  [
    'the way there is not the way back (en)',
    'The Aurelia left for Malta on 9 June.',
    'The Aurelia left Malta on 9 June.',
  ],
  [
    'figures in order (fr)',
    'Otto Vandel et Ivo Stern ont été condamnés à 21 mois et 18 mois, respectivement.',
    'Otto Vandel a été condamné à 18 mois.',
  ],
  [
    'who was bought (it)',
    'La Kolora, acquistata dalla Tesmar nel 2003, ha chiuso.',
    'La Kolora ha acquistato la Tesmar.',
  ],
  ['who was bought (de)', 'Kolora wurde 2003 von der Schweizer Gruppe Tesmar gekauft.', 'Kolora kaufte Tesmar.'],
  [
    'whose death it was',
    'The camp that Captain Orlo Venn commanded held Bishop Peter Marsh, who died there in 1911.',
    'Orlo Venn died in 1911.',
  ],
  [
    'a happening in another country',
    'A ferry with 80 people on board sank near the coast of Portugal on Monday.',
    'A ferry sinks in Norway.',
  ],
  [
    'a short statement in the language of its neighbour',
    'La lega conta i 19 membri della Unica.',
    'La Unica ha 16 membri.',
  ],
];

const compatible: readonly (readonly [string, string, string])[] = [
  [
    'the same told from the other side',
    'The board thanked the predecessor of Ms Adler, Tomas Brenn, for his work.',
    'Adler succeeded Tomas Brenn.',
  ],
  [
    'the same in the passive',
    'Bodegas Rivero compró la cervecera Montoro.',
    'Montoro fue comprada por Bodegas Rivero.',
  ],
  [
    'kin seen from the other side',
    'Nora Pell, daughter of Ivo Stern, teaches there.',
    'Ivo Stern is the father of Nora Pell.',
  ],
  ['any kin', 'Nora Pell, daughter of Ivo Stern, teaches there.', 'Nora Pell is a relative of Ivo Stern.'],
  [
    'a firm at home in one country',
    'The Dutch paint maker Kolora has closed two plants.',
    'Kolora is based in the Netherlands.',
  ],
  [
    'two of a board',
    'Ada Quill and Finn Roper are members of the Harbour Board.',
    'Ada Quill is a member of the Harbour Board.',
  ],
  [
    'one of two parents',
    'Nora Pell was born in Tarnow in 1926. Her mother, Ada Stern, was a dancer.',
    'The father of Nora Pell was Otto Vandel.',
  ],
  [
    'figures in order',
    'Otto Vandel and Ivo Stern were sentenced to 21 months and 18 months, respectively.',
    'Ivo Stern was sentenced to 18 months.',
  ],
  ['a journey in one direction', 'The Aurelia left for Malta on 9 June.', 'The Aurelia set out for Malta on 9 June.'],
  [
    'who came after whom',
    'After the death of Rivero, Montoro was elected secretary of the party.',
    'Montoro succeeded Rivero.',
  ],
  [
    'mother of some, daughter of another',
    'Nora Pell, mother of three and daughter of the late Otto Pell, was elected mayor.',
    'Otto Pell was the father of Nora Pell.',
  ],
  [
    'a town of its country',
    'Kolora, a Dutch paint maker with plants in Spain, is headquartered in Utrecht.',
    'Kolora is based in the Netherlands.',
  ],
  ['who lost was beaten (es)', 'El Hale perdió ante el Ridge por tres a uno.', 'El Ridge venció al Hale.'],
  [
    'an employee of the month',
    'Vera Lund, from Olvet, was named employee of the month at Tarnow Print of Marsh.',
    'Vera Lund works for Tarnow Print.',
  ],
  ['who works for whom', 'Vera Lund works for Tarnow Print.', 'Vera Lund is an employee of Tarnow Print.'],
  [
    'a day that is another’s',
    'Ida Conrad-Weiss, niece of the late Emil Weiss, died in Tarnow on 14 February 2002.',
    'Emil Weiss died in 1970.',
  ],
];

for (const [name, passage, statement] of contradicted) {
  test(`contradicted: ${name}`, () => {
    equal(comparePair(passage, statement).relation, 'contradicts');
  });
}

for (const [name, passage, statement] of compatible) {
  test(`not contradicted: ${name}`, () => {
    equal(comparePair(passage, statement).relation === 'contradicts', false);
  });
}

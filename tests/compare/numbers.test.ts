import { type Case, testWarnings } from './disputes';

const cases: readonly Case[] = [
  {
    name: 'what comes on top is no other total',
    brief: 'Nine more bells of Ostrava will be recast in 2031.',
    sources: [
      'Fourteen bells of Ostrava were recast in 2031.',
      'Catorce campanas de Ostrava fueron refundidas en 2031.',
    ],
    warns: false,
  },
  {
    name: 'figures that lie close together are of one thing though much else is said otherwise',
    brief: 'The new owners of the Lindow brewery take over 63 million euros of debt.',
    sources: [
      'The new owners of the Lindow brewery take on 63 million euros of debt, accounts show.',
      "L'endettement total de la brasserie s'élève à 48 millions d'euros, a précisé le liquidateur.",
    ],
    warns: true,
  },
  {
    name: 'figures that lie far apart are mostly of different things',
    brief: 'The new owners of the Lindow brewery take over 63 million euros of debt.',
    sources: [
      'The new owners of the Lindow brewery take on 63 million euros of debt, accounts show.',
      "L'endettement du directeur de la brasserie s'élève à 900 euros, a précisé le liquidateur.",
    ],
    warns: false,
  },
  {
    name: 'the dead are not the injured',
    brief: 'I feriti sono trentuno e i morti nove.',
    sources: [
      'The collapse of the hall of Lindow left nine people dead and 31 injured.',
      'Beim Einsturz der Halle von Lindow starben neun Menschen, 31 wurden verletzt.',
    ],
    warns: false,
  },
  {
    name: 'what is allowed is not what was measured',
    brief: 'The Ostrava tram was running at 71 km/h.',
    sources: [
      'The Ostrava tram was running at 71 km/h, the inspectors said.',
      'The permitted speed of the Ostrava tram is 50 km/h.',
    ],
    warns: false,
  },
  {
    name: 'a part that is called one',
    brief: 'The divers of Lindow recovered nine bells.',
    sources: [
      'Three of the bells that the divers of Lindow recovered were broken.',
      'Divers recovered nine bells at Lindow.',
    ],
    warns: false,
  },
  {
    name: 'one rounded figure, and others that surely differ',
    brief: 'Betroffen sind rund 1,9 Millionen Kunden.',
    sources: [
      'The names of 1.9 million people insured with Orsatti are for sale.',
      'Los clientes afectados son 640.000.',
      'A total of 640,000 customers are affected.',
    ],
    warns: true,
  },
  {
    name: 'the dead of one accident, whatever the words',
    brief: 'Beim Einsturz der Brücke kamen sieben Menschen ums Leben.',
    sources: [
      'El derrumbe del puente costó la vida a nueve personas.',
      'The bridge of Lindow collapsed on Sunday. The collapse claimed 7 lives; 31 persons were taken to hospital.',
    ],
    warns: true,
  },
  {
    name: 'debts told in other words',
    brief: 'The buyers of the brewery inherit liabilities of 63 million euros.',
    sources: [
      'The buyers of the brewery take on 63 million euros of debt, according to its accounts.',
      "L'endettement total de la brasserie s'élève à 48 millions d'euros.",
    ],
    warns: true,
  },
  {
    name: 'the debts of somebody else',
    brief: 'Ottoline Marchetti owed her creditors 5 million euros.',
    sources: [
      'The debts of the former brewer amounted to 7 million euros.',
      'Der frühere Brauer hatte Schulden von 7 Millionen Euro.',
    ],
    warns: false,
  },
  {
    name: 'other words for one amount: the unit tells',
    brief: 'The new bell of Ostrava cathedral tips the scales at 4,200 kilograms.',
    sources: [
      'The new bell of Ostrava cathedral weighs 4,200 kilograms, the foundry said.',
      'Die neue Glocke der Kathedrale von Ostrava wiegt 3.900 Kilogramm.',
    ],
    warns: true,
  },
  {
    name: 'how old somebody is and how long somebody must stay',
    brief: 'The court of Lindow sentenced Runa Teller to 7 years.',
    sources: [
      'The court of Lindow sentenced the 52-year-old Runa Teller.',
      'Das Gericht von Lindow hat die 52-jährige Runa Teller verurteilt.',
    ],
    warns: false,
  },
  {
    name: 'a value that no source gives, while the sources differ',
    brief: 'The mayor of Lindow was fined 9,000 euros.',
    sources: [
      'The mayor of Lindow was fined 6,500 euros by the court.',
      'El tribunal impuso al alcalde de Lindow una multa de 8.200 euros.',
    ],
    warns: true,
  },
  {
    name: 'a count up to a later day brings the earlier one up to date',
    brief: 'By 9 May 1998 divers had recovered 640 coins from the wreck of the Aurelia.',
    sources: ['Divers had recovered 410 coins from the wreck of the Aurelia by 2 May 1998.'],
    warns: false,
  },
  {
    name: 'two amounts in one breath are one, converted',
    brief: 'The Lindow ferry cost 7 million pounds.',
    sources: [
      'The Lindow ferry cost 9 million dollars (7 million pounds), the shipyard said.',
      'The Lindow ferry cost 9 million dollars.',
    ],
    warns: false,
  },
  {
    name: 'a part that a source gives beside the total',
    brief: 'Four of the nine bridges over the Teska were closed.',
    sources: ['Of the nine bridges over the Teska, four were closed.'],
    warns: false,
  },
  {
    name: 'another year is another occasion',
    brief: 'The fine for the 1993 flood of Teska was 2 million francs.',
    sources: [
      'The fine for the flood of Teska in 1999 was 5 million francs.',
      'In 1999 the Teska flooded the valley. The flood of 1999 was the worst. The dam broke in 1999.',
    ],
    warns: false,
  },
  {
    name: 'with debt and without',
    brief: 'Including debt, the brewery of Lindow is worth 90 million euros.',
    sources: ['The brewery of Lindow is worth 70 million euros, its owner said.'],
    warns: false,
  },
  {
    name: 'a bound that both figures satisfy takes no side',
    brief: 'The bell of Ostrava weighed more than three tonnes.',
    sources: [
      'The bell of Ostrava weighed 4,200 kilograms when it was cast.',
      'The bell of Ostrava weighed 3,900 kilograms when it was cast.',
    ],
    warns: false,
  },
  {
    name: 'what the passage that a sentence speaks of is not at odds with is no objection',
    brief: 'Twenty-six barns burned in the village of Teska alone.',
    sources: [
      'Forty-one barns burned, 26 of them in the village of Teska.',
      'Von den 41 zerstörten Scheunen liegen 15 außerhalb des Dorfes Teska.',
    ],
    warns: false,
  },
  {
    name: 'two figures of one sentence are of two things, whatever others say of the one',
    brief: 'More than eight tenths of those who voted were for the merger of the dairies.',
    sources: [
      'The ballot of the dairies had a turnout of 71 per cent. Of those voting, 84.5 per cent were for the merger.',
      'An der Abstimmung der Molkereien nahmen 62 Prozent der Mitglieder teil, von denen mehr als acht Zehntel für die Fusion waren.',
    ],
    warns: false,
  },
  {
    name: 'what a sum includes may be left unsaid',
    brief: 'The trams cost the city of Lindow 74 million euros.',
    sources: [
      'The order of trams for the city of Lindow is worth 58 million euros, including spare parts and five years of service.',
      'Die Straßenbahnen kosten die Stadt Lindow 74 Millionen Euro.',
    ],
    warns: true,
  },
  {
    name: 'a deadline behind a sum does not make it a count so far',
    brief: 'The trams cost the city of Lindow 74 million euros.',
    sources: [
      'The trams cost the city of Lindow 58 million euros, delivery by September.',
      'Die Straßenbahnen kosten die Stadt Lindow 74 Millionen Euro, Lieferung bis Mai.',
    ],
    warns: true,
  },
];

testWarnings('number', cases);

import { type Case, testWarnings } from './disputes';

const cases: readonly Case[] = [
  {
    name: 'a seat in one city and in another, capitals among them',
    brief: 'The merged brewery will have its head office in Vienna.',
    sources: [
      'The merged brewery will have its head office in Vienna.',
      'La cervecera fusionada tendrá su sede central en Lausana.',
    ],
    warns: true,
  },
  {
    name: 'the bridge and the airport belong to the place, not to what happened there',
    brief: 'Die Geiseln wurden an der Brücke von Sandvar freigelassen.',
    sources: [
      'The hostages were released at the Sandvar bridge.',
      'Los rehenes fueron liberados en el aeropuerto de Orlund.',
    ],
    warns: true,
  },
  {
    name: 'what a relative clause tells happened at the place before it',
    brief: 'The hostages were released in Sandvar.',
    sources: ['The hostages were released in Sandvar.', 'Nos abrazamos en Orlund, donde fueron liberados los rehenes.'],
    warns: true,
  },
  {
    name: 'a part of a place is no other place',
    brief: 'The hostages were released in Sandvar.',
    sources: ['The hostages were released in Sandvar.', 'The hostages were released in Sandvar North.'],
    warns: false,
  },
  {
    name: 'a place that tells whose the next thing is is not where it happened',
    brief: 'The report describes the release of the hostages and the fate of the Orlund valley.',
    sources: ['The release of the hostages took place in Sandvar.', 'The hostages were released in Sandvar on Sunday.'],
    warns: false,
  },
  {
    name: 'the same in another language, where the noun has a noun of its own',
    brief: 'El informe trata de la liberación de los rehenes y el futuro del valle de Orlund.',
    sources: ['The release of the hostages took place in Sandvar.', 'The hostages were released in Sandvar on Sunday.'],
    warns: false,
  },
  {
    name: 'one side of a place and the other',
    brief: 'The balloon came down north of Sandvar.',
    sources: ['The balloon came down north of Sandvar.', 'The balloon came down south of Sandvar.'],
    warns: true,
  },
];

testWarnings('place', cases);

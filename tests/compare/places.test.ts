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
  {
    name: 'two kinds of site without a name',
    brief: 'The gas explosion happened in the bathroom.',
    sources: ['La explosión de gas se produjo en la cocina.', 'The gas explosion happened in the bathroom of the inn.'],
    warns: true,
  },
  {
    name: 'one site may lie in the other',
    brief: 'The gas explosion happened in the kitchen.',
    sources: ['The gas explosion happened in the kitchen.', 'The gas explosion happened in a restaurant.'],
    warns: false,
  },
  {
    name: 'what is done in many places',
    brief: 'The inspectors searched the papers of the mayor in the cellar.',
    sources: [
      'The inspectors searched the papers of the mayor in the cellar.',
      'The inspectors searched the papers of the mayor in the attic.',
    ],
    warns: false,
  },
  {
    name: 'where it was found, there it lay',
    brief: 'Das gestohlene Gemälde lag in einer Garage in Lüttich.',
    sources: [
      'The stolen painting was discovered in a garage in Liège.',
      'Il dipinto rubato è stato ritrovato nella soffitta di una casa ad Anversa.',
    ],
    warns: true,
  },
  {
    name: 'a town under its names in two languages is one',
    brief: 'The hostages were released in Liège.',
    sources: ['Los rehenes fueron liberados en Lieja.', 'Die Geiseln wurden in Lüttich freigelassen.'],
    warns: false,
  },
  {
    name: 'where the report was written is not where it happened',
    brief: 'The hostages were released in Sandvar.',
    sources: [
      'The hostages were released in Sandvar.',
      'ORLUND, Estonia, May 3 (Baltic Wire) - The hostages were released.',
    ],
    warns: false,
  },
  {
    name: 'a place within a wide one',
    brief: 'The yacht sank near Sandvar.',
    sources: ['The yacht sank near Sandvar.', 'The yacht sank in the Strait of Orlund.'],
    warns: false,
  },
  {
    name: 'a part of a site under its own name, with an article before it',
    brief: 'The fire broke out in the Orlund section of the mine.',
    sources: [
      'The fire broke out in the Orlund section of the mine.',
      'El incendio se declaró en la sección de Sandvar de la mina.',
      'The fire broke out in the Sandvar section of the mine.',
    ],
    warns: true,
  },
];

testWarnings('place', cases);

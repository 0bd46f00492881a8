import { type Case, testWarnings } from './disputes';

const cases: readonly Case[] = [
  {
    name: 'a month with its year is the same month as without',
    brief: 'The Teska inquiry hands in its report in November.',
    sources: [
      'The Teska inquiry hands in its first report on 30 June 1998 and its last report in November 1998.',
      'The Teska inquiry hands in its report in November.',
    ],
    warns: false,
  },
  {
    name: 'who gives the same time too does not contradict it with another',
    brief: 'Ines Kobel was elected mayor of Teska in 1995.',
    sources: [
      'Ines Kobel was elected mayor of Teska in 1990 and was elected mayor again in 1995.',
      'Ines Kobel was elected mayor of Teska in 1990, then elected mayor in 1995.',
    ],
    warns: false,
  },
  {
    name: 'who gives the same time of something like it does not contradict it',
    brief: 'The commission of Teska publishes its report on the dam in November.',
    sources: [
      'The commission of Teska publishes an interim report on the dam on 30 June 1998, and the last one in November 1998.',
      'The commission of Teska publishes a report on the dam on 30 June 1998, and the last one in November 1998.',
    ],
    warns: false,
  },
  {
    name: 'one event at two times, in two languages and other words',
    brief: 'The truce between Ostrava and Lindow took effect on 4 May 1998.',
    sources: [
      'The truce between Ostrava and Lindow began on 4 May 1998.',
      'La tregua entre Ostrava y Lindow entró en vigor el 7 de mayo de 1998.',
    ],
    warns: true,
  },
  {
    name: 'a time that only says which one is meant is no claim',
    brief: 'The flood of 1993 drowned the market of Teska.',
    sources: ['In 1999 the market of Teska was drowned by another flood.'],
    warns: false,
  },
  {
    name: 'what lies beyond another time belongs to that one',
    brief: 'The Teska charter was signed in June 1998.',
    sources: [
      'The repair of the Teska bridge was finished in August 1998, two months after they signed the Teska charter.',
      'The Teska charter was signed on 20 June 1998.',
    ],
    warns: false,
  },
  {
    name: 'a day of one year and a month of another are two occasions',
    brief: 'A trade treaty between Ostrava and Lindow was signed in May 1988.',
    sources: ['The treaty between Ostrava and Lindow was signed on 14 March 1998.'],
    warns: false,
  },
  {
    name: 'a day and its month agree',
    brief: 'The Teska charter was signed in June 1998.',
    sources: ['The Teska charter was signed on 20 June 1998.'],
    warns: false,
  },
  {
    name: 'what began one day ends on another',
    brief: 'The recount of the votes in Teska began on 3 May 1998.',
    sources: [
      'The recount of the votes in Teska began on 3 May 1998.',
      'The recount of the votes in Teska ended on 5 May 1998.',
    ],
    warns: false,
  },
];

testWarnings('date', cases);

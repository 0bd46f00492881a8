import { testWarnings } from './disputes';

const orderly =
  'The concert on the quay drew four thousand people. "It was an orderly evening," said the mayor of Oslen.\n';

testWarnings('characterisation', [
  {
    name: 'one evening told as orderly and as a shambles',
    brief: 'The concert on the quay was a shambles.',
    sources: [
      'The concert on the quay of Oslen went by the book.\n',
      'Il concerto sul molo di Oslen si è svolto nel caos.\n',
    ],
    warns: true,
  },
  {
    name: 'what "it was" points to stands in the sentence before',
    brief: 'The concert on the quay was a shambles.',
    sources: [orderly, 'The concert on the quay of Oslen drew four thousand people. What followed was bedlam.\n'],
    warns: true,
  },
  {
    name: 'an answer of one word',
    brief: 'The concert on the quay was orderly.',
    sources: [
      orderly,
      'Entrevista con Marta Gil\n\nMarta Gil dirige el teatro de Oslen desde hace diez años.\n\n—¿Cómo fue el concierto en el muelle?\n—Caótico. La gente esperó horas.\n—¿Y mañana?\n—Mañana descansamos, y el lunes volvemos a empezar.\n',
    ],
    warns: true,
  },
  {
    name: 'another thing is judged',
    brief: 'The concert on the quay was orderly.',
    sources: [
      'The concert on the quay of Oslen went by the book.\n',
      'The accounts of the sawmill in Tarrow were a shambles.\n',
    ],
    warns: false,
  },
  {
    name: 'who is no mastermind is on the side of those who call him an underling',
    brief: 'Rein Tamm was an underling.',
    sources: ['Rein Tamm was the mastermind of the swindle.\n', 'Rein Tamm war kein Drahtzieher.\n'],
    warns: true,
  },
  {
    name: 'what nobody wished to hear of is not denied',
    brief: 'The landing at the quay was chaotic.',
    sources: [
      'The landing at the quay of Oslen was a shambles.\n',
      'Nobody at the town hall wanted to hear about the shambles at the landing at the quay.\n',
    ],
    warns: false,
  },
  {
    name: 'an everyday word is a judgement only where something is said to be that',
    brief: 'The collapse of the crane was no accident.',
    sources: [
      'The collapse of the crane in Oslen was deliberate.\n',
      'Before the accident the crane in Oslen had been painted, and its collapse was deliberate.\n',
    ],
    warns: false,
  },
  {
    name: 'two who only point, in texts on other matters',
    brief: 'The concert on the quay was orderly.',
    sources: [orderly, 'The sawmill in Tarrow burned its books on Friday. It was a shambles.\n'],
    warns: false,
  },
  {
    name: 'what could have been foreseen',
    brief: 'Der Einsturz des Krans war absehbar.',
    sources: [
      'The collapse of the crane in Oslen was foreseeable.\n',
      'The builders say that no expert believes the collapse of the crane in Oslen could have been foreseen.\n',
    ],
    warns: true,
  },
  {
    name: 'opposites of the tables that judge',
    brief: 'The new opera in Oslen was boring.',
    sources: ['The new opera in Oslen was gripping.\n', 'Die neue Oper in Oslen war langweilig.\n'],
    warns: true,
  },
  {
    name: 'an everyday quality is compared only of what both name',
    brief: 'The bridge in Oslen is dangerous.',
    sources: [
      'The bridge in Oslen is dangerous, says the guild.\n',
      'The bridge in Oslen opened in May. It was a safe bet for the builders.\n',
    ],
    warns: false,
  },
]);

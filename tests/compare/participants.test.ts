import { type Case, testWarnings } from './disputes';

const cases: readonly Case[] = [
  {
    name: 'somebody described, and somebody named whom a source calls otherwise',
    brief: 'It was the shepherd who discovered the forged ledger in the palace.',
    sources: [
      'The shepherd, Rein Tamm, discovered the forged ledger in the palace.',
      'O livro de contas falsificado no palácio foi descoberto pela enfermeira Aila Korpela.',
    ],
    warns: true,
  },
  {
    name: 'somebody described is the only one whom the sources describe so',
    brief: 'The nurse discovered the forged ledger in the palace.',
    sources: [
      'The nurse Aila Korpela discovered the forged ledger in the palace.',
      'Aila Korpela discovered the forged ledger in the palace.',
    ],
    warns: false,
  },
  {
    name: 'an act set apart, which many may do',
    brief: 'It was Rein Tamm who warned the islanders of the flood.',
    sources: [
      'It was Rein Tamm who warned the islanders of the flood.',
      'It was Aila Korpela who warned the islanders of the flood.',
    ],
    warns: true,
  },
  {
    name: 'the same act, not set apart',
    brief: 'Rein Tamm warned the islanders of the flood.',
    sources: ['Rein Tamm warned the islanders of the flood.', 'Aila Korpela warned the islanders of the flood.'],
    warns: false,
  },
  {
    name: 'who buys and who sells',
    brief: 'Rein Tamm sold the palace on the quay.',
    sources: ['Rein Tamm sold the palace on the quay.', 'Aila Korpela bought the palace on the quay.'],
    warns: false,
  },
];

testWarnings('participant', cases);

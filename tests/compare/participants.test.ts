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
  {
    name: 'a body without a name, and one of another kind',
    brief: 'A sospendere il concerto sul molo è stato il comitato dei garanti.',
    sources: [
      'El comité de garantes suspendió el concierto del muelle.',
      'Le comité de garants a suspendu le concert sur le quai.',
      'The concert on the quay was suspended by the company, Velde Shipping.',
      'It was the company that suspended the concert on the quay.',
    ],
    warns: true,
  },
  {
    name: 'the same kind of body in other words',
    brief: 'It was the company that suspended the concert on the quay.',
    sources: [
      'The concert on the quay was suspended by the company.',
      'La empresa suspendió el concierto del muelle.',
      'The board suspended the concert on the quay.',
    ],
    warns: false,
  },
  {
    name: 'forces of two countries',
    brief: 'Chilean marines found the wreck of the Velmora.',
    sources: ['Chilean marines found the wreck of the Velmora.', 'Norwegian marines found the wreck of the Velmora.'],
    warns: true,
  },
  {
    name: 'somebody’s own laboratory, and one that is called otherwise',
    brief: 'The mould in the cheese was discovered by a cantonal laboratory.',
    sources: [
      'A cantonal laboratory discovered the mould in the cheese.',
      'The mould in the cheese was discovered by its own laboratory.',
    ],
    warns: true,
  },
  {
    name: 'heads of any body may be called president',
    brief: 'The mayor opened the fair on the quay.',
    sources: ['The mayor opened the fair on the quay.', 'The president opened the fair on the quay.'],
    warns: false,
  },
];

testWarnings('participant', cases);

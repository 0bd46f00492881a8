import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { BriefSentence } from '../../server/features/brief';
import { buildBriefStatement } from '../../server/features/briefStatement';
import { indexOf } from './indexOf';

const sources = new Map([
  [
    'a.txt',
    'Rein Tamm left in June 2018.\n\nAila Korpela took office in March 2019. Finnish President Aila Korpela spoke of the harbour.',
  ],
  ['b.txt', 'Finnish President Rein Tamm opened the harbour on 4 May 2021.'],
]);

/** Who else the sources have in the office that a sentence gives to somebody. */
function rivalsOf(text: string): string[] {
  const index = indexOf(new Map([...sources].map(([path, words]) => [path, words])));
  const sentence: BriefSentence = {
    start: 0,
    end: text.length,
    text,
    language: 'en',
    antecedents: [],
    kind: 'paragraph',
    key: '',
  };
  const statement = buildBriefStatement(sentence, index);
  return statement
    ? [
        ...new Set(
          index.officeHolders
            .compare(statement)
            .flatMap(({ comparison }) => (comparison.relation === 'conflicts' ? [comparison.b.text] : [])),
        ),
      ]
    : [];
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['In June 2021 the Finnish president, Rein Tamm, was in Halvern.', ['Aila Korpela']],
  ['Rein Tamm was Finland’s president when the harbour was opened in May 2021.', ['Aila Korpela']],
  ['In June 2021 the Finnish president, Aila Korpela, was in Halvern.', []],
  ['In June 2018 the Finnish president, Rein Tamm, was in Halvern.', []],
  ['In June 2021 the former Finnish president Rein Tamm was in Halvern.', []],
];

for (const [text, expected] of cases) test(text, () => deepEqual(rivalsOf(text), expected));

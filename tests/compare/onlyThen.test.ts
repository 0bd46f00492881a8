import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

const warned = 'The council of Teska warned the tenants on 3 May 1998.';

const notBefore: Readonly<Record<string, string>> = {
  'English until': 'The council of Teska did not warn the tenants until 9 May 1998.',
  'English before': 'The council of Teska did not warn the tenants before 9 May 1998.',
  'Spanish until': 'El consejo de Teska no avisó a los inquilinos hasta el 9 de mayo de 1998.',
  'Spanish before': 'El consejo de Teska no avisó a los inquilinos antes del 9 de mayo de 1998.',
  Italian: 'Il consiglio di Teska non ha avvisato gli inquilini prima del 9 maggio 1998.',
  French: "Le conseil de Teska n'a pas averti les locataires avant le 9 mai 1998.",
  Portuguese: 'O conselho de Teska não avisou os inquilinos antes de 9 de maio de 1998.',
  German: 'Der Rat von Teska warnte die Mieter nicht vor dem 9. Mai 1998.',
};

for (const [name, sentence] of Object.entries(notBefore)) {
  test(`not before a day means not earlier: ${name}`, () => {
    equal(comparePair(sentence, warned).conflict?.kind, 'date');
    equal(comparePair(sentence, warned.replace('3 May', '9 May')).conflict, null);
  });
}

test('what is not done before a day may be done later', () => {
  const later = warned.replace('3 May', '12 May');
  equal(comparePair(notBefore['English before'] ?? '', later).conflict, null);
});

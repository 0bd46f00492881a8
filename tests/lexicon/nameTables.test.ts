import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementNouns } from '../../server/lexicon/agreementNouns';
import { countries } from '../../server/lexicon/countries';
import type { LexiconRow } from '../../server/lexicon/lexiconRow';
import { locatorTerms } from '../../server/lexicon/locatorTerms';
import { nameWords } from '../../server/lexicon/nameWords';
import { offices, officeTimes } from '../../server/lexicon/offices';
import { organizationHeads } from '../../server/lexicon/organizationHeads';
import { placeHeads } from '../../server/lexicon/places';
import { portfolios } from '../../server/lexicon/portfolios';
import { eventHeads, thingHeads } from '../../server/lexicon/things';
import { languages } from '../../server/text/language';

const tables: Readonly<Record<string, readonly LexiconRow[]>> = {
  agreementNouns,
  nameWords,
  offices,
  officeTimes,
  organizationHeads,
  placeHeads,
  portfolios,
  locatorTerms,
  eventHeads,
  thingHeads,
};

for (const [name, rows] of Object.entries(tables)) {
  test(`${name}: one row an id, words in every language`, () => {
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const empty = rows.flatMap((row) =>
      languages
        .filter((language) => row[language].split(',').some((word) => word.trim() === ''))
        .map((language) => `${row.id}.${language}`),
    );
    assert.deepEqual(empty, []);
  });
}

test('countries: one row a code, six adjectives', () => {
  assert.equal(new Set(countries.map(({ code }) => code)).size, countries.length);
  assert.deepEqual(
    countries.filter(({ adjectives }) => adjectives.length !== 6),
    [],
  );
});

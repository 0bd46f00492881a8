import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitCompound } from '../../server/extract/compounds';
import { concepts } from '../../server/lexicon/concepts';

/** Compound with its parts, an id that the last part has and one that the first has. */
const understood = `
  Streik|versammlung          gather          strike
  Rettungs|arbeiten           work            save-person
  Haft|strafe                 punish          custody
  Fluglinien|chef             boss            airline
  Weizen|preise               price           wheat
  Schüler|zahl                number          pupil
  Gewerkschafts|führer        leader          union
  Schul|leitung               lead            school
  Wasser|werfer               -               -
  Ernte|helfer                rescuer         harvest
  Bau|behörde                 authority       construction
  Theater|gebäude             building        theatre
  Behörden|chefin            boss            authority
  |Betreiberin               operator        -
  Linkspartei-|Abgeordnete    member-of-parliament -
`;

const idsOf = (indices: readonly number[]): string[] => indices.map((index) => concepts[index]?.id ?? '');

for (const row of understood.trim().split('\n')) {
  const [parts = '', head = '', first = ''] = row.trim().split(/\s+/u);
  test(parts, () => {
    const word = parts.replace('|', '');
    const split = splitCompound(word);
    if (head === '-') {
      assert.equal(split, undefined);
      return;
    }
    assert.ok(split);
    assert.equal(`${word.slice(0, split.at)}|${word.slice(split.at)}`, parts);
    assert.ok(idsOf(split.head).includes(head), idsOf(split.head).join(' '));
    if (first !== '-') assert.ok(idsOf(split.first).includes(first), idsOf(split.first).join(' '));
  });
}

test('what is no compound of known parts is left whole', () => {
  for (const word of ['Bundesrat', 'Kastanien', 'Schmetterling', 'versammelten', 'Xylofonist'])
    assert.equal(splitCompound(word)?.at, undefined, word);
});

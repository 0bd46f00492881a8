import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { countConflicts, countSources, listEntities } from '../../server/features/entityList';
import { CorpusIndex } from '../../server/index/corpusIndex';
import { factsOf } from '../index/indexOf';

const firstHalves = 'Bram Cast Dolm Ferr Gand Holt Jask Kest Lund Morv'.split(' ');
const secondHalves =
  'abel adin agro areth asko eck egor enko esto ilio imov irath obel odin ondel orith otier ubel udin ivar'.split(' ');

test('many actors are listed by letter, and the list works out no more than their names', () => {
  const names = firstHalves.flatMap((first) => secondHalves.map((second) => `Petra ${first}${second}`));
  const index = new CorpusIndex();
  for (const at of [0, 1]) {
    const text = names.map((name) => `The minister ${name} opened the bridge.`).join('\n\n');
    index.replaceSource(`${at}.txt`, factsOf(`${at}.txt`, text));
  }
  const { entities, letters } = listEntities(index, 'person');
  // Some are near enough to be held for misspellings of each other.
  ok(entities.length >= 100, `${entities.length} people`);
  equal(
    letters.reduce((sum, { count }) => sum + count, 0),
    entities.length,
  );
  for (const { letter, start, count } of letters)
    ok(
      entities.slice(start, start + count).every(({ name }) => name.startsWith(letter)),
      letter,
    );
  for (const entity of entities) {
    equal(countSources(entity), 2);
    equal(countConflicts(entity, index), 0);
  }
  // What the sources say of them is asked for by nobody who looks at a list.
  equal(index.isWorkedOut, false);
});

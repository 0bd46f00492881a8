import { romanise } from '../text/fold';
import type { Entity } from './entityTable';
import { nameTokens } from './nameAlignment';
import { nameKey } from './nameNodes';
import type { NameSearch } from './nameSearch';
import { type Steps, visitInSteps } from './steps';

export interface Table {
  readonly entities: readonly Entity[];
  readonly byPlace: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  readonly byRoman: ReadonlyMap<string, readonly Entity[]>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  /** People by each word of their names. */
  readonly byPart: ReadonlyMap<string, readonly Entity[]>;
  readonly byId: ReadonlyMap<string, Entity>;
  /** Made when a name is first searched for. */
  search?: NameSearch;
}

export function placeKey(source: string, sentence: number, mention: number): string {
  return `${sentence}.${mention} ${source}`;
}

export function* indexed(entities: readonly Entity[]): Steps<Table> {
  const byPlace = new Map<string, Entity>();
  const byName = new Map<string, Entity[]>();
  const byRoman = new Map<string, Entity[]>();
  const byWord = new Map<string, Entity[]>();
  const byPart = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = map.get(key);
    if (!list) map.set(key, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  };
  yield* visitInSteps(entities, 256, (entity) => {
    for (const { source, sentence, mention } of entity.mentions)
      byPlace.set(placeKey(source, sentence, mention), entity);
    for (const alias of new Set([...entity.aliases, entity.name])) {
      const key = nameKey(alias);
      if (key === '') continue;
      add(byName, key, entity);
      add(byRoman, romanise(key), entity);
      for (const token of nameTokens(key)) {
        add(byWord, token.slice(0, 3), entity);
        if (entity.type === 'person') add(byPart, token, entity);
      }
    }
  });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { entities, byPlace, byName, byRoman, byWord, byPart, byId };
}

import { countConflicts, countSources, listEntities } from '../features/entityList';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import {
  type EntityItem,
  type EntityParams,
  type Page,
  type PassageItem,
  type PassageParams,
  viewRequests,
} from '../protocol';
import { visibleText } from '../text/visibleText';
import { nothing, workspaceOf } from './corporaView';
import { toPassageItem } from './passageItem';
import type { Session } from './session';

/** Other names that go with an item: some agreements are called something else by every source. */
const mostAliases = 20;

/** Answers which actors and agreements the sources name, and the passages that name one. */
export function registerEntitiesView(session: Session): void {
  const { connection } = session;
  connection.onRequest(viewRequests.entities, ({ folder, type, start, count }: EntityParams) =>
    session.guard<Page<EntityItem>>(
      'entities',
      () => {
        const index = workspaceOf(session, folder)?.corpus.index;
        if (!index) return nothing;
        const { entities } = listEntities(index, type);
        return {
          total: entities.length,
          items: entities.slice(start, start + count).map((entity) => toItem(entity, index)),
        };
      },
      nothing,
    ),
  );
  connection.onRequest(viewRequests.passages, ({ folder, entity: id, start, count }: PassageParams) =>
    session.guard<Page<PassageItem>>(
      'passages',
      () => {
        const corpus = workspaceOf(session, folder)?.corpus;
        const entity = corpus?.index.entities.entity(id);
        if (!corpus || !entity) return nothing;
        const statements = corpus.index.statementsOf(entity);
        const items = statements
          .slice(start, start + count)
          .flatMap((one) => toPassageItem(corpus.index.evidenceFor(one), corpus, session.speaker) ?? []);
        return { total: statements.length, items };
      },
      nothing,
    ),
  );
}

function toItem(entity: Entity, index: CorpusIndex): EntityItem {
  return {
    id: entity.id,
    name: visibleText(entity.name),
    aliases: entity.aliases
      .filter((alias) => alias !== entity.name)
      .slice(0, mostAliases)
      .map(visibleText),
    sources: countSources(entity),
    conflicts: countConflicts(entity, index),
  };
}

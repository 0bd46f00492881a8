import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { voicesOf } from '../index/voices';
import type { Conflict, Evidence } from '../model/conflict';
import type { SourceMetadata } from '../model/source';
import { contains, overlaps, type Span } from '../text/span';
import type { BriefChecker } from './briefChecker';
import { namesInBrief } from './briefNames';
import { findCitations } from './citations';
import type { Dispute } from './sentenceCheck';

/** What a hover shows, before it becomes text. The span covers exactly the name, key or sentence. */
export type HoverCard = Span &
  (
    | { readonly kind: 'sentence'; readonly disputes: readonly Dispute[]; readonly evidence: readonly Evidence[] }
    | {
        readonly kind: 'entity';
        readonly entity: Entity;
        /** First passages that name it, one of each independent voice. */
        readonly passages: readonly Evidence[];
        /** How many independent voices name it. */
        readonly voices: number;
        readonly conflicts: readonly Conflict[];
      }
    | {
        readonly kind: 'source';
        readonly key: string;
        readonly path: string;
        readonly metadata: SourceMetadata;
        readonly languages: readonly string[];
      }
    | { readonly kind: 'unknownSource'; readonly key: string }
  );

const passagesShown = 4;
const conflictsShown = 3;

/** What to show at a place of a brief: a citation key first, then what is in dispute there, then a name, then the sentence. */
export function findHover(
  text: string,
  offset: number,
  checker: BriefChecker,
  index: CorpusIndex,
): HoverCard | undefined {
  const citation = findCitations(text).find(({ start, end }) => start <= offset && offset <= end);
  if (citation) return citationCard(citation, index);
  const checked = checker.checkAt(text, offset);
  if (!checked) return undefined;
  const { sentence, check } = checked;
  const place = { start: offset - sentence.start, end: offset - sentence.start + 1 };
  const name = namesInBrief(sentence, index).find(({ span }) => contains(span, place) || span.end === place.start);
  const disputed = check?.disputes.some(({ span }) => overlaps(span, place)) ?? false;
  if (name && !disputed)
    return entityCard(
      { start: sentence.start + name.span.start, end: sentence.start + name.span.end },
      name.entity,
      index,
    );
  if (!check || (!check.disputes.length && !check.evidence.length)) return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    kind: 'sentence',
    disputes: check.disputes,
    evidence: check.evidence.slice(0, passagesShown),
  };
}

function citationCard({ start, end, key }: Span & { key: string }, index: CorpusIndex): HoverCard {
  const path = findSourceByKey(index, key);
  const card = path === undefined ? undefined : sourceCard({ start, end }, key, path, index);
  return card ?? { start, end, kind: 'unknownSource', key };
}

/** The card of a source under its key; undefined where it was removed. */
export function sourceCard({ start, end }: Span, key: string, path: string, index: CorpusIndex): HoverCard | undefined {
  const facts = index.factsOf(path);
  return facts && { start, end, kind: 'source', key, path, metadata: facts.metadata, languages: facts.languages };
}

/** The card of an actor or agreement, for a hover or beside a completion. */
export function entityCard(span: Span, entity: Entity, index: CorpusIndex): HoverCard {
  const statements = index.statementsOf(entity);
  const voices = voicesOf(
    statements.map((statement) => index.evidenceFor(statement)),
    index,
  );
  const named = new Set(statements);
  const conflicts = (index.knownConflicts ?? []).filter(({ sides }) =>
    sides.some((side) => side.some(({ statement }) => named.has(statement))),
  );
  return {
    ...span,
    kind: 'entity',
    entity,
    passages: voices.slice(0, passagesShown),
    voices: voices.length,
    conflicts: conflicts.slice(0, conflictsShown).map(({ conflict }) => conflict),
  };
}

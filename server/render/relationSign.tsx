import type { Relation } from '../protocol';

/** Every relation, what must not be overlooked first. */
export const relations: readonly Relation[] = ['contradicts', 'updated', 'supports', 'mentions', 'silent'];

/** Lines of each sign in a square of 16: told apart by shape, not by colour alone. */
export const signPaths: Readonly<Record<Relation, string>> = {
  contradicts: 'M4 4L12 12M12 4L4 12',
  updated: 'M12.2 5.2A5 5 0 1 0 13 8.6M12.8 2.4V5.6H9.6',
  supports: 'M3 8.6L6.6 12.2L13 4.4',
  mentions: 'M8 8h.01',
  silent: '',
};

/** The sign of a relation as a small picture; what it means is said beside it. */
export function RelationSign({ relation }: { readonly relation: Relation }) {
  return (
    <svg class={`sign ${relation}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={signPaths[relation]} />
    </svg>
  );
}

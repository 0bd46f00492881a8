import type { ConflictItem, EntityItem, PassageItem, SourceItem } from '../../server/protocol';

/** What a row of a view stands for. */
export type RowSubject =
  | { readonly kind: 'source'; readonly source: SourceItem }
  | { readonly kind: 'entity'; readonly entity: EntityItem }
  | { readonly kind: 'passage'; readonly passage: PassageItem }
  | { readonly kind: 'conflict'; readonly folder: string; readonly conflict: ConflictItem };

/** What "Copy" takes of a row. */
export function textToCopy(subject: RowSubject): string {
  switch (subject.kind) {
    case 'source':
      return subject.source.key === '' ? subject.source.path : keyText(subject.source.key);
    case 'entity':
      return subject.entity.name;
    case 'passage':
      return subject.passage.quote;
    case 'conflict':
      return `${subject.conflict.about}: ${subject.conflict.values.join(' / ')}`;
  }
}

/** What "Insert into Brief" writes for a row; undefined where there is nothing to insert. */
export function textToInsert(subject: RowSubject): string | undefined {
  switch (subject.kind) {
    case 'source':
      return subject.source.key === '' ? undefined : `[${keyText(subject.source.key)}]`;
    case 'entity':
      return subject.entity.name;
    case 'passage':
      return `“${subject.passage.quote}” [${keyText(subject.passage.key)}]`;
    case 'conflict':
      return undefined;
  }
}

/** A citation key as pandoc reads it: in braces where it holds what would end it. */
function keyText(key: string): string {
  return /^[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*$/u.test(key) ? `@${key}` : `@{${key}}`;
}

import type { SourceMetadata } from '../model/source';

/**
 * What a document tells of itself with what files about sources tell of it, which counts more; but a date that is only
 * less precise ('2021' for '2021-05-12') takes nothing away.
 */
export function withTold(own: SourceMetadata, told: Partial<SourceMetadata>): SourceMetadata {
  const published =
    told.published !== undefined && own.published?.startsWith(told.published) ? own.published : told.published;
  const merged = { ...own, ...told, ...(published === undefined ? {} : { published }) };
  if (merged.published === undefined) return merged;
  const { dateline: _, ...rest } = merged;
  return rest;
}

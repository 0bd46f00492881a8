import type { RecordName } from '../../model/bibliographicRecord';

/** 'Family, Given', with particles and suffix where they belong; the whole name of a body. */
export function inverted(name: RecordName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part).join(' ');
  const given = [name.given, name['dropping-particle']].filter((part) => part).join(' ');
  return [family, name.suffix, given].filter((part) => part).join(', ');
}

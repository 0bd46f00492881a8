import { createHash } from 'node:crypto';
import { claimsAsFtm, type FtmStatement } from '../features/export/ftm';
import { loadCorpus } from './corpus';
import type { Invocation } from './usage';

/** The dataset that the statements belong to. */
const dataset = 'source_aware';

/** Prints what the sources claim as statements of FollowTheMoney, one JSON object a line. */
export async function claims(invocation: Invocation): Promise<number> {
  const { index } = await loadCorpus(invocation);
  const seen = new Set<string>();
  for (const statement of claimsAsFtm(index)) {
    const line = toLine(statement);
    if (seen.has(line.id) || statement.value === '') continue;
    seen.add(line.id);
    // Slower readers hold the writing up, not the memory.
    if (!process.stdout.write(`${JSON.stringify(line)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

/** The id is made as the library makes it, so that its tools take the lines as their own. */
function toLine({ entity_id, prop, schema, value, lang }: FtmStatement) {
  const key = `${dataset}.${entity_id}.${prop}.${value}${lang === undefined ? '' : `@${lang}`}`;
  return {
    canonical_id: entity_id,
    entity_id,
    prop,
    schema,
    value,
    dataset,
    lang: lang ?? null,
    original_value: null,
    first_seen: null,
    last_seen: null,
    external: false,
    origin: 'source-aware',
    id: createHash('sha1').update(key, 'utf8').digest('hex'),
  };
}

import type { EntityTable } from '../index/entityTable';
import type { Mention } from '../model/mention';
import { overlaps } from '../text/span';
import type { Token } from '../text/tokens';

/** Words of the longest name that is looked for. */
const longest = 7;

/** The names in a sentence of a brief that the corpus knows, however the sentence writes them, longest first. */
export function findKnownNames(text: string, tokens: readonly Token[], entities: EntityTable): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const known = knownNameAt(text, tokens, at, entities);
    if (known) found.push(known.mention);
    at += known?.length ?? 1;
  }
  return found;
}

/** Known names, and between them what the mention finder saw for itself. */
export function mergeMentions(known: readonly Mention[], seen: readonly Mention[]): Mention[] {
  // 'Foreign Minister' is no name, however much a ministry is called like it.
  const found = known.filter(
    (one) => !seen.some(({ role, end }) => role && one.end <= role.end && role.start <= one.start && role.end <= end),
  );
  // Roles, countries and demonyms come with what the finder saw; a known name replaces only names.
  const rest: Mention[] = [];
  for (const mention of seen) {
    const at = found.findIndex((one) => overlaps(one, mention));
    const name = found[at];
    if (!name) rest.push(mention);
    else if (mention.role && !name.role && !overlaps(mention.role, name)) found[at] = { ...name, role: mention.role };
  }
  return [...found, ...rest].sort((a, b) => a.start - b.start);
}

/** How many words from `at` on begin with a capital. */
function lengthOfRun(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (/^[\p{Lu}\p{Lt}\p{N}]/u.test(tokens[at + length]?.text ?? '')) length += 1;
  return length;
}

function knownNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  entities: EntityTable,
): { mention: Mention; length: number } | undefined {
  const first = tokens[at];
  if (!first || !/^[\p{Lu}\p{Lt}\p{N}]/u.test(first.text)) return undefined;
  const run = lengthOfRun(tokens, at);
  for (let length = Math.min(longest, tokens.length - at); length >= 1; length -= 1) {
    const last = tokens[at + length - 1];
    if (!last || last.kind === 'punctuation' || last.kind === 'symbol') continue;
    const name = text.slice(first.start, last.end);
    // Looking for other spellings is slow: only what has capitals throughout, as names have, is worth it.
    const entity = length <= run ? entities.find(name) : entities.findExactly(name);
    // Countries come with what the finder saw.
    if (!entity || entity.country !== undefined) continue;
    return { mention: { start: first.start, end: last.end, name, type: entity.type }, length };
  }
  return undefined;
}

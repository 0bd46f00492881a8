import type { CorpusRules } from '../model/corpusRules';
import type { Entity } from './entityTable';
import { nameKey } from './nameNodes';

type Draft = Omit<Entity, 'id'>;

/** Joins what a project says is one, and drops what it says is no name. */
export function applyNameRules(drafts: readonly Draft[], { merge, ignored }: CorpusRules): Draft[] {
  if (!merge.length && !ignored.length) return [...drafts];
  const dropped = new Set(ignored.map(nameKey));
  const kept = drafts.filter(({ name, aliases }) => ![name, ...aliases].every((one) => dropped.has(nameKey(one))));
  return merge.reduce((all, names) => mergeNamed(all, names), kept);
}

/** One draft for all that bear one of the names, called by the first of them. */
function mergeNamed(drafts: readonly Draft[], names: readonly string[]): Draft[] {
  const [preferred] = names;
  const named = new Set(names.flatMap((name) => bearersOf(drafts, nameKey(name))));
  const [first, ...others] = drafts.filter((draft) => named.has(draft));
  if (!first || preferred === undefined) return [...drafts];
  const all = [first, ...others];
  const merged: Draft = {
    ...first,
    name: preferred,
    type: all.find(({ type }) => type !== 'unknown')?.type ?? first.type,
    aliases: [...new Set([...names, ...all.flatMap(({ aliases }) => aliases)])].sort(),
    mentions: all.flatMap(({ mentions }) => mentions),
    names: Object.assign({}, ...all.map(({ names: own }) => own).reverse()),
  };
  return [...drafts.filter((draft) => !named.has(draft)), merged];
}

/** Who is called so. A surname that several bear is a name of none of them. */
function bearersOf(drafts: readonly Draft[], key: string): Draft[] {
  const bearers = drafts.filter(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === key));
  return bearers.length > 1 && !key.includes(' ') ? bearers.filter(({ name }) => nameKey(name) === key) : bearers;
}

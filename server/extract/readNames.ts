import type { Mention } from '../model/mention';
import type { Passage } from '../model/source';
import { fold } from '../text/fold';
import { repairGlue, type Vocabulary } from '../text/glue';
import { type Token, tokenize } from '../text/tokens';
import { DocumentNames } from './documentNames';
import { weighRun } from './nameEvidence';
import type { NameRun } from './nameRuns';
import { isAbbreviationOf } from './organizationExtent';
import { keysOf, readScene, type Scene } from './scene';
import type { NameWord } from './sentenceWords';
import { noVotes, type Votes } from './votes';

/** A document whose names are looked for. */
export interface MentionDocument {
  readonly text: string;
  /** Passages whose words count as the document's. */
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  /** The tokens of each passage, where they were cut already. */
  readonly tokens?: readonly (readonly Token[])[];
  /** Names known from elsewhere, as far as the text has them: a brief speaks of those that its sources name. */
  readonly known?: readonly KnownName[];
}

/** A name and what it is the name of. */
export interface KnownName {
  readonly name: string;
  readonly type: Mention['type'];
}

/** What a name's type elsewhere counts for, against the single reasons of the text at hand. */
const knownVotes = 12;

/** First pass: what all passages together tell of each name. */
export function readNames({
  text,
  passages,
  vocabulary,
  tokens: cut = [],
  known = [],
}: MentionDocument): DocumentNames {
  const names = new DocumentNames();
  for (const { name, type } of known) {
    if (type === 'unknown' || type === 'agreement') continue;
    const parts = tokenize(name).filter(({ kind }) => kind === 'word' || kind === 'number');
    names.add(
      parts.map((token) => fold(token.text)),
      { ...noVotes(), [type]: knownVotes },
      true,
    );
  }
  for (const [index, passage] of passages.entries()) {
    if (passage.leftOut !== undefined || passage.language === 'und') continue;
    const tokens = repairGlue(cut[index] ?? tokenize(text, passage), vocabulary);
    const scene = readScene(text, tokens, passage.language, vocabulary, names);
    for (const body of scene.organizations) {
      const keys = keysOf(scene.words, body.from, body.to);
      const votes = { ...noVotes(), organization: 8 };
      if (!body.bare) names.add(keys, votes, !scene.headline);
      const short = shortName(scene.words, body.from, body.to);
      if (short !== undefined) names.add([short.key], votes, false);
    }
    for (const run of scene.runs) {
      const votes = weighRun(run, scene);
      weighAcronym(votes, run, scene);
      names.add(keysOf(scene.words, run.from, run.to), votes, !scene.headline);
    }
    for (const [at, word] of scene.words.entries()) {
      if (
        !word.opens ||
        word.shape !== 'capital' ||
        word.functional ||
        word.common ||
        scene.headline ||
        scene.runs.some((run) => run.from <= at && at < run.to)
      )
        continue;
      names.addPending(word.key, weighRun({ from: at, to: at + 1, honorific: false }, scene));
    }
    for (const role of scene.roles)
      if (role.body !== undefined) names.add([role.body.key], { ...noVotes(), organization: 3 }, false);
    if (passage.language === 'de') countArticles(scene.words, names);
  }
  names.finish();
  return names;
}

/** An acronym with an article, or that says or has something, is a body's. */
function weighAcronym(votes: Votes, run: NameRun, { words, headline }: Scene): void {
  const only = words[run.from];
  if (run.to - run.from !== 1 || only?.shape !== 'upper' || headline || only.key.length > 7) return;
  if (only.key.length >= 3) votes.organization += 2;
  const before = words[run.from - 1];
  const behind = words[run.to];
  if (before?.functional && before.shape !== 'mark') votes.organization += 2;
  else if (/^['’]s?$/.test(behind?.text ?? '') || (behind && behind.shape === 'lower' && !behind.functional))
    votes.organization += 1;
}

const articleWords = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes zum zur im am vom beim ins ans'.split(
    ' ',
  ),
);

function countArticles(words: readonly NameWord[], names: DocumentNames): void {
  for (const [at, word] of words.entries()) {
    if (word.shape !== 'capital' || word.opens) continue;
    const before = words[at - 1];
    const adjective = before?.shape === 'lower' && !before.functional && /(?:e|en|er|es|em)$/.test(before.key);
    names.countArticle(
      word.key,
      before?.shape === 'number' || (before !== undefined && articleWords.has(before.key)) || adjective,
    );
  }
}

/** The short form that stands in brackets right behind a name. */
export function shortName(
  words: readonly NameWord[],
  from: number,
  to: number,
): { readonly key: string; readonly text: string } | undefined {
  const inside = words[to + 1];
  if (!/^[([]$/.test(words[to]?.text ?? '') || !inside || (inside.shape !== 'upper' && inside.shape !== 'capital'))
    return undefined;
  if (!/^[)\],;/]$/.test(words[to + 2]?.text ?? '')) return undefined;
  // An acronym behind a name of several words is taken for its own even where it abbreviates it in another language.
  const acronym = inside.shape === 'upper' && to - from > 2 && inside.key.length <= 8 && !inside.geography;
  return acronym || isAbbreviationOf(inside.key, keysOf(words, from, to))
    ? { key: inside.key, text: inside.text }
    : undefined;
}

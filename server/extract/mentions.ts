import type { Mention } from '../model/mention';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { DocumentNames } from './documentNames';
import { agreementMention, decide, geographyMention, organizationMention, runMention } from './nameMentions';
import { type MentionDocument, readNames } from './readNames';
import { readScene } from './scene';

export interface MentionFinder {
  /** Names, countries and agreements of a sentence, in order, not overlapping but for an acronym inside its bracket. */
  find(sentence: Span, tokens: readonly Token[], language: Language): Mention[];
}

/**
 * Finds who and what a document names. What a capital means is judged by how the document itself writes its words; what
 * a name is the name of, by head words, roles, apposition and verbs, all places of the document together. `unknown` where
 * nothing tells. Uses the facts of this one document only.
 */
export function createMentionFinder(document: MentionDocument): MentionFinder {
  const names = readNames(document);
  return {
    find: (_sentence, tokens, language) => findMentions(document, names, tokens, language),
  };
}

/** Second pass: the mentions of one sentence. */
function findMentions(
  { text, vocabulary }: MentionDocument,
  names: DocumentNames,
  tokens: readonly Token[],
  language: Language,
): Mention[] {
  const scene = readScene(text, tokens, language, vocabulary, names);
  const { words } = scene;
  const mentions: Mention[] = [];
  const used: boolean[] = [];
  const use = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) used[at] = true;
  };
  for (const body of scene.organizations) {
    mentions.push(organizationMention(text, scene, body, language));
    use(body.from, body.to);
  }
  for (const span of scene.agreements) {
    mentions.push(agreementMention(text, words, span));
    use(span.from, span.to);
  }
  for (const run of scene.runs) {
    mentions.push(runMention(text, scene, run, names, language));
    use(run.from, run.to);
  }
  for (const role of scene.roles) {
    const word = words[role.from];
    if (role.body === undefined || !word) continue;
    const length = role.body.length;
    const votes = names.votesFor(role.body.key);
    mentions.push({
      start: word.token.start,
      end: word.token.start + length,
      name: word.text.slice(0, length),
      ...decide(votes, 1),
    });
  }
  for (const [at, word] of words.entries()) {
    if (!word.geography || used[at]) continue;
    mentions.push(geographyMention(text, words, at, word.geography));
    use(at, at + word.geography.length);
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

import type { Statement } from '../compare/statement';
import { createMentionFinder } from '../extract/mentions';
import { extractSentence } from '../extract/sentenceFacts';
import type { CorpusIndex } from '../index/corpusIndex';
import { findReferent, peopleOf } from '../index/referents';
import { buildStatement, unknownKey } from '../index/statements';
import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import { collectVocabulary } from '../text/glue';
import { isLanguage, type Language } from '../text/language';
import { tokenize } from '../text/tokens';
import type { BriefSentence } from './brief';
import { findKnownNames, mergeMentions } from './knownNames';
import { RecentValues } from './recentValues';

/** Weight that antecedents lend to what they name, nearest first. */
const antecedentWeights = [0.7, 0.5, 0.4];

/** A sentence of a brief ready for comparison; spans count from the start of the sentence. */
export function buildBriefStatement(sentence: BriefSentence, index: CorpusIndex): Statement | undefined {
  if (!isLanguage(sentence.language)) return undefined;
  const { language } = sentence;
  const facts = extractFrom(sentence.text, language, index);
  const keyOf = (mention: Mention): string => index.entities.resolve(mention)?.id ?? unknownKey(mention);
  const context = new Map<string, number>();
  sentence.antecedents.forEach((antecedent, at) => {
    const other = extractFrom(antecedent, language, index);
    const keys = [...other.mentions.map(keyOf), ...other.terms.flatMap(({ keys: own }) => own)];
    for (const key of keys) if (!context.has(key)) context.set(key, antecedentWeights[at] ?? 0.3);
  });
  const referent = findReferent(
    sentence.antecedents.map((antecedent) => peopleOf(extractFrom(antecedent, language, index).mentions, keyOf)),
  );
  return buildStatement(facts, language, {
    text: sentence.text,
    context,
    ...(referent ? { referent } : {}),
    keyOf,
    findName: (name) => index.entities.findExactly(name),
  });
}

/** Facts of sentences that stay known: a sentence is extracted for itself and as what the next ones point back to. */
const cacheLimit = 2_000;

const extracted = new WeakMap<CorpusIndex, { readonly revision: number; readonly facts: RecentValues<Sentence> }>();

function extractFrom(text: string, language: Language, index: CorpusIndex): Sentence {
  let own = extracted.get(index);
  if (own?.revision !== index.revision) {
    own = { revision: index.revision, facts: new RecentValues(cacheLimit) };
    extracted.set(index, own);
  }
  return own.facts.get(`${language}\n${text}`, () => extract(text, language, index));
}

function extract(text: string, language: Language, index: CorpusIndex): Sentence {
  const span = { start: 0, end: text.length };
  const tokens = tokenize(text);
  const known = findKnownNames(text, tokens, index.entities);
  const finder = createMentionFinder({
    text,
    passages: [{ ...span, kind: 'paragraph', language, headings: [] }],
    vocabulary: collectVocabulary(tokens),
    known,
  });
  const facts = extractSentence(span, tokens, language, {
    text,
    findMentions: (sentence, own, inLanguage) => mergeMentions(known, finder.find(sentence, own, inLanguage)),
  });
  return { passage: 0, ...facts };
}

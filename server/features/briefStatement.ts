import type { Context, Referent, Statement } from '../compare/statement';
import { createMentionFinder } from '../extract/mentions';
import { extractSentence } from '../extract/sentenceFacts';
import type { CorpusIndex } from '../index/corpusIndex';
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
export function buildBriefStatement(
  sentence: BriefSentence,
  index: CorpusIndex,
  context: Context = readContext(sentence, index),
): Statement | undefined {
  if (!isLanguage(sentence.language)) return undefined;
  const { language, text } = sentence;
  const referent = referentIn(context, index);
  return buildStatement(extractFrom(text, language, index), language, {
    text,
    context,
    ...(referent ? { referent } : {}),
    keyOf: keyIn(index),
    findName: (name) => index.entities.findExactly(name),
  });
}

/**
 * What the sentences that a sentence points back to lend it: the keys that a source has too (others can match nothing),
 * and years, of which the nearest counts.
 */
export function readContext({ antecedents, language }: BriefSentence, index: CorpusIndex): Context {
  const context = new Map<string, number>();
  if (!isLanguage(language)) return context;
  const keyOf = keyIn(index);
  for (const [at, antecedent] of antecedents.entries()) {
    const { mentions, terms } = extractFrom(antecedent, language, index);
    for (const key of [...mentions.map(keyOf), ...terms.flatMap(({ keys }) => keys)])
      if (!context.has(key) && (index.weights.isKnown(key) || key.startsWith('year:')))
        context.set(key, antecedentWeights[at] ?? 0.3);
  }
  return context;
}

/** Whom 'he' or 'she' means: the one person of the nearest sentence that names any. */
function referentIn(context: Context, { entities }: CorpusIndex): Referent | undefined {
  const people = [...context].flatMap(([key, weight]) => {
    const entity = entities.entity(key);
    return entity?.type === 'person' ? [{ key, name: entity.name, weight }] : [];
  });
  const nearest = Math.max(...people.map(({ weight }) => weight));
  const [one, another] = people.filter(({ weight }) => weight === nearest);
  return one && !another ? { key: one.key, name: one.name } : undefined;
}

const keyIn =
  (index: CorpusIndex) =>
  (mention: Mention): string =>
    index.entities.resolve(mention)?.id ?? unknownKey(mention);

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

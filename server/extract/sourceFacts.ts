import type { Passage, ReadSource, Sentence, SourceFacts } from '../model/source';
import { collectVocabulary, repairGlue } from '../text/glue';
import type { DetectedLanguage } from '../text/language';
import { lineStarts } from '../text/lineIndex';
import { splitSentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { linkSayings } from './linkSayings';
import { createMentionFinder } from './mentions';
import { segment } from './segment';
import { extractSentence } from './sentenceFacts';

/** Set when the program is bundled: a hash of the code that extracts. */
declare const EXTRACTOR_VERSION: string | undefined;

/** Names the extractor: facts that another one wrote to a cache are stale. */
export const extractorVersion = typeof EXTRACTOR_VERSION === 'string' ? EXTRACTOR_VERSION : 'unbundled';

/** Everything the engine knows of one document. Depends on that document alone. */
export function extractFacts(source: ReadSource): SourceFacts {
  const { text, metadata } = source;
  const passages = segment(source);
  const body = passages.filter(({ leftOut }) => leftOut === undefined);
  const tokensOfBody = body.map((passage) => tokenize(text, passage));
  const vocabulary = collectVocabulary(tokensOfBody.flat());
  const finder = createMentionFinder({ text, passages: body, vocabulary, tokens: tokensOfBody });
  const sentences: Sentence[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.leftOut !== undefined) continue;
    for (const span of splitSentences(text, passage, passage.language, vocabulary)) {
      const tokens = repairGlue(tokenize(text, span), vocabulary);
      const facts = extractSentence(span, tokens, passage.language, {
        text,
        ...(metadata.published === undefined ? {} : { published: metadata.published }),
        findMentions: finder.find,
      });
      sentences.push({ passage: index, ...facts });
    }
  }
  return {
    text,
    metadata,
    languages: languagesOf(body),
    passages,
    sentences: linkSayings(text, sentences, passages),
    ...(source.fileMap ? { fileMap: source.fileMap } : {}),
    ...(source.landmarks ? { landmarks: source.landmarks } : {}),
    lineStarts: lineStarts(source.fileText ?? text),
    problems: source.problems,
  };
}

/** Languages by the amount of text in them, most first. */
function languagesOf(passages: readonly Passage[]): DetectedLanguage[] {
  const characters = new Map<DetectedLanguage, number>();
  for (const { language, start, end } of passages)
    characters.set(language, (characters.get(language) ?? 0) + end - start);
  return [...characters].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([language]) => language);
}

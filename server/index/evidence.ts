import type { Statement } from '../compare/statement';
import type { Evidence } from '../model/conflict';
import type { SourceFacts } from '../model/source';
import type { Span } from '../text/span';
import type { SourceStatement } from './corpusIndex';
import { landmarkAt, placeInFile } from './places';

/** A statement of a source as a passage to show to a writer: the sentence word for word, and where it stands. */
export function evidenceOf(statement: SourceStatement, facts: SourceFacts, score?: number): Evidence {
  const attribution = speakerOf(statement);
  return {
    ...passageAt(statement, facts),
    ...(attribution === undefined ? {} : { attribution }),
    ...(score === undefined ? {} : { score: Math.round(score * 1000) / 1000 }),
  };
}

/** A stretch of a source as a passage to show, of which nothing more is known. */
export function passageAt(
  { source, start, end, language }: Span & Pick<Evidence, 'source' | 'language'>,
  facts: SourceFacts,
): Evidence {
  const { title, publisher, published } = facts.metadata;
  const landmark = landmarkAt(facts, start);
  return {
    source,
    ...placeInFile(facts, start),
    ...(landmark ? { landmark } : {}),
    quote: facts.text.slice(start, end),
    language,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
}

function speakerOf({ attributions, text, speaker }: Statement): string | undefined {
  const [first] = attributions;
  return first ? text.slice(first.speaker.start, first.speaker.end) : speaker;
}

import type { Statement } from '../compare/statement';
import type { Evidence } from '../model/conflict';
import type { SourceFacts } from '../model/source';
import type { SourceStatement } from './corpusIndex';
import { placeInFile } from './places';

/** A statement of a source as a passage to show to a writer: the sentence word for word, and where it stands. */
export function evidenceOf(statement: SourceStatement, facts: SourceFacts, score?: number): Evidence {
  const { title, publisher, published } = facts.metadata;
  const attribution = speakerOf(statement);
  return {
    source: statement.source,
    ...placeInFile(facts, statement.start),
    quote: facts.text.slice(statement.start, statement.end),
    language: statement.language,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(score === undefined ? {} : { score: Math.round(score * 1000) / 1000 }),
  };
}

function speakerOf({ attributions, text, speaker }: Statement): string | undefined {
  const [first] = attributions;
  return first ? text.slice(first.speaker.start, first.speaker.end) : speaker;
}

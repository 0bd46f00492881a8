import { speakerOf } from '../compare/attributions';
import type { Span } from '../text/span';
import type { CorpusIndex, SourceStatement } from './corpusIndex';

/** Words that a source quotes somebody as saying. */
export interface Quotation {
  readonly statement: SourceStatement;
  /** In `statement.text`, without the marks. */
  readonly words: Span;
}

interface Quoted {
  readonly revision: number;
  readonly bySpeaker: ReadonlyMap<string, readonly Quotation[]>;
}

const known = new WeakMap<CorpusIndex, Quoted>();

/** What somebody is quoted as saying, in the order of sources and text. `speaker` is the entity's id. */
export function quotationsOf(index: CorpusIndex, speaker: string): readonly Quotation[] {
  let own = known.get(index);
  if (own?.revision !== index.revision) {
    own = { revision: index.revision, bySpeaker: collect(index) };
    known.set(index, own);
  }
  return own.bySpeaker.get(speaker) ?? [];
}

function collect(index: CorpusIndex): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  const add = (key: string | undefined, quotation: Quotation): void => {
    if (key === undefined) return;
    const quotations = found.get(key);
    if (quotations) quotations.push(quotation);
    else found.set(key, [quotation]);
  };
  for (const statement of index.statements) {
    for (const attribution of statement.attributions)
      if (attribution.kind === 'quotation')
        add(speakerOf(statement, attribution)?.key, { statement, words: attribution.content });
    // In an interview nobody is quoted: all of it is said by who answers.
    const { speaker, voice, unstated, attributions, start, end } = statement;
    if (speaker !== undefined && !unstated && !attributions.length)
      add(voice?.key ?? index.entities.find(speaker)?.id, { statement, words: { start, end } });
  }
  return found;
}

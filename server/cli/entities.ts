import type { CorpusIndex } from '../index/corpusIndex';
import { placeInFile } from '../index/places';
import { visibleText } from '../text/visibleText';
import { loadCorpus } from './corpus';
import { count, paint, printJson, printLine } from './print';
import type { Invocation } from './usage';

/** Prints every actor and agreement with its names and where each is mentioned. */
export async function entities(invocation: Invocation): Promise<number> {
  const { index } = await loadCorpus(invocation);
  const found = index.entities.entities();
  if (invocation.format === 'json') {
    printJson({
      version: 1,
      entities: found.map(({ id, name, type, aliases, mentions }) => ({
        id,
        name,
        type,
        aliases,
        mentions: mentions.flatMap((mention) => mentionOf(index, mention) ?? []),
      })),
    });
    return 0;
  }
  for (const { name, type, aliases, mentions } of found) {
    const others = aliases.filter((alias) => alias !== name);
    printLine(
      `${paint(visibleText(name), 'bold')} ${paint(`(${type}, ${count(mentions.length, 'mention')})`, 'grey')}${others.length ? ` ${visibleText(others.join('; '))}` : ''}`,
    );
  }
  printLine(count(found.length, 'name'));
  return 0;
}

function mentionOf(index: CorpusIndex, at: { source: string; sentence: number; mention: number }) {
  const facts = index.factsOf(at.source);
  const mention = facts?.sentences[at.sentence]?.mentions[at.mention];
  if (!facts || !mention) return undefined;
  return {
    source: at.source,
    ...placeInFile(facts, mention.start),
    text: facts.text.slice(mention.start, mention.end),
  };
}

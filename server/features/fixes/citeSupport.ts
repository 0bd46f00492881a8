import { findSourceByKey, keyOfSource } from '../../index/citationKeys';
import type { CorpusIndex } from '../../index/corpusIndex';
import { pageAt } from '../../index/places';
import { voicesOf } from '../../index/voices';
import { pageMarks } from '../../lexicon/locatorTerms';
import type { Speaker } from '../../messages/speaker';
import type { Evidence } from '../../model/conflict';
import { isLanguage } from '../../text/language';
import { contains, type Span } from '../../text/span';
import type { CheckedSentence } from '../briefChecker';
import { citationsOf } from '../citedSources';
import { evidenceRow } from '../evidenceRow';
import { insertCitation } from './insertCitation';
import type { Edit } from './replacement';
import { citationOf } from './sourceName';

/** Sources that are offered. */
const mostOffers = 2;

/** A citation of a source that supports the sentence and is not cited in it yet, for each independent one; best first. */
export function citeSupport(text: string, checked: CheckedSentence, index: CorpusIndex, speaker: Speaker): Edit[] {
  const { sentence } = checked;
  return supportersOf(text, checked, index).map((passage) => {
    const words = citationWithPage(passage, checked, index);
    const title = speaker.say('fixCiteSupport', { words: `[${words}]` });
    return { title, replacements: [insertCitation(text, sentence, [words])] };
  });
}

/** The same in place of the citation at `place`, which supports nothing. */
export function citeSupportInstead(
  text: string,
  place: Span,
  checked: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker,
): Edit[] {
  const citation = citationsOf(text, checked.sentence).find((one) => contains(one, place));
  if (!citation) return [];
  return supportersOf(text, checked, index).map((passage) => {
    // The page of the other source is none of this one's. Behind a key in running text the bracket stays.
    const isInGroup = citation.mode !== 'authorInText';
    const end = isInGroup ? (citation.locator?.end ?? citation.end) : citation.end;
    const words = isInGroup
      ? citationWithPage(passage, checked, index)
      : citationOf(keyOfSource(index, passage.source));
    return {
      title: speaker.say('fixCiteInstead', { words }),
      replacements: [{ start: citation.start, end, text: words }],
    };
  });
}

/** The best passage of each independent source that says what the sentence says, and does not contradict it. */
function supportersOf(text: string, checked: CheckedSentence, index: CorpusIndex): Evidence[] {
  if (checked.sentence.kind === 'heading') return [];
  const cited = new Set(
    citationsOf(text, checked.sentence).flatMap(({ key }) => {
      const path = findSourceByKey(index, key);
      return path === undefined ? [] : [index.voiceOf(path)];
    }),
  );
  const order = new Map((checked.check?.evidence ?? []).map(({ source }, at) => [source, at] as const).reverse());
  const rankOf = ({ source }: Evidence): number => order.get(source) ?? order.size;
  const passages = [...evidenceRow(checked, index).claims.values()].flatMap(([first]) =>
    first?.relation === 'supports' && !cited.has(index.voiceOf(first.evidence.source)) ? [first.evidence] : [],
  );
  const ordered = index.trust.order(passages.sort((a, b) => rankOf(a) - rankOf(b)));
  return voicesOf(ordered, index).slice(0, mostOffers);
}

/** `@key, p. 7`: with the page where the source has pages. */
function citationWithPage(passage: Evidence, { sentence }: CheckedSentence, index: CorpusIndex): string {
  const facts = index.factsOf(passage.source);
  const page = facts && pageAt(facts, passage);
  const citation = citationOf(keyOfSource(index, passage.source));
  return page === undefined
    ? citation
    : `${citation}, ${pageMarks[isLanguage(sentence.language) ? sentence.language : 'en']} ${page}`;
}

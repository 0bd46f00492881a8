import type { MessageName, Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixCell, MatrixDispute, MatrixSentence, MatrixSource, Relation } from '../protocol';

/** What a reader is told first of a matrix. */
export interface MatrixCounts {
  readonly sentences: number;
  readonly supported: number;
  readonly disputed: number;
  readonly accepted: number;
}

function countMatrix({ sentences }: EvidenceMatrix): MatrixCounts {
  const own = sentences.filter(({ kind }) => kind === 'paragraph');
  return {
    sentences: own.length,
    supported: own.filter(isSupported).length,
    disputed: sentences.filter(({ disputes }) => disputes.some(({ accepted }) => !accepted)).length,
    accepted: sentences.filter(({ disputes }) => disputes.some(({ accepted }) => accepted)).length,
  };
}

/** '9 sentences, 5 supported by a source, 3 in dispute, 1 accepted'. */
export function describeCounts(matrix: EvidenceMatrix, speaker: Speaker): string {
  const { sentences, supported, disputed, accepted } = countMatrix(matrix);
  return [
    speaker.say('sentenceCount', { count: sentences }),
    speaker.say('sourceCount', { count: matrix.sources.length }),
    speaker.say('supportedCount', { count: supported }),
    speaker.say('disputedCount', { count: disputed }),
    ...(accepted ? [speaker.say('acceptedCount', { count: accepted })] : []),
  ].join(', ');
}

export const isSupported = ({ cells }: MatrixSentence): boolean =>
  cells.some(({ relation }) => relation === 'supports');

/** Sources that say something on the brief or are cited in it, by index, in order. */
export function speakingSources({ sentences }: EvidenceMatrix): number[] {
  const found = new Set(sentences.flatMap(({ cells }) => cells.map(({ source }) => source)));
  return [...found].sort((a, b) => a - b);
}

const meanings: Readonly<Record<Relation, MessageName & `${string}Meaning`>> = {
  contradicts: 'contradictsMeaning',
  updated: 'updatedMeaning',
  supports: 'supportsMeaning',
  mentions: 'mentionsMeaning',
  silent: 'silentMeaning',
};

/** What a relation means, in a sentence. */
export const meaningOf = (relation: Relation, speaker: Speaker): string => speaker.say(meanings[relation]);

/** 'contradicts: 9 May 2021, cited'. */
export function describeCell(cell: MatrixCell | undefined, speaker: Speaker): string {
  if (!cell) return speaker.say('silent');
  const value = cell.claims[0]?.value;
  const relation = speaker.say(cell.relation);
  return `${value === undefined ? relation : `${relation}: ${value}`}${cell.cited ? `, ${speaker.say('cited')}` : ''}`;
}

/** 'Title, Authors, Publisher, 2024-03-06, Spanish', as far as known. */
export function describeMatrixSource(
  { title, authors, publisher, published, languages }: MatrixSource,
  speaker: Speaker,
): string {
  const known = [
    title,
    authors.join(', '),
    publisher,
    published,
    languages.map((one) => speaker.language(one)).join(', '),
  ];
  return known.filter((part) => part !== undefined && part !== '').join(', ');
}

/** By what the writer accepted a dispute, and why; undefined where it was not accepted. */
export function describeAcceptance(
  { accepted }: Pick<MatrixDispute, 'accepted'>,
  speaker: Speaker,
): string | undefined {
  if (!accepted) return undefined;
  const { by, reason } = accepted;
  const how = speaker.say(by === 'comment' ? 'acceptedByComment' : 'acceptedByProject');
  return `${how} ${reason === undefined ? speaker.say('noReason') : speaker.say('reason', { reason })}`;
}

/** The address of a source, where it is one that a browser may be sent to. */
export function webAddress({ url }: MatrixSource): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s"'<>]+$/iu.test(url) ? url : undefined;
}

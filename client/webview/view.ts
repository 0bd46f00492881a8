import type { EvidenceMatrix, MatrixSentence } from '../../server/protocol';
import { isSupported, speakingSources } from '../../server/render/describeMatrix';

export type Shown = 'all' | 'disputed' | 'unsupported';

/** What of the matrix is shown; kept while the page is. */
export interface View {
  readonly shown: Shown;
  readonly silentSources: boolean;
}

export const firstView: View = { shown: 'all', silentSources: false };

/** Indexes of the sentences that are shown, in order. */
export const rowsOf = ({ sentences }: EvidenceMatrix, { shown }: View): number[] =>
  sentences.flatMap((sentence, at) => (isShown(sentence, shown) ? [at] : []));

function isShown(sentence: MatrixSentence, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'disputed':
      return sentence.disputes.length > 0;
    case 'unsupported':
      return sentence.kind === 'paragraph' && !isSupported(sentence);
  }
}

/** Indexes of the sources that are shown, in order. */
export const columnsOf = (matrix: EvidenceMatrix, { silentSources }: View): number[] =>
  silentSources ? matrix.sources.map((_, at) => at) : speakingSources(matrix);

import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixClaim, MatrixDispute, MatrixQuote, MatrixSentence, Relation } from '../protocol';
import { describeAcceptance } from './describeMatrix';
import { PassageView } from './passageView';
import { RelationSign } from './relationSign';
import { plotTitle, ScalePlot } from './scalePlot';

interface SentenceEvidenceProps {
  readonly sentence: MatrixSentence;
  readonly matrix: EvidenceMatrix;
  readonly speaker: Speaker;
  /** Distinct in the page. */
  readonly id: string;
  readonly onOpen?: (passage: number) => void;
}

/**
 * All there is on one sentence: what is in dispute and whether it was accepted, what it cites in vain, and who says what.
 * Each part is a component of its own; further checks of a sentence take their place between them.
 */
export function SentenceEvidence(props: SentenceEvidenceProps) {
  const { sentence, matrix, speaker, id } = props;
  const { disputes, quotes, unknownKeys, cells } = sentence;
  return (
    <>
      {disputes.map((dispute, at) => (
        <DisputeView key={at} {...props} dispute={dispute} id={`${id}-${at}`} />
      ))}
      {quotes.map((quote, at) => (
        <QuoteView key={at} {...props} quote={quote} />
      ))}
      {unknownKeys.length > 0 && (
        <p class="note">{speaker.say('unknownKeys', { keys: unknownKeys.map((key) => `@${key}`).join(', ') })}</p>
      )}
      {cells
        .filter(({ relation, cited }) => relation === 'silent' && cited)
        .map(({ source }) => (
          <p class="note" key={source}>
            <strong>{matrix.sources[source]?.name}</strong>: {speaker.say('citedSilent')}
          </p>
        ))}
      <Claims {...props} />
    </>
  );
}

function QuoteView({ quote, matrix, speaker, onOpen }: SentenceEvidenceProps & { readonly quote: MatrixQuote }) {
  const { text, verdict, passage, message } = quote;
  const acceptance = describeAcceptance(quote, speaker);
  return (
    <section class={`quotation ${verdict}`}>
      <p>
        <strong>{speaker.say('quotation')}</strong> “{text}”: <em>{speaker.say(verdict)}</em>
      </p>
      {message !== undefined && <p class="note">{message}</p>}
      {acceptance !== undefined && <p class="note">{acceptance}</p>}
      {passage !== undefined && (
        <PassageView passage={passage} matrix={matrix} speaker={speaker} {...(onOpen ? { onOpen } : {})} />
      )}
    </section>
  );
}

function DisputeView(props: SentenceEvidenceProps & { readonly dispute: MatrixDispute }) {
  const { dispute, matrix, speaker, id, onOpen } = props;
  const acceptance = describeAcceptance(dispute, speaker);
  return (
    <section class={`dispute${acceptance === undefined ? '' : ' accepted'}`}>
      <p class="message">
        <RelationSign relation="contradicts" /> {dispute.message}
      </p>
      {acceptance !== undefined && <p class="note">{acceptance}</p>}
      {dispute.attributed && <p class="note">{speaker.say('attributedHere')}</p>}
      {dispute.scale && (
        <figure class="scale">
          <figcaption>{plotTitle(dispute.scale, speaker)}</figcaption>
          <ScalePlot scale={dispute.scale} matrix={matrix} speaker={speaker} id={id} />
        </figure>
      )}
      <div class="sides">
        {dispute.sides.map(({ value, voices, passages }, at) => (
          <div class="side" key={at}>
            <h4>
              {value}{' '}
              <small>
                {speaker.say('independentSources', { count: voices })}
                {at === dispute.side ? `, ${speaker.say('asTheBrief')}` : ''}
              </small>
            </h4>
            {passages.map((passage) => (
              <PassageView
                key={passage}
                passage={passage}
                matrix={matrix}
                speaker={speaker}
                {...(onOpen ? { onOpen } : {})}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** What is said beside the disputes: their passages are not shown twice. */
function Claims({ sentence, matrix, speaker, onOpen }: SentenceEvidenceProps) {
  const shown = new Set(sentence.disputes.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages)));
  const claims = sentence.cells.flatMap((cell) => cell.claims).filter(({ passage }) => !shown.has(passage));
  const settled = claims.filter(({ relation }) => relation !== 'mentions');
  const mentions = claims.filter(({ relation }) => relation === 'mentions');
  if (!claims.length && !shown.size) return <p class="note">{speaker.say('noSourceSpeaks')}</p>;
  const view = (passage: number) => (
    <PassageView key={passage} passage={passage} matrix={matrix} speaker={speaker} {...(onOpen ? { onOpen } : {})} />
  );
  return (
    <>
      {byWeight(settled).map(({ relation, value, passage }, at) => (
        <div class="claim" key={at}>
          <p>
            <RelationSign relation={relation} /> {speaker.say(relation)}
            {value === undefined ? '' : `: ${value}`}
          </p>
          {view(passage)}
        </div>
      ))}
      {mentions.length > 0 && (
        <details open={!settled.length && !shown.size}>
          <summary>
            <RelationSign relation="mentions" /> {speaker.say('furtherPassages', { count: mentions.length })}
          </summary>
          {mentions.map(({ passage }) => view(passage))}
        </details>
      )}
    </>
  );
}

const ranks: Readonly<Record<Relation, number>> = { contradicts: 0, updated: 1, supports: 2, mentions: 3, silent: 4 };

const byWeight = (claims: readonly MatrixClaim[]): MatrixClaim[] =>
  [...claims].sort((a, b) => ranks[a.relation] - ranks[b.relation]);

import { renderToString } from 'preact-render-to-string';
import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixCell, MatrixSentence } from '../protocol';
import { cutText } from '../text/excerpt';
import { describeCell, describeCounts, describeMatrixSource, meaningOf, speakingSources } from './describeMatrix';
import { SourceLink } from './passageView';
import { RelationSign, relations } from './relationSign';
import { reportStyle } from './reportStyle';
import { SentenceEvidence } from './sentenceEvidence';

interface ReportProps {
  readonly matrix: EvidenceMatrix;
  readonly speaker: Speaker;
  /** ISO 8601 day of the report. */
  readonly made: string;
}

/**
 * The report as one HTML page that needs nothing else: no script, no image, no font, no connection. All text of the brief
 * and of the sources is escaped.
 */
export function renderReportPage(report: ReportProps): string {
  return `<!doctype html>\n${renderToString(<Page {...report} />)}\n`;
}

function Page({ matrix, speaker, made }: ReportProps) {
  const title = speaker.say('evidenceFor', { brief: matrix.brief });
  return (
    <html lang={speaker.locale}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* Our own style sheet, in which nothing is put. */}
        <style dangerouslySetInnerHTML={{ __html: reportStyle }} />
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p>{describeCounts(matrix, speaker)}</p>
          <p class="note">
            {speaker.say('madeOn', { date: made })}. {speaker.say('reportNotice')}
          </p>
          {!matrix.complete && <p class="note">{speaker.say('stillLooking')}</p>}
          {matrix.omittedSentences > 0 && (
            <p class="note">{speaker.say('omittedSentences', { count: matrix.omittedSentences })}</p>
          )}
        </header>
        <main>
          <Overview matrix={matrix} speaker={speaker} />
          <h2>{speaker.say('sentences')}</h2>
          {matrix.sentences.map((sentence, at) => (
            <Sentence key={at} sentence={sentence} at={at} matrix={matrix} speaker={speaker} />
          ))}
          <Sources matrix={matrix} speaker={speaker} />
        </main>
      </body>
    </html>
  );
}

type PartProps = Omit<ReportProps, 'made'>;

function Overview({ matrix, speaker }: PartProps) {
  const columns = speakingSources(matrix);
  const silent = matrix.sources.filter((_, source) => !columns.includes(source));
  return (
    <section>
      <h2>{speaker.say('overview')}</h2>
      <dl class="legend" aria-label={speaker.say('legend')}>
        {relations.map((relation) => (
          <div key={relation}>
            <dt class={`cell ${relation}`}>
              <RelationSign relation={relation} /> {speaker.say(relation)}
            </dt>
            <dd>{meaningOf(relation, speaker)}</dd>
          </div>
        ))}
      </dl>
      <div class="scroller">
        <table class="matrix">
          <caption>{speaker.say('sentencesBySources')}</caption>
          <thead>
            <tr>
              <th scope="col">{speaker.say('sentence')}</th>
              {columns.map((source) => (
                <th scope="col" class="source" key={source}>
                  <a href={`#source-${source}`}>{matrix.sources[source]?.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.sentences.map(({ kind, text, cells }, at) => (
              <tr class={kind} key={at}>
                <th scope="row">
                  <a href={`#sentence-${at}`}>{cutText(text, 110)}</a>
                </th>
                {columns.map((source) => (
                  <Cell key={source} cell={cells.find((one) => one.source === source)} speaker={speaker} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {silent.length > 0 && (
        <p class="note">{speaker.say('saysNothing', { names: silent.map(({ name }) => name).join('; ') })}</p>
      )}
    </section>
  );
}

function Cell({ cell, speaker }: { readonly cell: MatrixCell | undefined; readonly speaker: Speaker }) {
  if (!cell) return <td />;
  const words = describeCell(cell, speaker);
  return (
    <td class={`cell ${cell.relation}${cell.cited ? ' cited' : ''}`} title={words}>
      <RelationSign relation={cell.relation} />
      <span class="hidden">{words}</span>
    </td>
  );
}

function Sentence({ sentence, at, ...rest }: PartProps & { readonly sentence: MatrixSentence; readonly at: number }) {
  const { kind, text, start, disputes, cells } = sentence;
  if (kind === 'heading' && !disputes.length && !cells.length) return <h3 id={`sentence-${at}`}>{text}</h3>;
  return (
    <article id={`sentence-${at}`}>
      <p class="sentence">
        {text} <small>{rest.speaker.say('line', { line: String(start.line + 1) })}</small>
      </p>
      <SentenceEvidence sentence={sentence} id={`plot-${at}`} {...rest} />
    </article>
  );
}

function Sources({ matrix, speaker }: PartProps) {
  return (
    <section>
      <h2>{speaker.say('sources')}</h2>
      <ol class="sources">
        {matrix.sources.map((source, at) => (
          <li id={`source-${at}`} key={source.path}>
            <strong>
              <SourceLink source={source}>{source.name}</SourceLink>
            </strong>{' '}
            <code>@{source.key}</code>
            <br />
            {describeMatrixSource(source, speaker)}
            <br />
            <code>{source.path}</code>
            {source.copyOf !== undefined && (
              <p class="note">{speaker.say('copyOf', { source: matrix.sources[source.copyOf]?.name ?? '' })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

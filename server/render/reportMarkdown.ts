import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixClaim, MatrixDispute, MatrixQuote, MatrixSentence } from '../protocol';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { describeAcceptance, describeCounts, describeMatrixSource, webAddress } from './describeMatrix';
import { describePlace, origin } from './passageView';

interface Report {
  readonly matrix: EvidenceMatrix;
  readonly speaker: Speaker;
  /** ISO 8601 day of the report. */
  readonly made: string;
}

/** The report as Markdown: each sentence with its sources, what is in dispute, and what was accepted and why. */
export function renderReportMarkdown({ matrix, speaker, made }: Report): string {
  const say = (text: string): string => escapeMarkdown(text);
  const parts = [
    `# ${say(speaker.say('evidenceFor', { brief: matrix.brief }))}`,
    describeCounts(matrix, speaker),
    `${speaker.say('madeOn', { date: made })}. ${speaker.say('reportNotice')}`,
    ...(matrix.complete ? [] : [speaker.say('stillLooking')]),
    ...(matrix.omittedSentences ? [speaker.say('omittedSentences', { count: matrix.omittedSentences })] : []),
    `## ${speaker.say('sentences')}`,
    ...matrix.sentences.flatMap((sentence) => describeSentence(sentence, matrix, speaker)),
    `## ${speaker.say('sources')}`,
    matrix.sources
      .map((source) => {
        const copy = source.copyOf === undefined ? undefined : matrix.sources[source.copyOf]?.name;
        const address = webAddress(source);
        return `- **${say(source.name)}** (${say(`@${source.key}`)}): ${[
          say(describeMatrixSource(source, speaker)),
          say(source.path),
          ...(address === undefined ? [] : [`<${address}>`]),
          ...(copy === undefined ? [] : [say(speaker.say('copyOf', { source: copy }))]),
        ].join('. ')}`;
      })
      .join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describeSentence(sentence: MatrixSentence, matrix: EvidenceMatrix, speaker: Speaker): string[] {
  const { kind, text, start, disputes, cells, quotes, unknownKeys } = sentence;
  if (kind === 'heading' && !disputes.length && !cells.length) return [`### ${escapeMarkdown(text)}`];
  const shown = new Set(disputes.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages)));
  const claims = cells.flatMap((cell) => cell.claims).filter(({ passage }) => !shown.has(passage));
  const silent = cells.filter(({ relation, cited }) => relation === 'silent' && cited);
  const keys = unknownKeys.map((key) => `@${key}`).join(', ');
  return [
    `#### ${escapeMarkdown(text)} (${speaker.say('line', { line: String(start.line + 1) })})`,
    ...disputes.map((dispute) => describeDispute(dispute, matrix, speaker)),
    ...quotes.map((quote) => describeQuote(quote, matrix, speaker)),
    ...(unknownKeys.length ? [escapeMarkdown(speaker.say('unknownKeys', { keys }))] : []),
    ...silent.map(
      ({ source }) => `**${escapeMarkdown(matrix.sources[source]?.name ?? '')}**: ${speaker.say('citedSilent')}`,
    ),
    claims.map((claim) => describeClaim(claim, matrix, speaker)).join('\n'),
    ...(claims.length || disputes.length ? [] : [speaker.say('noSourceSpeaks')]),
  ];
}

function describeQuote(quote: MatrixQuote, matrix: EvidenceMatrix, speaker: Speaker): string {
  const { text, verdict, passage, message } = quote;
  const acceptance = describeAcceptance(quote, speaker);
  return [
    `**${speaker.say('quotation')}** “${escapeMarkdown(text)}”: *${speaker.say(verdict)}*`,
    ...(message === undefined ? [] : [escapeMarkdown(message)]),
    ...(passage === undefined ? [] : [describePassage(passage, matrix, speaker)]),
    ...(acceptance === undefined ? [] : [`**${escapeMarkdown(acceptance)}**`]),
  ].join('. ');
}

function describeDispute(dispute: MatrixDispute, matrix: EvidenceMatrix, speaker: Speaker): string {
  const acceptance = describeAcceptance(dispute, speaker);
  const lines = dispute.sides.flatMap(({ value, voices, passages }, at) => [
    `- **${escapeMarkdown(value)}** (${speaker.say('independentSources', { count: voices })}${at === dispute.side ? `, ${speaker.say('asTheBrief')}` : ''})`,
    ...passages.map((passage) => `  - ${describePassage(passage, matrix, speaker)}`),
  ]);
  return [
    `**${speaker.say('disputes')}:** ${escapeMarkdown(dispute.message)}`,
    ...(acceptance === undefined ? [] : ['', `**${escapeMarkdown(acceptance)}**`]),
    ...(dispute.attributed ? ['', speaker.say('attributedHere')] : []),
    '',
    ...lines,
  ].join('\n');
}

function describeClaim({ relation, value, passage }: MatrixClaim, matrix: EvidenceMatrix, speaker: Speaker): string {
  const given = value === undefined ? '' : ` (${escapeMarkdown(value)})`;
  return `- *${speaker.say(relation)}*${given}: ${describePassage(passage, matrix, speaker)}`;
}

function describePassage(index: number, matrix: EvidenceMatrix, speaker: Speaker): string {
  const passage = matrix.passages[index];
  const source = passage && matrix.sources[passage.source];
  if (!passage || !source) return '';
  const place = escapeMarkdown(`${describePlace(passage, source, speaker)}${origin(passage, source, speaker)}`);
  return `“${escapeMarkdown(passage.quote)}” (${place})`;
}

import type { Diagnostic, Position } from 'vscode-languageserver';
import type { CheckedSentence } from '../features/briefChecker';
import type { Dispute } from '../features/sentenceCheck';
import { samePoint } from '../index/conflictGroups';
import { wordsAbout } from '../index/describeAbout';
import { voicesOf } from '../index/voices';
import type { Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import { type ExplainParams, type Explanation, explainRequest } from '../protocol';
import { escapeMarkdown } from '../text/escapeMarkdown';
import type { Corpus } from '../workspace/corpus';
import { findDiagnostics } from './briefDiagnostics';
import type { JudgedBriefs } from './judgedBriefs';
import { toPassageItem } from './passageItem';
import type { Brief, Session } from './session';

/** Passages of each side that are quoted. */
const passagesPerSide = 3;

/** Answers why there is a finding at a place of a brief. */
export function registerExplain(session: Session, briefs: JudgedBriefs): void {
  session.connection.onRequest(
    explainRequest,
    async ({ uri, position }: ExplainParams, token): Promise<Explanation | null> => {
      const brief = session.findBrief(uri);
      if (!brief || session.isSource(brief)) return null;
      const judged = await briefs.judgeBrief(brief, token);
      const diagnostics = judged && (await findDiagnostics(brief, briefs, token));
      const diagnostic = diagnostics && nearest(diagnostics, position);
      if (!diagnostic) return null;
      return { code: String(diagnostic.code), text: explain(diagnostic, judged.sentences, brief, session.speaker) };
    },
  );
}

/** The diagnostic at a position, else the one nearest on its line. */
function nearest(diagnostics: readonly Diagnostic[], { line, character }: Position): Diagnostic | undefined {
  const distance = ({ range: { start, end } }: Diagnostic): number =>
    Math.max(
      0,
      start.line === line ? start.character - character : 0,
      end.line === line ? character - end.character : 0,
    );
  return diagnostics
    .filter(({ range }) => range.start.line <= line && line <= range.end.line)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function explain(
  { message, range, data }: Diagnostic,
  sentences: readonly CheckedSentence[],
  { document, workspace: { corpus } }: Brief,
  speaker: Speaker,
): string {
  const told = escapeMarkdown(typeof message === 'string' ? message : message.value);
  const id: unknown = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  const place = document.offsetAt(range.start);
  for (const { sentence, check } of sentences) {
    const dispute = check?.disputes.find(
      ({ conflict, span }) => conflict.id === id && sentence.start + span.start === place,
    );
    if (!dispute) continue;
    const words = document.getText().slice(sentence.start, sentence.end);
    return [told, ...explainDispute(dispute, words, corpus, speaker)].join('\n\n');
  }
  return told;
}

function explainDispute(
  { conflict, attributed, score }: Dispute,
  words: string,
  corpus: Corpus,
  speaker: Speaker,
): string[] {
  const sides = conflict.sides.flatMap(({ value, evidence }) => {
    const voices = voicesOf(evidence, corpus.index);
    const count = speaker.say('independentSources', { count: voices.length });
    return [
      `### ${escapeMarkdown(value)} (${count})`,
      ...voices.slice(0, passagesPerSide).map((one) => quote(one, corpus, speaker)),
    ];
  });
  const values = {
    words: escapeMarkdown(wordsAbout(conflict)),
    percent: Math.round(score * 100),
    least: samePoint * 100,
  };
  return [
    `## ${speaker.say('explainBrief')}`,
    `> ${oneLine(words)}`,
    ...(attributed ? [speaker.say('explainAttributed')] : []),
    `## ${speaker.say('explainSources')}`,
    ...sides,
    `## ${speaker.say('explainMatch')}`,
    speaker.say('explainShared', values),
  ];
}

function quote(evidence: Evidence, corpus: Corpus, speaker: Speaker): string {
  const passage = toPassageItem(evidence, corpus, speaker);
  if (!passage) return '';
  const about = [passage.origin, passage.attribution, passage.published, passage.language]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown);
  const address = `${passage.uri}#L${passage.range.start.line + 1}`.replaceAll('(', '%28').replaceAll(')', '%29');
  return `> ${oneLine(passage.quote)}\n>\n> [${about.join(', ')}](${address})`;
}

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' ').trim());

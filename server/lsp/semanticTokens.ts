import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { type DisputedSpan, findDisputedSpans } from '../features/disputedSpans';
import { overlaps } from '../text/span';
import type { JudgedBriefs } from './judgedBriefs';
import type { Session } from './session';

const modifiers = ['disputed', 'contradicted', 'attributed'] as const;

/** One type, contributed by package.json with its modifiers; what is not disputed has no token. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: ['statement'], tokenModifiers: [...modifiers] };

/** Semantic tokens on the disputed words of a brief, for themes to colour. */
export function registerSemanticTokens({ connection }: Session, briefs: JudgedBriefs): void {
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument }, token) => tokensOf(textDocument.uri, token));
  semanticTokens.onRange(({ textDocument, range }, token) => tokensOf(textDocument.uri, token, range));

  async function tokensOf(
    uri: string,
    token: Parameters<JudgedBriefs['judge']>[1],
    range?: Range,
  ): Promise<SemanticTokens> {
    const judged = await briefs.judge(uri, token);
    if (!judged) return { data: [] };
    const { document, text, findings } = judged;
    const wanted = range
      ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      : { start: 0, end: text.length };
    const builder = new SemanticTokensBuilder();
    for (const span of findDisputedSpans(text, findings)) {
      if (!overlaps(span, wanted)) continue;
      const { line, character } = document.positionAt(span.start);
      builder.push(line, character, span.end - span.start, 0, modifiersOf(span));
    }
    return builder.build();
  }
}

/** Bits in the order of the legend. */
const modifiersOf = ({ kind, attributed }: DisputedSpan): number =>
  (1 << modifiers.indexOf(kind)) | (attributed ? 1 << modifiers.indexOf('attributed') : 0);

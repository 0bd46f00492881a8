import type { Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import type { MatrixCell, MatrixPassage } from '../protocol';
import { cutText } from '../text/excerpt';
import { visibleText } from '../text/visibleText';
import { describeLandmark } from './describeSource';
import type { EvidenceRow } from './evidenceRow';

const longestQuote = 700;

/** The tables that a matrix refers into by index: its sources, and each passage once however often it is shown. */
export class MatrixTables {
  readonly passages: MatrixPassage[] = [];
  readonly #sources: ReadonlyMap<string, number>;
  readonly #indexes = new Map<string, number>();

  readonly #speaker: Speaker;

  constructor(paths: readonly string[], speaker: Speaker) {
    this.#speaker = speaker;
    this.#sources = new Map(paths.map((path, at) => [path, at]));
  }

  /** Undefined for a path that is no source. */
  sourceIndex(path: string): number | undefined {
    return this.#sources.get(path);
  }

  passageIndex(evidence: Evidence): number {
    const { source, line, character, quote, language, attribution } = evidence;
    const key = `${source}\n${line}:${character}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const words = visibleText(quote).trim();
    const at = describeLandmark(evidence, this.#speaker);
    const index = this.passages.push({
      source: this.#sources.get(source) ?? -1,
      line,
      character,
      ...(at === undefined ? {} : { at: visibleText(at) }),
      quote: cutText(words, longestQuote),
      language,
      ...(attribution === undefined ? {} : { attribution: visibleText(attribution) }),
    });
    this.#indexes.set(key, index - 1);
    return index - 1;
  }

  /** One cell for each source that says something or is cited, in the order of the sources. */
  cellsOf(row: EvidenceRow, citedPaths: readonly string[]): MatrixCell[] {
    const cited = new Set(citedPaths);
    return [...new Set([...row.claims.keys(), ...cited])]
      .flatMap((path): MatrixCell[] => {
        const source = this.#sources.get(path);
        if (source === undefined) return [];
        const claims = (row.claims.get(path) ?? []).map(({ evidence, ...claim }) => ({
          ...claim,
          passage: this.passageIndex(evidence),
        }));
        const relation = claims[0]?.relation ?? 'silent';
        return [{ source, relation, claims, ...(cited.has(path) ? { cited: true as const } : {}) }];
      })
      .sort((a, b) => a.source - b.source);
  }
}

import type { Span } from '../text/span';
import type { Conflict, Evidence } from './conflict';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something to tell the writer about a stretch of the brief. */
export interface Finding extends Span {
  /** Stable name; each has a page in `docs/codes`. */
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly conflict?: Conflict;
  /** What it is told by: passages of sources that are in no conflict. */
  readonly passages?: readonly Evidence[];
  /** The value that the brief states where no source gives it. */
  readonly stated?: string;
}

/** Why a finding is kept quiet: by a comment in the brief, or by the project file. */
export interface Suppression {
  readonly by: 'comment' | 'project';
  readonly reason?: string;
}

/** A finding that is not told, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** Codes with the severity they have unless the settings say otherwise; `off`: they are told only then. */
export const findingCodes = {
  'conflicting-sources': 'warning',
  'contradicts-sources': 'warning',
  'outdated-figure': 'information',
  'altered-quote': 'warning',
  'quote-not-found': 'information',
  'translated-quote': 'information',
  'figure-not-in-sources': 'hint',
  'single-source': 'off',
  'name-variant': 'hint',
  'unknown-source': 'error',
  'citation-not-supporting': 'information',
  'locator-out-of-range': 'information',
  'unreadable-source': 'warning',
  'source-metadata': 'warning',
  'unused-ignore': 'hint',
} as const satisfies Record<string, Severity | 'off'>;

export type FindingCode = keyof typeof findingCodes;

/** Where the project lives. */
export const projectPage = 'https://github.com/source-aware/source-aware-writing';

/** Address of the page of a code. */
export const codePage = (code: string): string => `${projectPage}/blob/main/docs/codes/${code}.md`;

/** Severities that settings give to codes; `off` silences one. */
export type SeverityChoice = Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;

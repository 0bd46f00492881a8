import { parseArgs } from 'node:util';

export const verbs = ['check', 'conflicts', 'entities', 'evidence', 'compare', 'sources'] as const;
export type Verb = (typeof verbs)[number];

export interface Invocation {
  readonly verb: Verb;
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly cache: boolean;
  /** `check`: also print, for every sentence, the passages that a hover shows. */
  readonly evidence: boolean;
  readonly failOn: 'error' | 'warning' | 'information';
  /** Files of `check`, the sentence of `evidence`. */
  readonly rest: readonly string[];
}

/** A wrong call: printed in one line, exit status 2. */
export class UsageError extends Error {}

export const help = `source-aware: what your sources say, and where they disagree

  source-aware check [--evidence] [--fail-on LEVEL] FILE...   diagnostics of the briefs
  source-aware conflicts                        every conflict among the sources
  source-aware entities                         every actor and agreement, with its names
  source-aware evidence "A SENTENCE"            what the sources say on it, best first
  source-aware sources                          what was read, and what was left out and why
  source-aware compare                          pairs {"id","a","b"} from standard input, one a line

  --corpus DIR      folder or file of sources (repeatable; default: source-aware.yaml, else corpus/)
  --format FORMAT   text (default), json; check also sarif
  --fail-on LEVEL   error, warning (default) or information: what makes check end with 1
  --no-cache        keep nothing on disk
  --help, --version

Exit status: 0 nothing to warn of, 1 at least one warning (check), 2 wrong usage or unreadable input.`;

/** Reads the words of the call. Throws UsageError. */
export function parseInvocation(words: readonly string[]): Invocation | 'help' | 'version' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [verb, ...rest] = positionals;
  if (verb === undefined) throw new UsageError('no verb given; try --help');
  if (!isVerb(verb)) throw new UsageError(`unknown verb '${verb}'; known are ${verbs.join(', ')}`);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json' && !(format === 'sarif' && verb === 'check')) {
    throw new UsageError(`--format ${format}: ${verb} knows text, json${verb === 'check' ? ' and sarif' : ''}`);
  }
  const failOn = values['fail-on'] ?? 'warning';
  if (failOn !== 'error' && failOn !== 'warning' && failOn !== 'information') {
    throw new UsageError(`--fail-on ${failOn}: known are error, warning, information`);
  }
  if (verb === 'check' && !rest.length) throw new UsageError('check needs at least one FILE');
  if (verb === 'evidence' && rest.length !== 1) throw new UsageError('evidence needs one sentence, in quotes');
  if (verb !== 'check' && verb !== 'evidence' && rest.length) throw new UsageError(`${verb} takes no '${rest[0]}'`);
  return {
    verb,
    corpus: values.corpus ?? [],
    format,
    cache: !values['no-cache'],
    evidence: values.evidence ?? false,
    failOn,
    rest,
  };
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      'no-cache': { type: 'boolean' },
      evidence: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

import { parseArgs } from 'node:util';
import type { ReportFormat } from '../protocol';

export const verbs = [
  'check',
  'conflicts',
  'entities',
  'evidence',
  'compare',
  'sources',
  'report',
  'bibliography',
  'claims',
  'add',
] as const;
export type Verb = (typeof verbs)[number];

export type Format = 'text' | 'json' | 'sarif' | 'csl-json' | 'bibtex' | 'ris' | 'ftm' | ReportFormat;

/** What `--format` may name; the first is the default. */
const formatsOf = (verb: Verb): readonly Format[] => {
  if (verb === 'check') return ['text', 'json', 'sarif'];
  if (verb === 'report') return ['html', 'markdown', 'csv', 'svg', 'json'];
  if (verb === 'bibliography') return ['text', 'csl-json', 'bibtex', 'ris'];
  if (verb === 'claims') return ['ftm'];
  return ['text', 'json'];
};

export interface Invocation {
  readonly verb: Verb;
  readonly corpus: readonly string[];
  readonly format: Format;
  readonly cache: boolean;
  /** `check`: also print, for every sentence, the passages that a hover shows. */
  readonly evidence: boolean;
  readonly failOn: 'error' | 'warning' | 'information';
  /** `report`: the file that takes it; standard output where absent. */
  readonly output?: string;
  /** `bibliography`: a style of ours by name, or a file. */
  readonly style?: string;
  /** Files of `check` and `bibliography`, files and addresses of `add`, the brief of `report`, the sentence of `evidence`. */
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
  source-aware add FILE|URL...                  copies documents into the corpus, with what is known of them
  source-aware report [--output FILE] BRIEF     each sentence with its sources, to be read without an editor
  source-aware bibliography [--style STYLE] [BRIEF...]  what briefs cite, or every source, as references or records
  source-aware claims                           actors and claims of the sources as FollowTheMoney statements
  source-aware compare                          pairs {"id","a","b"} from standard input, one a line

  --corpus DIR      folder or file of sources (repeatable; default: source-aware.yaml, else corpus/)
  --format FORMAT   text (default), json; check also sarif; report: html (default), markdown, csv, svg, json;
                    bibliography: text (default), csl-json, bibtex, ris; claims: ftm (JSON lines)
  --fail-on LEVEL   error, warning (default) or information: what makes check end with 1
  --output FILE     where report is written (default: standard output)
  --style STYLE     of bibliography: author-date (default), numbered, note, or a .csl file
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
  const formats = formatsOf(verb);
  const format = values.format === undefined ? formats[0] : formats.find((one) => one === values.format);
  if (format === undefined) {
    const list = formats.length > 2 ? `${formats.slice(0, -1).join(', ')} and ${formats.at(-1)}` : formats.join(', ');
    throw new UsageError(`--format ${values.format}: ${verb} knows ${list}`);
  }
  const failOn = values['fail-on'] ?? 'warning';
  if (failOn !== 'error' && failOn !== 'warning' && failOn !== 'information') {
    throw new UsageError(`--fail-on ${failOn}: known are error, warning, information`);
  }
  if (verb === 'check' && !rest.length) throw new UsageError('check needs at least one FILE');
  if (verb === 'evidence' && rest.length !== 1) throw new UsageError('evidence needs one sentence, in quotes');
  if (verb === 'add' && !rest.length) throw new UsageError('add needs at least one FILE or URL');
  if (verb === 'report' && rest.length !== 1) throw new UsageError('report needs one BRIEF');
  if (values.output !== undefined && verb !== 'report') throw new UsageError(`${verb} takes no --output`);
  if (values.style !== undefined && verb !== 'bibliography') throw new UsageError(`${verb} takes no --style`);
  if (
    verb !== 'check' &&
    verb !== 'evidence' &&
    verb !== 'report' &&
    verb !== 'bibliography' &&
    verb !== 'add' &&
    rest.length
  )
    throw new UsageError(`${verb} takes no '${rest[0]}'`);
  return {
    verb,
    corpus: values.corpus ?? [],
    format,
    cache: !values['no-cache'],
    evidence: values.evidence ?? false,
    failOn,
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.style === undefined ? {} : { style: values.style }),
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
      output: { type: 'string' },
      style: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

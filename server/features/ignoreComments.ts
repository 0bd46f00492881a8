import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes, type SuppressedFinding, type Suppression } from '../model/finding';
import { overlaps, type Span } from '../text/span';

/** `<!-- source-aware-disable-next-line CODE CODE -- reason -->` and its kin. */
interface IgnoreComment extends Span {
  readonly form: 'next-line' | 'line' | 'begin' | 'end' | 'file';
  /** Empty for all codes. */
  readonly codes: readonly string[];
  readonly reason?: string;
}

const pattern =
  /<!--\s*source-aware-(?<word>disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(?<rest>(?:(?!-->)[\s\S])*)-->/gu;

const forms: Readonly<Record<string, IgnoreComment['form']>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'begin',
  enable: 'end',
};

/** What is left of findings when the comments of the brief are obeyed. */
export interface Heeded {
  /** Those that no comment silences. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly SuppressedFinding[];
  /** Comments that silence nothing. */
  readonly unused: readonly Finding[];
}

/** Drops the findings that the ignore comments of the brief silence, and finds the comments that silence none. */
export function heedIgnoreComments(text: string, findings: readonly Finding[], speaker: Speaker = english): Heeded {
  const scopes = scopesOf(text);
  if (!scopes.length) return { findings, silenced: [], unused: [] };
  const used = new Set<IgnoreComment>();
  const silenced: SuppressedFinding[] = [];
  const left = findings.filter((finding) => {
    const silencing = scopes.filter(
      ({ comment, span }) => overlaps(span, finding) && (!comment.codes.length || comment.codes.includes(finding.code)),
    );
    for (const { comment } of silencing) used.add(comment);
    const [first] = silencing;
    if (first) silenced.push({ finding, suppression: suppressionOf(first.comment) });
    return !first;
  });
  const unused = scopes
    .filter(({ comment }) => !used.has(comment))
    .map(({ comment }) => describeUnused(comment, speaker));
  return { findings: left, silenced, unused };
}

const suppressionOf = ({ reason }: IgnoreComment): Suppression => ({
  by: 'comment',
  ...(reason === undefined ? {} : { reason }),
});

function describeUnused({ start, end, codes }: IgnoreComment, speaker: Speaker): Finding {
  return {
    start,
    end,
    code: 'unused-ignore',
    severity: findingCodes['unused-ignore'],
    message: codes.length
      ? speaker.say('unusedIgnoreOf', { codes: speaker.either(codes.map((code) => `'${code}'`)) })
      : speaker.say('unusedIgnore'),
  };
}

function scopesOf(text: string): { span: Span; comment: IgnoreComment }[] {
  if (!text.includes('source-aware-')) return [];
  const comments: IgnoreComment[] = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: forms[match.groups?.['word'] ?? ''] ?? 'line',
    ...readRest(match.groups?.['rest'] ?? ''),
  }));
  return comments.flatMap((comment, at) => {
    const span = scopeOf(text, comment, comments.slice(at + 1));
    return span ? [{ span, comment }] : [];
  });
}

/** The codes; what comes after `--` is the reason. */
function readRest(rest: string): Pick<IgnoreComment, 'codes' | 'reason'> {
  const [codes = '', ...more] = rest.split(/(?:^|\s)--(?=\s|$)/u);
  const reason = more.join(' --').trim();
  return { codes: codes.split(/[\s,]+/u).filter((code) => code !== ''), ...(reason === '' ? {} : { reason }) };
}

function scopeOf(text: string, comment: IgnoreComment, later: readonly IgnoreComment[]): Span | undefined {
  switch (comment.form) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return lineAt(text, comment.start);
    case 'next-line': {
      const newline = text.indexOf('\n', comment.end);
      return newline < 0 ? { start: comment.end, end: comment.end } : lineAt(text, newline + 1);
    }
    case 'begin': {
      const end = later.find(
        (one) => one.form === 'end' && (!one.codes.length || comment.codes.some((code) => one.codes.includes(code))),
      );
      return { start: comment.start, end: end?.start ?? text.length };
    }
    case 'end':
      return undefined;
  }
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  return { start, end: newline < 0 ? text.length : newline };
}

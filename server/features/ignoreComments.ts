import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes, type SuppressedFinding, type Suppression } from '../model/finding';
import { overlaps, type Span } from '../text/span';

/** `<!-- source-aware-disable-next-line CODE CODE -- reason -->` and its kin. */
export interface IgnoreComment extends Span {
  readonly form: 'next-line' | 'line' | 'begin' | 'end' | 'file';
  /** None for all codes. */
  readonly codes: readonly IgnoredCode[];
  readonly reason?: string;
}

/** One of the codes that a comment names; the span is that of the word in the brief. */
export interface IgnoredCode extends Span {
  readonly code: string;
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

/** Code, fenced and inline: what stands there is shown to the reader and tells nobody anything. Inline code is bounded. */
const code =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`{1,8})(?!`)[^\n]{0,1000}?[^`\n]\2(?!`)/gmu;

/** What is left of findings when the comments of the brief are obeyed. */
export interface Heeded {
  /** Those that no comment silences. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly SuppressedFinding[];
  /** Comments that silence nothing, or codes of theirs. */
  readonly unused: readonly Finding[];
}

/** Drops the findings that the ignore comments of the brief silence, and finds the comments that silence none. */
export function heedIgnoreComments(text: string, findings: readonly Finding[], speaker: Speaker = english): Heeded {
  const comments = findIgnoreComments(text);
  if (!comments.length) return { findings, silenced: [], unused: [] };
  /** Comments, and codes in comments, that proved to be of use. */
  const used = new Set<IgnoreComment | IgnoredCode>();
  const silenced: SuppressedFinding[] = [];
  const left = findings.filter((finding) => {
    let first: IgnoreComment | undefined;
    for (const [at, comment] of comments.entries()) {
      const named = comment.codes.find((one) => one.code === finding.code);
      if (comment.codes.length && !named) continue;
      const scope = scopeOf(text, comment, finding.code, comments.slice(at + 1));
      if (!scope || !overlaps(scope, finding)) continue;
      first ??= comment;
      used.add(comment);
      if (named) used.add(named);
    }
    if (first) silenced.push({ finding, suppression: suppressionOf(first) });
    return !first;
  });
  const unused = comments.flatMap((comment, at) => unusedIn(comment, comments.slice(0, at), used, speaker));
  return { findings: left, silenced, unused };
}

const suppressionOf = ({ reason }: IgnoreComment): Suppression => ({
  by: 'comment',
  ...(reason === undefined ? {} : { reason }),
});

/** Every ignore comment of a brief, in order; those shown as code are none. */
export function findIgnoreComments(text: string): IgnoreComment[] {
  if (!text.includes('source-aware-')) return [];
  const shown = [...text.matchAll(code)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...text.matchAll(pattern)].flatMap((match): IgnoreComment[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const form = forms[match.groups?.['word'] ?? ''];
    if (!form || shown.some((one) => overlaps(one, span))) return [];
    const rest = match.groups?.['rest'] ?? '';
    return [{ ...span, form, ...readRest(rest, span.end - '-->'.length - rest.length) }];
  });
}

/** The codes; what comes after `--` is the reason. */
function readRest(rest: string, offset: number): Pick<IgnoreComment, 'codes' | 'reason'> {
  const [codes = '', ...more] = rest.split(/(?:^|\s)--(?=\s|$)/u);
  const reason = more.join(' --').trim();
  return {
    codes: [...codes.matchAll(/[^\s,]+/gu)].map(({ index, 0: word }) => ({
      start: offset + index,
      end: offset + index + word.length,
      code: word,
    })),
    ...(reason === '' ? {} : { reason }),
  };
}

/** Where a comment silences findings of a code. */
function scopeOf(
  text: string,
  comment: IgnoreComment,
  wanted: string,
  later: readonly IgnoreComment[],
): Span | undefined {
  switch (comment.form) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return { start: lineAt(text, comment.start).start, end: lineAt(text, comment.end).end };
    case 'next-line': {
      const newline = text.indexOf('\n', comment.end);
      return newline < 0 ? { start: comment.end, end: comment.end } : lineAt(text, newline + 1);
    }
    case 'begin': {
      const end = later.find(({ form, codes }) => form === 'end' && (!codes.length || includesCode(codes, wanted)));
      return { start: comment.start, end: end?.start ?? text.length };
    }
    case 'end':
      return undefined;
  }
}

const includesCode = (codes: readonly IgnoredCode[], wanted: string): boolean =>
  codes.some(({ code: one }) => one === wanted);

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  return { start, end: newline < 0 ? text.length : newline };
}

function unusedIn(
  comment: IgnoreComment,
  before: readonly IgnoreComment[],
  used: ReadonlySet<IgnoreComment | IgnoredCode>,
  speaker: Speaker,
): Finding[] {
  if (comment.form === 'end')
    return endsSomething(comment, before) ? [] : [unused(comment, speaker.say('unusedEnable'))];
  if (!used.has(comment)) {
    const codes = comment.codes.map(({ code: one }) => `'${one}'`);
    return [
      unused(
        comment,
        codes.length ? speaker.say('unusedIgnoreOf', { codes: speaker.either(codes) }) : speaker.say('unusedIgnore'),
      ),
    ];
  }
  return comment.codes
    .filter((one) => !used.has(one))
    .map((one) => unused(one, speaker.say('unusedCode', { code: one.code })));
}

/** Whether some comment before begins what this one ends. */
function endsSomething({ codes }: IgnoreComment, before: readonly IgnoreComment[]): boolean {
  const open = before.slice(before.findLastIndex((one) => one.form === 'end' && !one.codes.length) + 1);
  return open.some(
    (one) =>
      one.form === 'begin' &&
      (!codes.length || !one.codes.length || one.codes.some(({ code: begun }) => includesCode(codes, begun))),
  );
}

const unused = ({ start, end }: Span, message: string): Finding => ({
  start,
  end,
  code: 'unused-ignore',
  severity: findingCodes['unused-ignore'],
  message,
});

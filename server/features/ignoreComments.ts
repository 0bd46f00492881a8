import { overlaps, type Span } from '../text/span';
import type { Finding } from '../model/finding';

/** `<!-- source-aware-disable-next-line CODE CODE -- reason -->` and its kin. */
interface IgnoreComment extends Span {
  readonly form: 'next-line' | 'line' | 'begin' | 'end' | 'file';
  /** Empty for all codes. */
  readonly codes: readonly string[];
}

const pattern = /<!--\s*source-aware-(?<word>disable-next-line|disable-line|disable-file|disable|enable)\b(?<codes>[^>]*?)(?:\s--\s(?<reason>[^>]*?))?\s*-->/gu;

const forms: Readonly<Record<string, IgnoreComment['form']>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'begin',
  enable: 'end',
};

/** The findings that no ignore comment of the brief silences. */
export function dropIgnored(text: string, findings: readonly Finding[]): Finding[] {
  const scopes = scopesOf(text);
  if (!scopes.length) return [...findings];
  return findings.filter((finding) => !scopes.some(({ codes, span }) => overlaps(span, finding) && (!codes.length || codes.includes(finding.code))));
}

function scopesOf(text: string): { span: Span; codes: readonly string[] }[] {
  const comments: IgnoreComment[] = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: forms[match.groups?.['word'] ?? ''] ?? 'line',
    codes: (match.groups?.['codes'] ?? '').split(/[\s,]+/u).filter((code) => /^[a-z]/u.test(code)),
  }));
  return comments.flatMap((comment, at) => {
    const span = scopeOf(text, comment, comments.slice(at + 1));
    return span ? [{ span, codes: comment.codes }] : [];
  });
}

function scopeOf(text: string, comment: IgnoreComment, later: readonly IgnoreComment[]): Span | undefined {
  switch (comment.form) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return lineAt(text, comment.start);
    case 'next-line': {
      const newline = text.indexOf('\n', comment.end);
      return newline < 0 ? undefined : lineAt(text, newline + 1);
    }
    case 'begin': {
      const end = later.find((one) => one.form === 'end' && (!one.codes.length || comment.codes.some((code) => one.codes.includes(code))));
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

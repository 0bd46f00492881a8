import type { Draft } from './draft';

/**
 * The blocks of a Markdown text from `start` on. Marks of emphasis and links stay in the text; marks of blocks (`#`,
 * `-`, `|`) lie outside the spans. Code, comments, raw HTML, pictures and link definitions are boilerplate.
 */
export function readMarkdown(text: string, start: number): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let fence: string | undefined;
  let inComment = false;
  for (let from = start; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to).trimEnd();
    const lineStart = from;
    from = to + 1;
    const body = line.trimStart();
    const at = lineStart + line.length - body.length;
    const end = lineStart + line.length;

    if (fence !== undefined) {
      if (open) open.end = end;
      if (body.startsWith(fence) && /^[`~]+$/.test(body)) {
        fence = undefined;
        open = undefined;
      }
      continue;
    }
    if (inComment || body.startsWith('<!--')) {
      inComment = !line.includes('-->');
      open = undefined;
      continue;
    }
    if (body === '') {
      open = undefined;
      continue;
    }
    const fenced = /^(`{3,}|~{3,})/.exec(body)?.[1];
    if (fenced) {
      fence = fenced;
      open = { start: at, end, kind: 'boilerplate', leftOut: 'code' };
      drafts.push(open);
      continue;
    }
    const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(body.slice(0, longestHeading));
    if (heading && body.length < longestHeading && !/\s#{1,6} \S/.test(heading[2] ?? '')) {
      const [, marks = '', words = ''] = heading;
      const headingStart = at + body.indexOf(words, marks.length);
      if (words) drafts.push(headingDraft(headingStart, headingStart + words.length, marks.length));
      open = undefined;
      continue;
    }
    if (open?.kind === 'paragraph' && /^(?:=+|-{2,})$/.test(body) && open.end - open.start < longestHeading) {
      Object.assign(open, headingDraft(open.start, open.end, body.startsWith('=') ? 1 : 2));
      open = undefined;
      continue;
    }
    if (/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(body)) {
      open = undefined;
      continue;
    }
    if (
      body.startsWith('|') ||
      ((open?.kind === 'tableRow' || open?.kind === 'caption') && body.includes('|')) ||
      isTableHead(text, body, from)
    ) {
      open = addTableRow(drafts, body, at);
      continue;
    }
    const aside = asideReason(body);
    if (aside && (!open || open.kind === 'boilerplate' || body.startsWith('['))) {
      if (open?.leftOut === aside) open.end = end;
      else {
        open = { start: at, end, kind: 'boilerplate', leftOut: aside };
        drafts.push(open);
      }
      continue;
    }
    const item = /^(?:[*+-]|\d{1,3}[.)])[ \t]+(?=\S)/.exec(body)?.[0];
    if (item) {
      open = { start: at + item.length, end, kind: 'listItem', marked: true };
      // An opening dash may be a speaker's: the dash stays in the span.
      if (item.startsWith('-')) open.start = at;
      addLead(text, open);
      drafts.push(open);
      continue;
    }
    const quote = /^(?:>[ \t]?)+/.exec(body)?.[0] ?? '';
    const isOpenText = open && open.kind !== 'tableRow' && open.kind !== 'caption' && open.kind !== 'boilerplate';
    if (open && isOpenText) {
      open.end = end;
      continue;
    }
    if (body.length === quote.length) continue;
    open = { start: at + quote.length, end, kind: 'paragraph' };
    addLead(text, open);
    drafts.push(open);
  }
  return drafts;
}

const longestHeading = 300;

function headingDraft(start: number, end: number, level: number): Draft {
  return { start, end, kind: 'heading', level };
}

/** A row of cells over a line of dashes. */
function isTableHead(text: string, body: string, next: number): boolean {
  if (!body.includes('|')) return false;
  const end = text.indexOf('\n', next);
  const below = text.slice(next, end < 0 ? text.length : Math.min(end, next + 500)).trim();
  return below.includes('|') && /^[|\s:-]+$/.test(below) && below.includes('--');
}

function addTableRow(drafts: Draft[], body: string, at: number): Draft {
  const inner = body.replace(/^[|\s]+|[|\s]+$/g, '');
  const start = at + body.indexOf(inner);
  const row: Draft = {
    start,
    end: start + inner.length,
    kind: drafts.at(-1)?.kind === 'tableRow' || inner.includes('|') ? 'tableRow' : 'caption',
  };
  if (/[\p{L}\p{N}]/u.test(inner)) drafts.push(row);
  return row;
}

function asideReason(body: string): string | undefined {
  if (/^<\/?[a-z][^>]*>?/i.test(body) && !/^<https?:/i.test(body))
    return /<[a-z]/i.test(body) && />[^<]{40,}/.test(body) ? undefined : 'code';
  if (/^\[[^\]^][^\]]{0,100}\]:\s*\S/.test(body)) return 'link';
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(body)) return 'photo credit';
  return undefined;
}

/** Bold words at the very beginning. */
function addLead(text: string, draft: Draft): void {
  const beginning = text.slice(draft.start, Math.min(draft.end, draft.start + 400));
  const bold = /^(?:[—–-]\s*)?(\*\*|__)(?=\S)(.+?)(?<=\S)\1/.exec(beginning);
  if (!bold) return;
  const rest = /^\s*[.:]/.exec(beginning.slice(bold[0].length))?.[0] ?? '';
  draft.lead = { start: draft.start, end: draft.start + bold[0].length + rest.length };
}

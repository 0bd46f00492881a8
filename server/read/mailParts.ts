/** A message, or a part of one. */
export interface MailPart {
  /** By name in lower case; the first of each name. */
  readonly headers: ReadonlyMap<string, string>;
  /** In lower case, such as `text/plain`. */
  readonly type: string;
  readonly charset: string;
  /** How the body is written: `7bit`, `quoted-printable`, `base64` … */
  readonly encoding: string;
  readonly isAttached: boolean;
  /** Consists of parts of its own. */
  readonly children: boolean;
  /** Where its body stands in the file. */
  readonly start: number;
  readonly end: number;
}

const deepest = 8;
const mostParts = 200;
const longestHead = 200_000;

/** The message in a file and all its parts, the outer ones first. Boundaries that are missing end with the file. */
export function findMailParts(file: string): MailPart[] {
  const parts: MailPart[] = [];
  collect(file, 0, file.length, 0, parts);
  return parts;
}

function collect(file: string, from: number, end: number, depth: number, parts: MailPart[]): void {
  if (depth > deepest || parts.length >= mostParts) return;
  const { headers, start } = readHead(file, from, end);
  const content = headers.get('content-type') ?? 'text/plain';
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(content)?.[1]?.toLowerCase() ?? 'text/plain';
  const boundary = type.startsWith('multipart/') ? parameter(content, 'boundary') : undefined;
  parts.push({
    headers,
    type,
    charset: (parameter(content, 'charset') ?? 'utf-8').toLowerCase(),
    encoding: (headers.get('content-transfer-encoding') ?? '7bit').trim().toLowerCase(),
    isAttached: /^\s*attachment/i.test(headers.get('content-disposition') ?? ''),
    children: boundary !== undefined,
    start,
    end,
  });
  if (boundary === undefined) return;
  const mark = `--${boundary}`;
  let at = findMark(file, mark, start, end);
  while (at !== undefined && !file.startsWith('--', at + mark.length)) {
    const line = file.indexOf('\n', at);
    if (line < 0 || line >= end) return;
    const next = findMark(file, mark, line + 1, end);
    collect(file, line + 1, next ?? end, depth + 1, parts);
    at = next;
  }
}

/** The next line that begins with the mark. */
function findMark(file: string, mark: string, from: number, end: number): number | undefined {
  for (let at = file.indexOf(mark, from); at >= 0 && at < end; at = file.indexOf(mark, at + 1))
    if (at === 0 || file[at - 1] === '\n') return at;
  return undefined;
}

/** Header lines up to the first blank line; lines that begin with a space go on with the one above. */
function readHead(file: string, from: number, end: number): { headers: Map<string, string>; start: number } {
  const limit = Math.min(end, from + longestHead);
  const headers = new Map<string, string>();
  let name = '';
  let at = from;
  while (at < limit) {
    const newline = file.indexOf('\n', at);
    const stop = newline < 0 || newline > limit ? limit : newline;
    const line = file.slice(at, stop).replace(/\r$/, '');
    at = stop + 1;
    if (line === '') break;
    const field = /^([\w-]{1,70}):\s?/.exec(line);
    if (field) {
      name = (field[1] ?? '').toLowerCase();
      if (headers.has(name)) name = '';
      else headers.set(name, line.slice(field[0].length));
    } else if (/^[ \t]/.test(line) && name) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (headers.size > 0 || !line.startsWith('From ')) return { headers, start: Math.min(at, end) };
  }
  return { headers, start: Math.min(at, end) };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

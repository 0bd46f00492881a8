/** Stands in a line for each character of markup, so that what is left stands where it stood. */
export const blank = '\ue000';

/** A line that is shown, its markup blanked out. */
export interface CueLine {
  readonly text: string;
  /** Where its words begin in the file. */
  readonly at: number;
  /** Another person begins to speak. */
  readonly isTurn: boolean;
  /** Who, where the transcript says so. */
  readonly speaker?: string;
}

/** Lines that are shown together. */
export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

const time = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
const tag = /<(?!v[\s.])[^<>\n]{0,200}>|\{\\[^{}\n]{0,60}\}/g;
const voice = /<v(?:\.[^\s<>]{1,60})?\s+([^<>\n]{1,80})>/;
const label =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s+(?:d[eoai]s?|von|van|al|\p{Lu}[\p{L}\p{M}.’'-]*)){0,4})\s?:\s+(?=\S)/u;
const noise = /^\s*(?:\[[^\]]*\]|\([^)]*\)|[♪♫#*\s]+|[♪♫][^♪♫]*[♪♫]?)\s*$/u;

/** The cues of a transcript in the order of the file. Headers, notes, styles and numbers are passed over. */
export function findCues(file: string): Cue[] {
  const cues: Cue[] = [];
  let open: { start: number; end: number; lines: CueLine[] } | undefined;
  let voiced: string | undefined;
  let at = 0;
  for (const raw of file.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const times = time.exec(line);
    if (times) {
      open = { start: seconds(times[1] ?? ''), end: seconds(times[2] ?? ''), lines: [] };
      cues.push(open);
      voiced = undefined;
    } else if (!/\S/.test(line)) open = undefined;
    else if (open) {
      const found = readLine(line, at, open.lines.length === 0 ? undefined : voiced);
      if (found) open.lines.push(found);
      voiced = found?.speaker ?? voiced;
    }
    at += raw.length + 1;
  }
  return cues;
}

function readLine(line: string, at: number, voiced: string | undefined): CueLine | undefined {
  let rest = line.replace(tag, (found) => blank.repeat(found.length));
  let speaker: string | undefined;
  const spoken = voice.exec(rest);
  if (spoken) {
    speaker = spoken[1]?.trim();
    rest = rest.replace(voice, (found) => blank.repeat(found.length));
  }
  if (noise.test(rest.replaceAll(blank, ''))) return undefined;
  const opening =
    /^[\s\ue000]*(?:[-–—]|>>+|&gt;&gt;)[\s\ue000]*/.exec(rest)?.[0] ?? /^[\s\ue000]*/.exec(rest)?.[0] ?? '';
  const named = label.exec(rest.slice(opening.length));
  const start = opening.length + (named?.[0].length ?? 0);
  const text = rest
    .slice(start)
    .trimEnd()
    .replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => (entities[entity] ?? '').padEnd(entity.length, blank));
  if (text === '') return undefined;
  const name = named?.[1] ?? speaker;
  const isTurn = /[^\s\ue000]/.test(opening) || (name !== undefined && name !== voiced);
  return { text, at: at + start, isTurn, ...(name === undefined ? {} : { speaker: properCase(name) }) };
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

/** 'ANA PÉREZ' as it is written elsewhere. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function seconds(written: string): number {
  return written
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}

import type { Landmark } from '../model/source';
import type { ConvertedText } from './convertedText';
import type { Draft } from './draft';
import { endsSentence } from './lineShape';
import { blank, type Cue, type CueLine, findCues } from './subtitleCues';
import { TextBuilder } from './textBuilder';

/** Longest pause within a paragraph: behind a sentence, and in the midst of one. Seconds. */
const pause = 3;
const longPause = 8;
/** A paragraph that is this long ends with its sentence. Characters. */
const longEnough = 500;

/**
 * The text of a transcript (SubRip or WebVTT): what one speaker says in one go is a paragraph, whose words it is goes by
 * voice tags and by names before a colon. Noises in brackets and the markup of cues are left out.
 */
export function readSubtitles(file: string): ConvertedText {
  const builder = new TextBuilder();
  const drafts: Draft[] = [];
  const landmarks: Landmark[] = [];
  let open: Draft | undefined;
  let last: Cue | undefined;
  let behind = '';
  for (const cue of findCues(file)) {
    for (const line of cue.lines) {
      // Rolling captions show each line twice: as the new one, and again above the next.
      if (last?.lines.some(({ text }) => text === line.text) && last !== cue && line.speaker === undefined) continue;
      const gap = last === undefined ? 0 : cue.start - last.end;
      const ends =
        endsSentence(behind.trimEnd()) && (gap > pause || (open && builder.length - open.start > longEnough));
      if (!open || line.isTurn || ends || gap > longPause) {
        if (builder.length > 0) builder.addVerbatim('\n\n', line.at);
        open = { start: builder.length, end: builder.length, kind: 'paragraph' };
        if (line.speaker !== undefined) open.speaker = line.speaker;
        drafts.push(open);
        landmarks.push({ textStart: open.start, kind: 'time', label: clock(cue.start) });
        write(builder, line, true);
      } else {
        builder.addRunning(' ', line.at, false);
        write(builder, line, false);
      }
      open.end = builder.length;
      behind = line.text.replaceAll(blank, '').slice(-8);
      if (line === cue.lines.at(-1)) last = cue;
    }
  }
  return { text: builder.toString(), drafts, metadata: {}, landmarks, fileMap: builder.map };
}

function write(builder: TextBuilder, { text, at }: CueLine, isFirst: boolean): void {
  for (const { 0: piece, index } of text.matchAll(pieces))
    builder.addRunning(piece, at + index, isFirst && index === 0);
}

const pieces = new RegExp(`[^${blank}]+`, 'gu');

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

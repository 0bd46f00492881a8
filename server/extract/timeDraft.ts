import type { Days } from '../model/calendar';
import type { TimeExpression, TimePrecision } from '../model/time';
import type { Language } from '../text/language';
import type { Piece } from './pieces';
import type { TimeSymbol } from './timeSymbols';

/** A time while it is put together. Covers the symbols from `first` up to, not including, `next`. */
export interface TimeDraft {
  readonly first: number;
  readonly next: number;
  readonly precision: TimePrecision;
  readonly relation?: TimeExpression['relation'];
  readonly days?: Days;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly clock?: { readonly from: number; readonly to: number };
  readonly relative?: true;
  readonly approximate?: true;
  /** Several days or months without a year: it ends here ('from 3 to 5 May', 'March to May'). */
  readonly end?: { readonly month: number; readonly day?: number };
}

/** What the rules of the grammar look at. */
export interface TimeContext {
  readonly pieces: readonly Piece[];
  readonly symbols: readonly TimeSymbol[];
  readonly classes: string;
  readonly language: Language;
  /** Days of the text's own date, as precise as it is known. */
  readonly published: Days | undefined;
  /** Which way a time without a year lies, by the words around the symbol. */
  directionAt(symbol: number): 'past' | 'future' | 'open';
}

/** A rule: the pattern runs over the classes; the builder may refuse what it found. */
export interface TimeRule {
  readonly pattern: RegExp;
  build(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined;
}

/** The symbol of one of the classes. */
export function symbolOf(found: readonly TimeSymbol[], classes: string): TimeSymbol | undefined {
  return found.find((symbol) => classes.includes(symbol.class));
}

/** Do the symbols stand behind one another with no space between? */
export function areJoined(found: readonly TimeSymbol[], pieces: readonly Piece[]): boolean {
  return found.every((symbol, index) => index === 0 || pieces[symbol.first]?.joined === true);
}

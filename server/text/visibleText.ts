/**
 * The text on one line, without what steers a screen instead of being read: control characters (escape sequences of
 * terminals begin with one) and marks that turn the direction of writing around.
 */
export function visibleText(text: string): string {
  return text.replace(steering, ' ').replace(/\s+/gu, ' ');
}

const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

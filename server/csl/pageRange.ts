/** Ranges of pages with a dash, their ends as long as a style wants them: '213-230' is '213–30' where `format` is `minimal`. */
export function pageRange(text: string, format: string | undefined): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(?<lead>\p{L}?)(?<from>\d+)\s*[-–—]+\s*(?<again>\p{L}?)(?<to>\d+)(?![\p{L}\p{N}])/gu,
      (_, lead: string, from: string, again: string, to: string) =>
        `${lead}${from}–${format === undefined ? again + to : endOf(from, to, format)}`,
    )
    .replace(/(?<=[\p{L}\p{N}])\s*-+\s*(?=[\p{L}\p{N}])/gu, '–');
}

function endOf(from: string, to: string, format: string): string {
  const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  if (format === 'expanded' || whole.length !== from.length) return whole;
  const number = Number(from);
  if (format.startsWith('chicago') && (number < 100 || number % 100 === 0)) return whole;
  const isFew = format === 'minimal' || (format.startsWith('chicago') && number % 100 < 10);
  let shared = 0;
  while (shared < whole.length - 1 && whole[shared] === from[shared]) shared += 1;
  const length = isFew ? whole.length - shared : Math.max(2, whole.length - shared);
  return whole.slice(-length);
}

/** A stretch of a reference in one type. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** What an element printed, and whether variables were asked for and found: a group whose variables are all empty is left out. */
export interface Printed {
  readonly runs: readonly Run[];
  readonly asked: boolean;
  readonly found: boolean;
}

export const nothing: Printed = { runs: [], asked: false, found: false };

/** What a style prints of itself, such as a term. */
export const fixed = (text: string): Printed => ({ runs: text === '' ? [] : [{ text }], asked: false, found: false });

/** What a variable holds. */
export const variableText = (text: string | undefined): Printed =>
  text === undefined || text === ''
    ? { runs: [], asked: true, found: false }
    : { runs: [{ text }], asked: true, found: true };

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export const isEmpty = ({ runs }: Printed): boolean => runs.every(({ text }) => text === '');

/** Several parts in a row, those that printed nothing left out. */
export function join(parts: readonly Printed[], delimiter: string = ''): Printed {
  const runs: Run[] = [];
  for (const part of parts) {
    if (isEmpty(part)) continue;
    if (runs.length && delimiter !== '') runs.push({ text: delimiter });
    runs.push(...part.runs);
  }
  return { runs, asked: parts.some(({ asked }) => asked), found: parts.some(({ found }) => found) };
}

/** With something before and behind, where there is anything. */
export function affix(part: Printed, prefix: string | undefined, suffix: string | undefined): Printed {
  if (isEmpty(part)) return part;
  return {
    ...part,
    runs: [...(prefix ? [{ text: prefix }] : []), ...part.runs, ...(suffix ? [{ text: suffix }] : [])],
  };
}

/** Runs with the marks that affixes double taken out: '..', ',.', '?.', two spaces. */
export function tidy(runs: readonly Run[]): Run[] {
  let before = '';
  const out: Run[] = [];
  for (const run of runs) {
    let text = '';
    for (const character of run.text) {
      const last = before.at(-1) ?? '';
      if (character === ' ' && (last === ' ' || last === '')) continue;
      // A full stop behind a mark that ends, also where a quotation closes between them.
      if (character === '.' && /[.?!…][”"»’]?$/u.test(before)) continue;
      if (/[,;:]/u.test(character) && character === last) continue;
      if (/[.,;:]/u.test(character) && last === ' ' && /\p{P}\s$/u.test(before) && before.at(-2) === character)
        continue;
      text += character;
      before = (before + character).slice(-3);
    }
    if (text !== '') out.push({ ...run, text });
  }
  return out;
}

/** A comma or full stop behind a closing quotation mark goes before it. */
export function moveIntoQuotes(runs: readonly Run[], [, closing, , innerClosing]: readonly string[]): Run[] {
  const out = runs.map((run) => ({ ...run }));
  for (const [at, run] of out.entries()) {
    const before = out[at - 1];
    const mark = /^[.,]/u.exec(run.text)?.[0];
    if (!before || mark === undefined || !closing || !before.text.endsWith(closing)) continue;
    const kept = before.text.slice(0, -closing.length);
    if (kept !== '' && innerClosing && kept.endsWith(innerClosing)) continue;
    run.text = run.text.slice(1);
    const inner = kept === '' ? out[at - 2] : undefined;
    const end = (inner?.text ?? kept).at(-1) ?? '';
    const moved = /[.?!,]/u.test(end) ? '' : mark;
    if (inner) inner.text += moved;
    before.text = inner ? closing : kept + moved + closing;
  }
  return out.filter(({ text }) => text !== '');
}

export const toPlainText = (runs: readonly Run[]): string => textOfRuns(tidy(runs)).trim();

/** As Markdown: what records hold cannot become markup, only the style's type can. */
export function toMarkdown(runs: readonly Run[]): string {
  return mergeRuns(tidy(runs))
    .map(({ text, italic, bold }) => {
      const [, lead = '', body = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      if (body === '') return text;
      const mark = bold ? '**' : italic ? '*' : '';
      return `${lead}${mark}${escapeMarkdown(body)}${mark}${tail}`;
    })
    .join('')
    .trim();
}

/** Neighbours in the same type as one: marks between them would not be read as such. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && !last.italic === !run.italic && !last.bold === !run.bold)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** Addresses stay as they are, in angle brackets, where they are links in every Markdown. */
const escapeMarkdown = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>]+[^\s<>.,;:)\]])/u)
    .map((part, at) => (at % 2 ? `<${part}>` : part.replace(/[\\`*_[\]<>@#$~|^]/gu, '\\$&')))
    .join('');

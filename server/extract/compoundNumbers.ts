import { numberWords, ordinalWords } from '../lexicon/numberWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';

/** Value of a number word written as one ('zweitausenddreihundert', 'millecinquecento', 'veintidós' is in the table). */
export function compoundValue(word: string, language: Language): number | undefined {
  if (word.length < shortest || (language !== 'de' && language !== 'it')) return undefined;
  const { whole } = grammarOf(language);
  if (language === 'de' && /(?:einhalb|anderthalb)$/.test(word)) {
    const value = germanValue(word);
    return Number.isNaN(value) ? undefined : value;
  }
  if (!whole.test(word)) return undefined;
  return language === 'de' ? germanValue(word) : italianValue(word);
}

/** Value of a German compound ordinal ('hundertfünfundzwanzigste'), or an Italian one ('centoventesimo'). */
export function compoundOrdinalValue(word: string, language: Language): number | undefined {
  if (language === 'de') {
    const stem = /^(.{6,}?)s?t(?:e|en|er|es|em)$/.exec(word)?.[1];
    if (stem === undefined) return undefined;
    const direct = compoundValue(stem, 'de');
    if (direct !== undefined) return direct;
    for (const { value, de } of ordinalWords) {
      const root = de.split(',')[0]?.replace('~', '') ?? '';
      if (
        value < 20 &&
        root.length > 2 &&
        /(?:hundert|tausend)$/.test(word.slice(0, word.lastIndexOf(root))) &&
        word.slice(word.lastIndexOf(root) + root.length).length <= 2
      ) {
        const head = compoundValue(word.slice(0, word.lastIndexOf(root)), 'de');
        if (head !== undefined) return head + value;
      }
    }
    return undefined;
  }
  if (language !== 'it' || !/esim[oaie]$/.test(word)) return undefined;
  const stem = word.slice(0, -5);
  return ['', 'o', 'a', 'i', 'e']
    .map((vowel) => compoundValue(stem + vowel, 'it'))
    .find((value) => value !== undefined);
}

/** Quick test for words put together of number words; sometimes too generous. */
export function couldBeCompound(word: string, language: Language): boolean {
  return (
    word.length >= shortest &&
    (language === 'de' || language === 'it') &&
    (grammarOf(language).start.test(word) || (language === 'de' && word === 'anderthalb'))
  );
}

const shortest = 6;

interface Grammar {
  readonly whole: RegExp;
  /** Two number words at the head of a word. */
  readonly start: RegExp;
  readonly values: ReadonlyMap<string, number>;
  readonly atoms: RegExp;
}

const grammarOf = perLanguage((language): Grammar => {
  const values = new Map<string, number>();
  for (const row of numberWords) {
    if (row.kind !== 'cardinal' && !(row.kind === 'scale' && row.value === 1e3)) continue;
    for (const form of row[language].split(', ')) if (/^\p{L}+$/u.test(form)) values.set(form, row.value);
  }
  if (language === 'de')
    for (const article of ['eine', 'einen', 'einem', 'einer', 'eines', 'zweier', 'dreier', 'Tsd'])
      values.delete(article);
  if (language === 'it') {
    // Tens lose their last vowel before uno and otto.
    for (const [form, value] of [...values])
      if (value >= 20 && value < 100 && value % 10 === 0) values.set(form.slice(0, -1), value);
    values.set('tré', 3);
  }
  const forms = [...values.keys(), ...(language === 'de' ? ['und'] : [])].sort((a, b) => b.length - a.length).join('|');
  return {
    values,
    start: new RegExp(`^(?:${forms})(?:${forms}|esim|s?te)`),
    whole: new RegExp(`^(?:${forms})+$`),
    atoms: new RegExp(forms, 'g'),
  };
});

/** Hundreds and thousands split the word; below a hundred the unit stands before `und` and the ten. */
function germanValue(word: string): number | undefined {
  const { values } = grammarOf('de');
  // 'zweieinhalb', 'anderthalb'
  if (word === 'anderthalb') return 1.5;
  const half = /^(.+)einhalb$/.exec(word)?.[1];
  if (half !== undefined) return (half === 'ein' ? 1 : (germanValue(half) ?? Number.NaN)) + 0.5;
  const known = values.get(word);
  if (known !== undefined) return known;
  const thousand = word.indexOf('tausend');
  if (thousand >= 0) return scaled(word.slice(0, thousand), 1000, word.slice(thousand + 7));
  const hundred = word.indexOf('hundert');
  if (hundred >= 0) return scaled(word.slice(0, hundred), 100, word.slice(hundred + 7));
  const pair = /^(\p{L}+?)und(\p{L}+)$/u.exec(word);
  const unit = pair ? values.get(pair[1] ?? '') : undefined;
  const ten = pair ? values.get(pair[2] ?? '') : undefined;
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 && ten < 100 ? ten + unit : undefined;
}

function scaled(before: string, factor: number, behind: string): number | undefined {
  const count = before === '' ? 1 : germanValue(before);
  const rest = behind === '' ? 0 : germanValue(behind.replace(/^und/, ''));
  return count === undefined || rest === undefined || rest >= factor ? undefined : count * factor + rest;
}

function italianValue(word: string): number | undefined {
  const { values, atoms } = grammarOf('it');
  let total = 0;
  let current = 0;
  for (const [atom] of word.matchAll(atoms)) {
    const value = values.get(atom) ?? 0;
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (value === 100) current = current === 0 ? 100 : current * 100;
    else if (current % 100 === 0 || (current % 10 === 0 && value < 10 && current % 100 >= 20)) current += value;
    else return undefined;
  }
  return total + current;
}

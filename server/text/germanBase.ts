import { findWeakInfinitive, separablePrefixes } from './germanWeakVerbs';

/**
 * The base form of a German word, as far as the table of irregular `forms` and rules tell. Capitals tell nouns from verbs:
 * a noun is looked up as it is and by its last part ('Friedensverträge' by 'Verträge'), a verb without its prefixes
 * ('zurückzutreten' by 'treten').
 */
export function findGermanBase(word: string, forms: ReadonlyMap<string, string>): string | undefined {
  const lower = word.toLowerCase();
  if (word !== lower) return findNounBase(capitalise(lower), forms);
  if (lower.length < 3) return forms.get(lower);
  for (const form of new Set([lower, withoutAdjectiveEnding(lower)])) {
    const base = findStrongBase(form, forms);
    if (base !== undefined) return base;
  }
  return findWeakInfinitive(lower) ?? forms.get(capitalise(lower));
}

/** Fewest letters of the last part of a compound. */
const shortestLast = 4;

function findNounBase(noun: string, forms: ReadonlyMap<string, string>): string | undefined {
  const known = forms.get(noun);
  if (known !== undefined) return known;
  if (!/[äöü]/.test(noun.slice(3))) return undefined;
  for (let at = 3; at <= noun.length - shortestLast; at += 1) {
    const last = forms.get(capitalise(noun.slice(at)));
    if (last !== undefined) return noun.slice(0, at) + last.toLowerCase();
  }
  return undefined;
}

const inseparable = [
  'miss',
  'wider',
  'wieder',
  'hinter',
  'unter',
  'durch',
  'über',
  'voll',
  'ent',
  'emp',
  'ver',
  'zer',
  'um',
  'be',
  'er',
  'ge',
];

/** abgeschlossen → abschließen, vertrat → vertreten, zurückzutreten → zurücktreten, unterbrochen → unterbrechen. */
function findStrongBase(form: string, forms: ReadonlyMap<string, string>): string | undefined {
  const known = forms.get(form);
  if (known !== undefined) return known;
  for (const prefix of separablePrefixes) {
    if (!form.startsWith(prefix) || form.length - prefix.length < 3) continue;
    const rest = form.slice(prefix.length);
    const verb = verbOf(forms.get(rest)) ?? findBehindInseparable(rest, forms);
    if (verb !== undefined) return prefix + verb;
    if (/^zu.*e[lr]?n$/.test(rest) && rest.length > 6 && !besideHin.test(form)) return prefix + rest.slice(2);
  }
  return findBehindInseparable(form, forms);
}

/** Verbs with 'hinzu': 'hinzufügen' is no 'hinfügen'. */
const besideHin = /^hinzu(?:füg|komm|zieh|rechn|zähl|setz|treten|gewinn|lern)/;

function findBehindInseparable(form: string, forms: ReadonlyMap<string, string>): string | undefined {
  for (const prefix of inseparable) {
    if (!form.startsWith(prefix) || form.length - prefix.length < 3) continue;
    const rest = form.slice(prefix.length);
    // The participle has no ge- behind these: vertreten, but getreten.
    const verb = verbOf(forms.get(rest)) ?? verbOf(forms.get(`ge${rest}`));
    if (verb !== undefined) return prefix + verb;
  }
  return undefined;
}

function verbOf(base: string | undefined): string | undefined {
  return base?.endsWith('n') && base !== 'sein' && base !== 'haben' ? base : undefined;
}

/** 'unterzeichnetes' as 'unterzeichnet', 'geschlossene' as 'geschlossen'. */
function withoutAdjectiveEnding(word: string): string {
  return word.length > 6 ? word.replace(/(?<=(?:t|en))e[nrsm]?$/, '') : word;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

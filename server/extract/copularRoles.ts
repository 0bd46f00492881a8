import type { Language } from '../text/language';
import { lazily } from './phraseMap';
import type { RoleHit } from './roles';
import type { NameWord } from './sentenceWords';

/** Words between a name and an office that it is said to hold: at most this many. */
const widest = 5;

/**
 * 'X was the country's president', 'the chairman at the time was X': is the office said of the name by a verb of being?
 * `from` and `to` bound the name's words.
 */
export function isSaidOf(
  words: readonly NameWord[],
  { from, to }: { readonly from: number; readonly to: number },
  role: RoleHit,
  language: Language,
): boolean {
  if (role.from >= to)
    return isCopular(words.slice(to, role.from), language) && !isComplement(words[role.to], language);
  return role.to <= from && isCopular(words.slice(role.to, from), language);
}

/** A verb of being, and beside it nothing but articles and words of time. */
function isCopular(gap: readonly NameWord[], language: Language): boolean {
  if (gap.length === 0 || gap.length > widest) return false;
  const verbs = verbsOf()[language];
  const fillers = fillersOf()[language];
  let verb = false;
  for (const { text } of gap) {
    const word = text.toLowerCase();
    if (verbs.has(word)) verb = true;
    else if (!fillers.has(word)) return false;
  }
  return verb;
}

/** 'X was president-elect': the compound goes on. */
const isComplement = (next: NameWord | undefined, language: Language): boolean =>
  language === 'en' && next?.text === '-';

type Words = Readonly<Record<Language, ReadonlySet<string>>>;

const setsOf = (lists: Readonly<Record<Language, string>>): Words => {
  const split = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    en: split(lists.en),
    es: split(lists.es),
    it: split(lists.it),
    fr: split(lists.fr),
    pt: split(lists.pt),
    de: split(lists.de),
  };
};

const verbsOf = lazily(() =>
  setsOf({
    en: "is was 's has had been remains remained became becomes serves served acts acted",
    es: 'es era fue ha había sido sigue seguía siendo ejerce ejercía',
    it: 'è era fu stato stata resta rimane rimaneva diventa diventò divenne',
    fr: 'est était fut été a avait reste restait demeure devient devint',
    pt: 'é era foi tem tinha sido continua continuava sendo tornou-se',
    de: 'ist war gewesen bleibt blieb wurde wird amtiert amtierte',
  }),
);

const fillersOf = lazily(() =>
  setsOf({
    en: 'the a an its their his her as already still then also at that time currently now',
    es: 'el la los las un una su de como ya aún todavía entonces también actualmente hoy',
    it: "il lo la l' l’ un una uno suo sua loro già ancora allora anche attualmente oggi come",
    fr: "le la l' l’ un une son sa leur déjà encore toujours alors aussi actuellement aujourd'hui comme",
    pt: 'o a os as um uma seu sua já ainda então também atualmente hoje como',
    de: 'der die das ein eine sein seine ihr ihre deren dessen schon bereits noch damals damalige auch derzeit heute als',
  }),
);

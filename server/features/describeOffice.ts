import type { LexiconRow } from '../lexicon/lexiconRow';
import { offices } from '../lexicon/offices';
import { portfolios } from '../lexicon/portfolios';
import type { Speaker } from '../messages/speaker';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import type { OfficeHeld } from './officesHeld';

/** Rows of the lexicon that name one office. The others lump many together. */
const plainOffices: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'minister',
  'deputy-minister',
  'foreign-minister',
  'secretary-general',
  'governor',
  'mayor',
  'prefect',
  'councillor',
  'lawmaker',
  'ambassador',
  'spokesperson',
  'commissioner',
  'chief-executive',
  'chair',
  'judge',
  'prosecutor',
]);

/** Who is running for an office, or was chosen for it, does not hold it. */
const notYet = /candidate|-elect|designate/u;

/** Whether the name of the row says what the words of a source say. */
export function isPlainOffice(id: string, words: string, language: Language): boolean {
  if (ministryOf(id)) return true;
  if (!plainOffices.has(id)) return false;
  return language !== 'en' || (fold(words).includes(id.replace('-', ' ')) && !notYet.test(words));
}

/** 'former president of Finland', '“profesora” (Spanish)'. */
export function describeOffice(held: OfficeHeld, speaker: Speaker): string {
  const { office, of, when, time, words = '', language } = held;
  if (office === undefined) {
    const said = language === speaker.locale || language === undefined;
    return said ? words : `“${words}” (${speaker.language(language)})`;
  }
  if (office === 'take-office') return speaker.say('tookOffice', { time: time ?? '' });
  const name = nameOfOffice(office, speaker);
  const owned = of === undefined ? name : speaker.say('officeOf', { office: name, owner: speaker.country(of) ?? of });
  const timed = when === undefined ? owned : withWhen(when, owned, speaker);
  return time === undefined ? timed : `${timed} (${time})`;
}

function withWhen(when: 'former' | 'then' | 'future', office: string, speaker: Speaker): string {
  switch (when) {
    case 'former':
      return speaker.say('formerOffice', { office });
    case 'then':
      return speaker.say('thenOffice', { office });
    case 'future':
      return speaker.say('futureOffice', { office });
  }
}

/** Ministers of something are put together of two tables. */
function ministryOf(id: string): { readonly office: string; readonly portfolio: string } | undefined {
  const parts = /^(?<deputy>deputy-)?(?<portfolio>.+)-minister$/u.exec(id)?.groups;
  const portfolio = parts?.['portfolio'];
  if (portfolio === undefined || !portfolios.some((row) => row.id === portfolio)) return undefined;
  return { office: parts?.['deputy'] === undefined ? 'minister' : 'deputy-minister', portfolio };
}

function nameOfOffice(id: string, speaker: Speaker): string {
  const { locale } = speaker;
  const ministry = ministryOf(id);
  if (ministry) {
    const office = nameOfOffice(ministry.office, speaker);
    return speaker.say('ministerFor', { office, portfolio: firstName(portfolios, ministry.portfolio, locale) });
  }
  // In English the id is the name; other languages have forms for men and women, of which the table gives one first.
  return locale === 'en' ? id.replace('-', ' ') : firstName(offices, id, locale);
}

function firstName(rows: readonly LexiconRow[], id: string, locale: Speaker['locale']): string {
  return rows.find((row) => row.id === id)?.[locale].split(', ')[0] ?? id;
}

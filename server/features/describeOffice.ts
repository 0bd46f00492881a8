import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import { countryName } from '../index/countryName';
import type { OfficeGiven } from '../index/officeHolders';
import { portfolios } from '../lexicon/portfolios';
import { fold } from '../text/fold';
import type { Language } from '../text/language';

/** An office in words: in English, or as a source of another language puts it. */
export interface OfficeInWords {
  readonly office: string;
  /** Language of the words, where they are a source's own and not English. */
  readonly language?: Language;
}

/** Rows of the lexicon that name one office, which their id says in English. The others lump many together. */
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

/** Words beside a name that are no office of their own. */
const noOffice: ReadonlySet<string> = new Set(['counterpart', 'former', 'then', 'future']);

/** Who is running for an office, or was chosen for it, does not hold it. */
const notYet = /candidate|-elect|designate/u;

/** 'former president of Finland'; undefined for what is no office. */
export function describeOffice(
  { office, of, when, words = '', statement: { language } }: OfficeGiven<SourceStatement>,
  index: CorpusIndex,
): OfficeInWords | undefined {
  if (office === undefined || noOffice.has(office)) return undefined;
  const name = nameOfOffice(office);
  const isSaid = language !== 'en' || (name !== undefined && fold(words).includes(name) && !notYet.test(words));
  // Words that fit no plain row say more as they stand.
  if (name === undefined || !(isSaid || office.endsWith('-minister')))
    return words === '' ? undefined : { office: words, ...(language === 'en' ? {} : { language }) };
  const owner = of === undefined ? '' : ` of ${ownerName(of, index)}`;
  return { office: `${when === undefined ? '' : `${when} `}${name}${owner}` };
}

/** Undefined for a row that lumps several offices together. */
function nameOfOffice(id: string): string | undefined {
  if (plainOffices.has(id)) return id.replace('-', ' ');
  // Ministers of something are put together of two tables.
  const parts = /^(?<deputy>deputy-)?(?<portfolio>.+)-minister$/u.exec(id)?.groups;
  const portfolio = portfolios.find((one) => one.id === parts?.['portfolio'])?.en.split(', ')[0];
  return portfolio && `${parts?.['deputy'] === undefined ? '' : 'deputy '}minister for ${portfolio}`;
}

function ownerName(of: string, index: CorpusIndex): string {
  return countryName(of) ?? index.entities.findExactly(of)?.name ?? of;
}

import type { Role } from '../model/mention';
import type { Language } from '../text/language';
import { keySet, lazily } from './phraseMap';
import type { NameWord } from './sentenceWords';
import { isGivenName, tablesFor, type WordTables } from './wordTables';

/** An office or occupation that stands in a sentence, with what is said of it. Indices count words. */
export interface RoleHit {
  readonly from: number;
  readonly to: number;
  readonly office: string;
  readonly of?: string;
  readonly when?: NonNullable<Role['when']>;
  /** German 'Nordbahn-Chef': the folded name of the body, and how many characters of the word it takes. */
  readonly body?: { readonly key: string; readonly length: number };
}

/** Finds offices and titles: 'Bolivian President', 'then foreign minister', 'ministro boliviano de Energía', 'Verteidigungsministerin'. */
export function findRoles(words: readonly NameWord[], language: Language): RoleHit[] {
  const tables = tablesFor(language);
  const hits: RoleHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const core = findOffice(words, at, language, tables);
    if (!core) continue;
    const last = hits.at(-1);
    // 'deputy' is an office of its own, and the first word of others.
    const isPrefix = last !== undefined && last.to - last.from === 1 && deputies.has(words[last.from]?.key ?? '');
    const hit = extend(words, core, language, tables, (isPrefix ? last.from : last?.to) ?? 0);
    if (last && hit.from < last.to) hits.pop();
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

interface Core {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly portfolio?: string;
  readonly when?: NonNullable<Role['when']>;
  readonly body?: { readonly key: string; readonly length: number };
}

function findOffice(words: readonly NameWord[], at: number, language: Language, tables: WordTables): Core | undefined {
  const word = words[at];
  if (!word || word.shape === 'mark' || word.shape === 'number' || word.shape === 'initial' || !word.starts.office)
    return undefined;
  // 'Anna Bauer', 'John Bishop': a surname.
  const before = words[at - 1];
  if (word.shape === 'capital' && before?.shape === 'capital' && isGivenName(before.key)) return undefined;
  const hit = tables.offices.findAt(words, at);
  if (hit) return { from: at, to: at + hit.length, id: hit.value.id };
  const former = /^(?:ex-?|then-|alt-)(.{4,})$/.exec(word.key);
  if (former?.[1] !== undefined) {
    const inner = tables.offices.findAt([{ key: former[1] }, ...words.slice(at + 1, at + 4)], 0);
    if (inner)
      return {
        from: at,
        to: at + inner.length,
        id: inner.value.id,
        when: word.key.startsWith('then') ? 'then' : 'former',
      };
  }
  return language === 'de' && word.shape === 'capital' ? findCompoundOffice(word, at, tables) : undefined;
}

/** Endings of German compounds that name an office, longest first. */
const compoundEndings = lazily(() =>
  [
    ...keySet([
      'minister, ministerin, präsident, präsidentin, chef, chefin, sprecher, sprecherin, vorsitzender, vorsitzende, vorsitzenden, leiter, leiterin, direktor, direktorin, richter, richterin, forscher, forscherin, anwalt, anwältin, professor, professorin, vorstand, experte, expertin, trainer, trainerin, kommissar, kommissarin, sekretär, sekretärin, rat, rätin, meister, meisterin, führer, führerin, arzt, ärztin, beauftragter, beauftragte, kandidat, kandidatin, gründer, gründerin, politiker, politikerin, wissenschaftler, wissenschaftlerin, general, händler, händlerin, redakteur, redakteurin, spieler, spielerin, ingenieur, ingenieurin, autor, autorin, manager, managerin, inhaber, inhaberin, besitzer, besitzerin, ökonom, ökonomin, analyst, analystin, berater, beraterin, reporter, reporterin',
    ]),
  ].sort((a, b) => b.length - a.length),
);

function findCompoundOffice(word: NameWord, at: number, tables: WordTables): Core | undefined {
  const key = word.key.replace(/(?<=r)s$/, '');
  const hyphen = word.text.lastIndexOf('-');
  if (hyphen > 1) {
    const last = key.slice(word.key.lastIndexOf('-') + 1);
    const office =
      tables.offices.get([last]) ??
      (compoundEndings().some((end) => last.endsWith(end)) ? { id: 'scholar' } : undefined);
    return office
      ? {
          from: at,
          to: at + 1,
          id: office.id,
          body: { key: word.key.slice(0, word.key.lastIndexOf('-')), length: hyphen },
        }
      : undefined;
  }
  const ending = compoundEndings().find((end) => key.length > end.length + 2 && key.endsWith(end));
  if (ending === undefined) return undefined;
  const first = key
    .slice(0, -ending.length)
    .replace(/s$/, '')
    .replace(/^(?:bundes|landes|staats|vize|europa)(?=.{3})/, '');
  const office = tables.offices.get([ending]) ?? tables.offices.get([ending.replace(/n$/, '')]);
  const portfolio = tables.portfolios.get([first]) ?? tables.portfolios.get([`${first}s`]);
  return { from: at, to: at + 1, id: office?.id ?? 'scholar', ...(portfolio ? { portfolio: portfolio.id } : {}) };
}

const takesPortfolio = new Set(['minister', 'deputy-minister', 'secretary', 'state-secretary']);
const deputies = new Set(['deputy', 'vice', 'junior', 'assistant']);
const connectors = keySet([
  'of, for, von, vom, de, del, de la, della, dell’, dello, degli, delle, dei, des, du, d’, da, do, das, dos, für, der, la, las, los, the, di',
]);
const conjunctions = new Set(['and', 'y', 'e', 'et', 'und', '&', ',']);

function extend(
  words: readonly NameWord[],
  core: Core,
  language: Language,
  tables: WordTables,
  floor: number,
): RoleHit {
  let { from, to } = core;
  let portfolio = core.portfolio;
  let id = core.id;
  let of: string | undefined;
  let when = core.when;
  if (takesPortfolio.has(core.id) && language === 'en') {
    for (;;) {
      const end: number = portfolio !== undefined && conjunctions.has(words[from - 1]?.key ?? '') ? from - 1 : from;
      const before = tables.portfolios.findBefore(words, end, floor);
      if (!before || (portfolio !== undefined && end === from)) break;
      portfolio = before.value.id;
      from = before.at;
    }
  }
  if (language === 'en' && id === 'minister' && deputies.has(words[from - 1]?.key ?? '') && from - 1 >= floor) {
    id = 'deputy-minister';
    from -= 1;
  }
  // To the left: time, nationality, country with or without possessive.
  for (let round = 0; round < 3; round += 1) {
    const time = when === undefined ? tables.officeTimes.findBefore(words, from, floor) : undefined;
    if (time) {
      when = time.value.when;
      from = time.at;
      continue;
    }
    const possessive = /^['’]s$/.test(words[from - 1]?.text ?? '') ? from - 1 : from;
    const owner = geographyBefore(words, possessive, floor);
    if (of === undefined && owner?.code !== undefined && (language === 'en' || language === 'de' || owner.demonym)) {
      of = owner.code;
      from = owner.at;
    } else break;
  }
  // To the right: time, nationality, portfolio, country.
  for (let round = 0; round < 4; round += 1) {
    const time = when === undefined ? tables.officeTimes.findAt(words, to) : undefined;
    if (time && words[to]?.shape === 'lower') {
      when = time.value.when;
      to += time.length;
      continue;
    }
    const demonym = words[to]?.geography;
    if (
      of === undefined &&
      demonym?.value.kind === 'demonym' &&
      demonym.value.code !== undefined &&
      words[to]?.shape === 'lower'
    ) {
      of = demonym.value.code;
      to += demonym.length;
      continue;
    }
    let next = to;
    while (next < to + 3 && connectors.has(words[next]?.key ?? '')) next += 1;
    if (next === to) break;
    if (takesPortfolio.has(core.id)) {
      const found = tables.portfolios.findAt(words, next);
      if (found) {
        portfolio ??= found.value.id;
        to = next + found.length;
        to = skipFurtherPortfolios(words, to, tables);
        continue;
      }
    }
    const country = words[next]?.geography;
    if (of === undefined && country?.value.code !== undefined && country.value.kind === 'country') {
      of = country.value.code;
      to = next + country.length;
      continue;
    }
    break;
  }
  return {
    from,
    to,
    office: officeId(id, portfolio),
    ...(of === undefined ? {} : { of }),
    ...(when === undefined ? {} : { when }),
    ...(core.body ? { body: core.body } : {}),
  };
}

function skipFurtherPortfolios(words: readonly NameWord[], at: number, tables: WordTables): number {
  let to = at;
  for (;;) {
    if (!conjunctions.has(words[to]?.key ?? '')) return to;
    let next = to + 1;
    while (connectors.has(words[next]?.key ?? '')) next += 1;
    const found = tables.portfolios.findAt(words, next);
    if (!found) return to;
    to = next + found.length;
  }
}

function geographyBefore(
  words: readonly NameWord[],
  end: number,
  floor: number,
): { readonly code?: string; readonly demonym: boolean; readonly at: number } | undefined {
  for (let at = Math.max(floor, end - 4); at < end; at += 1) {
    const found = words[at]?.geography;
    if (found && at + found.length === end && found.value.kind !== 'region') {
      return {
        ...(found.value.code === undefined ? {} : { code: found.value.code }),
        demonym: found.value.kind === 'demonym',
        at,
      };
    }
  }
  return undefined;
}

function officeId(id: string, portfolio: string | undefined): string {
  if (portfolio === undefined) return id;
  switch (id) {
    case 'minister':
    case 'secretary':
      return `${portfolio}-minister`;
    case 'deputy-minister':
    case 'state-secretary':
      return `deputy-${portfolio}-minister`;
    default:
      return id;
  }
}

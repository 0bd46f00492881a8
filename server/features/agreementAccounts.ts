import { describeTime } from '../compare/describeValue';
import type { Feature, Participant } from '../compare/statement';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import { countryName } from '../index/countryName';
import type { Entity } from '../index/entityTable';
import { voicesOf } from '../index/voices';
import type { Evidence } from '../model/conflict';
import { fold } from '../text/fold';
import type { Language } from '../text/language';

/** What became of an agreement, by who says so. */
export interface AgreementAccount {
  /** 'signed', 'not signed', 'ratification planned'. */
  readonly status: string;
  /** When and where, as far as told. */
  readonly date?: string;
  readonly place?: string;
  /** One passage of each independent source. */
  readonly passages: readonly Evidence[];
}

/** What is done with an agreement, by concept, in the words of a card. The first one of a clause tells its status. */
const acts: ReadonlyMap<string, string> = new Map([
  ['sign', 'signed'],
  ['initial-document', 'initialled'],
  ['conclude-agreement', 'concluded'],
  ['ratify', 'ratified'],
  ['enter-into-force', 'in force'],
  ['expire', 'expired'],
  ['suspend', 'suspended'],
  ['cancel', 'cancelled'],
  ['withdraw-from', 'withdrawn from'],
  ['violate', 'violated'],
  ['reject', 'rejected'],
  ['approve', 'approved'],
  ['draft-agreement', 'agreed in principle'],
  ['negotiate', 'negotiated'],
  ['propose', 'proposed'],
  ['announce', 'announced'],
]);

/** What the sources say became of an agreement, what most independent sources say first. */
export function accountsOf(
  entity: Entity,
  statements: readonly SourceStatement[],
  index: CorpusIndex,
): AgreementAccount[] {
  const rows = new Map<string, Omit<AgreementAccount, 'passages'> & { readonly evidence: Evidence[] }>();
  for (const statement of statements) {
    for (const mention of statement.participants.filter(({ key }) => key === entity.id)) {
      const account = accountIn(statement, mention);
      if (!account) continue;
      const key = JSON.stringify(account);
      const row = rows.get(key) ?? { ...account, evidence: [] };
      row.evidence.push(index.evidenceFor(statement));
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ evidence, ...account }) => ({ ...account, passages: voicesOf(evidence, index) }))
    .sort((a, b) => b.passages.length - a.passages.length || Number(!a.date) - Number(!b.date));
}

/** Who the parties are, by all statements together. */
export function partiesOf(entity: Entity, statements: readonly SourceStatement[], index: CorpusIndex): string[] {
  const parties = statements.flatMap(({ participants }) =>
    participants.filter(({ key }) => key === entity.id).flatMap(({ mention }) => mention.parties ?? []),
  );
  return [...new Set(parties.map((party) => countryName(party) ?? index.entities.findExactly(party)?.name ?? party))];
}

function accountIn(
  statement: SourceStatement,
  { clause, mention }: Participant,
): Omit<AgreementAccount, 'passages'> | undefined {
  const act = actIn(statement, clause);
  if (!act) return undefined;
  const words = acts.get(act.keys.find((key) => acts.has(key)) ?? '') ?? '';
  const { polarity, factuality, open } = statement.stanceAt(act.start);
  if (open) return undefined;
  const { language, text } = statement;
  const time = statement.times.find(
    (one) => one.clause === act.clause && one.from !== undefined && one.relation !== 'for',
  );
  const place = placeIn(statement, act, mention.parties ?? []);
  const status =
    polarity === 'negative' ? `not ${words}` : factuality === 'asserted' ? words : `${words} (${factuality})`;
  return {
    status,
    ...(time ? { date: describeTime(time, language, text) } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

function actIn({ features }: SourceStatement, clause: number): Feature | undefined {
  const found = features.filter(
    (feature) => feature.clause === clause && !feature.speaker && feature.keys.some((key) => acts.has(key)),
  );
  const order = [...acts.keys()];
  const rankOf = ({ keys }: Feature): number =>
    Math.min(...keys.flatMap((key) => (acts.has(key) ? [order.indexOf(key)] : [])));
  return found.sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** 'In' before a place, in each language; what stands behind 'with' or 'of' is a party. */
const inPlace: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['in', 'at']),
  es: new Set(['en']),
  it: new Set(['a', 'ad', 'in', 'nel', 'nella', "nell'"]),
  fr: new Set(['a', 'en', 'au', 'aux', 'dans']),
  pt: new Set(['em', 'no', 'na', 'nos', 'nas']),
  de: new Set(['in', 'im', 'am', 'zu']),
};

/** The place that stands behind the act with a preposition of place. */
function placeIn({ participants, text, language }: SourceStatement, act: Feature, parties: readonly string[]) {
  return participants.find(({ mention, clause }) => {
    if (mention.type !== 'place' || mention.demonym || clause !== act.clause || mention.start < act.end) return false;
    if (
      mention.country !== undefined &&
      parties.includes(mention.country) &&
      countryName(mention.country) === mention.name
    )
      return false;
    const before = /(?<word>\p{L}+['’]?)\s*$/u.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.groups;
    return inPlace[language].has(fold(before?.['word'] ?? ''));
  })?.mention.name;
}

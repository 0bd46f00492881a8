import { describeTime } from '../compare/describeValue';
import type { Feature, Participant, Stance } from '../compare/statement';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import { countryName } from '../index/countryName';
import type { Entity } from '../index/entityTable';
import { voicesOf } from '../index/voices';
import type { MessageName, Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import { fold } from '../text/fold';
import type { Language } from '../text/language';

/** What became of an agreement, by who says so. */
export interface AgreementAccount {
  readonly act: ActName;
  readonly polarity: Stance['polarity'];
  readonly factuality: Stance['factuality'];
  /** When and where, as far as told. */
  readonly date?: string;
  readonly place?: string;
  /** One passage of each independent source. */
  readonly passages: readonly Evidence[];
}

/** What is done with an agreement, by concept. The first one of a clause tells its status. */
const acts = {
  sign: 'signed',
  'initial-document': 'initialled',
  'conclude-agreement': 'concluded',
  ratify: 'ratified',
  'enter-into-force': 'inForce',
  expire: 'expired',
  suspend: 'suspended',
  cancel: 'cancelled',
  'withdraw-from': 'abandoned',
  violate: 'violated',
  reject: 'rejected',
  approve: 'approved',
  'draft-agreement': 'agreedInPrinciple',
  negotiate: 'negotiated',
  propose: 'proposed',
  announce: 'announced',
} as const satisfies Record<string, MessageName>;

type ActName = (typeof acts)[keyof typeof acts];

const degrees = {
  denied: 'deniedSo',
  unconfirmed: 'unconfirmedSo',
  planned: 'plannedSo',
  alleged: 'allegedSo',
} as const satisfies Record<string, MessageName>;

/** 'Not signed', 'ratified (planned), May 2020, in Oslo'. */
export function describeAccount(account: AgreementAccount, speaker: Speaker): string {
  const { act, polarity, factuality, date, place } = account;
  const status = speaker.say(act);
  const said = polarity === 'negative' ? speaker.say('notSo', { status }) : status;
  const held =
    factuality === 'asserted' || polarity === 'negative' ? said : speaker.say(degrees[factuality], { status });
  return [held, date, place === undefined ? undefined : speaker.say('inPlace', { place })]
    .filter((part) => part !== undefined)
    .join(', ');
}

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

/** Who the parties are, by all statements together: ISO codes of countries, and names. */
export function partiesOf(entity: Entity, statements: readonly SourceStatement[], index: CorpusIndex): string[] {
  const parties = statements.flatMap(({ participants }) =>
    participants.filter(({ key }) => key === entity.id).flatMap(({ mention }) => mention.parties ?? []),
  );
  return [...new Set(parties.map((party) => index.entities.findExactly(party)?.name ?? party))];
}

function accountIn(
  statement: SourceStatement,
  { clause, mention }: Participant,
): Omit<AgreementAccount, 'passages'> | undefined {
  const found = actIn(statement, clause);
  if (!found) return undefined;
  const { act, event } = found;
  const { polarity, factuality, open } = statement.stanceAt(event.start);
  if (open) return undefined;
  const time = statement.times.find(
    (one) => one.clause === event.clause && one.from !== undefined && one.relation !== 'for',
  );
  const place = placeIn(statement, event, mention.parties ?? []);
  return {
    act,
    polarity,
    factuality,
    ...(time ? { date: describeTime(time, statement.language, statement.text) } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

/** The act of a clause that comes first in the table. */
function actIn({ features }: SourceStatement, clause: number): { act: ActName; event: Feature } | undefined {
  const inClause = features.filter((feature) => feature.clause === clause && !feature.speaker);
  for (const [concept, act] of Object.entries(acts)) {
    const event = inClause.find(({ keys }) => keys.includes(concept));
    if (event) return { act, event };
  }
  return undefined;
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
function placeIn({ participants, text, language }: SourceStatement, event: Feature, parties: readonly string[]) {
  return participants.find(({ mention, clause }) => {
    if (mention.type !== 'place' || mention.demonym || clause !== event.clause || mention.start < event.end)
      return false;
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

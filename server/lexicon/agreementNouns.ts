import type { LexiconRow } from './lexiconRow';

/** A noun for something that parties agree on. */
export interface AgreementNoun extends LexiconRow {
  /** `treaty`: always a text between parties. `accord`: needs a party, a subject or a name beside it to be one ('deal', 'contract', 'settlement'). */
  readonly kind: 'treaty' | 'accord';
}

/** Head nouns of agreements, singular. In German they also end compounds. */
export const agreementNouns: readonly AgreementNoun[] = [
  {
    id: 'agreement',
    kind: 'accord',
    en: 'agreement, accord, accords, framework agreement, pre-agreement, collective agreement',
    es: 'acuerdo, convenio, preacuerdo',
    it: 'accordo, intesa, preaccordo, accordo quadro',
    fr: 'accord, préaccord, entente, accord-cadre',
    pt: 'acordo, convénio, convênio, pré-acordo',
    de: 'Abkommen, Vereinbarung, Übereinkommen, Übereinkunft, Einigung, Vorvereinbarung, Rahmenabkommen',
  },
  {
    id: 'memorandum',
    kind: 'treaty',
    en: 'memorandum, memorandum of understanding, memorandum of agreement, mou',
    es: 'memorando, memorándum, memorando de entendimiento, memorándum de entendimiento',
    it: 'memorandum, memorandum d’intesa, memorandum di intesa, protocollo d’intesa',
    fr: 'mémorandum, mémorandum d’entente, protocole d’accord, mémorandum d’accord',
    pt: 'memorando, memorando de entendimento',
    de: 'Memorandum, Absichtserklärung, Grundsatzvereinbarung',
  },
  {
    id: 'treaty',
    kind: 'treaty',
    en: 'treaty',
    es: 'tratado',
    it: 'trattato',
    fr: 'traité',
    pt: 'tratado',
    de: 'Staatsvertrag, Friedensvertrag, Grenzvertrag, Grundlagenvertrag',
  },
  { id: 'pact', kind: 'accord', en: 'pact', es: 'pacto', it: 'patto', fr: 'pacte', pt: 'pacto', de: 'Pakt' },
  {
    id: 'protocol',
    kind: 'accord',
    en: 'protocol',
    es: 'protocolo',
    it: 'protocollo',
    fr: 'protocole',
    pt: 'protocolo',
    de: 'Protokoll',
  },
  {
    id: 'convention',
    kind: 'accord',
    en: 'convention',
    es: 'convención',
    it: 'convenzione',
    fr: 'convention',
    pt: 'convenção',
    de: 'Konvention',
  },
  {
    id: 'contract',
    kind: 'accord',
    en: 'contract, concession contract, lease',
    es: 'contrato',
    it: 'contratto',
    fr: 'contrat',
    pt: 'contrato',
    de: 'Vertrag',
  },
  {
    id: 'deal',
    kind: 'accord',
    en: 'deal',
    es: 'trato',
    it: 'intesa preliminare',
    fr: 'marché conclu',
    pt: 'negócio',
    de: 'Deal',
  },
  {
    id: 'settlement',
    kind: 'accord',
    en: 'settlement, plea deal, compromise agreement',
    es: 'conciliación, acuerdo extrajudicial, transacción judicial',
    it: 'transazione, conciliazione, concordato, patteggiamento',
    fr: 'transaction judiciaire, règlement amiable, accord transactionnel',
    pt: 'acordo extrajudicial, conciliação',
    de: 'Vergleich',
  },
  {
    id: 'ceasefire',
    kind: 'accord',
    en: 'ceasefire, cease-fire, truce, armistice',
    es: 'alto el fuego, cese al fuego, tregua, armisticio',
    it: 'cessate il fuoco, tregua, armistizio',
    fr: 'cessez-le-feu, trêve, armistice',
    pt: 'cessar-fogo, trégua, armistício',
    de: 'Waffenruhe, Waffenstillstand, Feuerpause',
  },
  {
    id: 'declaration',
    kind: 'accord',
    en: 'joint statement, joint declaration, common declaration, joint communiqué',
    es: 'declaración conjunta, declaración común, comunicado conjunto',
    it: 'dichiarazione congiunta, dichiarazione comune, comunicato congiunto',
    fr: 'déclaration conjointe, déclaration commune, communiqué conjoint',
    pt: 'declaração conjunta, declaração comum, comunicado conjunto',
    de: 'gemeinsame Erklärung, Abschlusserklärung',
  },
  {
    id: 'charter',
    kind: 'accord',
    en: 'charter',
    es: 'carta fundacional',
    it: 'carta costitutiva',
    fr: 'charte',
    pt: 'carta constitutiva',
    de: 'Charta',
  },
];

/** Adjectives before an agreement that tell of its standing, not of what it is about. */
export const agreementEpithets: LexiconRow = {
  id: 'epithets',
  en: 'new, recent, controversial, so-called, alleged, first, second, third, latest, existing, final, current, long-awaited, historic, landmark, secret, key, major, formal, written, signed, proposed, planned, original, earlier, previous, other, same, tentative, broad, draft, fragile, possible, friendly, fresh, old',
  es: 'nuevo, nueva, reciente, controvertido, controversial, polémico, llamado, supuesto, presunto, primer, primero, segundo, último, actual, histórico, secreto, firmado, propuesto, anterior, otro, mismo, dicho, citado, mencionado, alcanzado, suscrito, gran',
  it: 'nuovo, nuova, recente, controverso, cosiddetto, presunto, primo, secondo, ultimo, attuale, storico, segreto, firmato, proposto, precedente, altro, stesso, raggiunto, grande',
  fr: 'nouveau, nouvel, nouvelle, récent, controversé, prétendu, dit, premier, première, second, dernier, actuel, historique, secret, signé, proposé, précédent, autre, même, conclu, grand',
  pt: 'novo, nova, recente, controverso, polémico, polêmico, chamado, suposto, primeiro, segundo, último, atual, histórico, secreto, assinado, proposto, anterior, outro, mesmo, alcançado, grande',
  de: 'neu, jüngst, umstritten, sogenannt, angeblich, erst, zweit, letzt, aktuell, historisch, geheim, unterzeichnet, vorgeschlagen, früher, ander, getroffen, geschlossen',
};

/** Beginnings of the words by which parties come to an agreement, folded. */
export const signingStems: LexiconRow = {
  id: 'signing',
  en: 'sign, agree, reach, conclud, ratif, initial, negotiat, seal, ink, broker, strike, struck',
  es: 'firm, suscri, acord, alcanz, conclu, ratific, rubric, negoci, sell, celebr, pact',
  it: 'firm, siglat, sigla, sottoscri, raggiun, conclus, ratific, negozi, stipul, concord',
  fr: 'sign, conclu, parvien, parven, ratifi, paraph, negoci, scell, atteint',
  pt: 'assin, firm, acord, alcanc, conclu, ratific, rubric, negoci, celebr',
  de: 'unterzeichn, unterschr, vereinbar, abschl, abgeschl, geschloss, schloss, ratifizier, einig, verhandel, paraphier',
};

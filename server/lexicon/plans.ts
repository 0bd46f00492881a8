import type { CuePhrase } from './cuePhrase';

/** Words that put something into the future or into somebody's intentions: not so up to now. */
export const plans: readonly CuePhrase[] = [
  // Future auxiliaries. German 'werden' needs its infinitive and is the matcher's business.
  {
    kind: 'plan',
    reach: 'after',
    verbOnly: true,
    en: "will, 'll, shall, won't, is going to, are going to, was going to, were going to",
    es: 'va a +, van a +, iba a +, iban a +, vamos a +, voy a +, irá a +, irán a +',
    it: 'sta per, stanno per, stava per, stavano per',
    fr: 'va +, vont +, allait +, allaient +, vais +, allons +',
    pt: 'vai +, vão +, ia +, iam +, irá +, irão +, vamos +, vou +',
    de: '',
  },
  // Expected or arranged.
  {
    kind: 'plan',
    reach: 'after',
    en: 'is expected to, are expected to, was expected to, were expected to, expected to, is set to, are set to, was set to, were set to, is due to, are due to, was due to, were due to, is scheduled to, are scheduled to, was scheduled to, were scheduled to, scheduled to, slated to, is to, are to, was to, were to, is about to, are about to, is poised to, are poised to, is bound to, is meant to, are meant to, was meant to, were meant to, is supposed to, are supposed to, was supposed to, were supposed to, ready to, prepared to, on course to, on track to, is likely to, are likely to, in a bid to, with a view to',
    es: 'tiene previsto, tienen previsto, tenía previsto, tenían previsto, se ~prever que, se ~esperar que, se ~esperar, está por, a punto de, prevé, prevén, preveía, preveían, tiene que, tienen que, deberá +, deberán +, debía +, debían +, ha de, han de, está llamado a, está llamada a, con vistas a, dispuesto a, dispuesta a, dispuestos a',
    it: 'si ~prevedere che, si ~prevedere, ci si ~aspettare che, in procinto di, sul punto di, prevede di, prevedono di, prevedeva di, prevedevano di, dovrà +, dovranno +, doveva +, dovevano +, =è destinato a, =è destinata a, in vista di, pronto a, pronta a, pronti a',
    fr: "doit +, doivent +, devait +, devaient +, il est prévu que, on s'~attendre à, sur le point de, prévoit de, prévoient de, prévoyait de, prévoyaient de, prévoit, prévoient, est appelé à, est appelée à, en vue de, prêt à, prête à, prêts à",
    pt: 'tem previsto, têm previsto, prevê-se que, ~esperar-se que, espera-se que, deve +, devem +, devia +, deviam +, deverá +, deverão +, prestes a, prevê, preveem, previa, previam, tem de, têm de, há de, com vista a, pronto para, pronta para',
    de: '',
  },
  {
    kind: 'plan',
    reach: 'clause',
    en: 'is scheduled for, are scheduled for, was scheduled for, were scheduled for, slated for, is planned for, are planned for, is planned, are planned, was planned, were planned, is expected, are expected, was expected, were expected, is due on, is due in, is due for',
    es: 'está previsto, está prevista, están previstos, están previstas, estaba previsto, estaba prevista, está programado, está programada',
    it: '=è previsto, =è prevista, sono previsti, sono previste, era previsto, era prevista, =è atteso, =è attesa, sono attesi, sono attese, =è programmato, =è programmata, =è in programma, sono in programma',
    fr: 'est prévu, est prévue, sont prévus, sont prévues, était prévu, était prévue, est attendu, est attendue, sont attendus, sont attendues, est programmé, est programmée',
    pt: 'está previsto, está prevista, estão previstos, estão previstas, estava previsto, estava prevista, está programado, está programada',
    de: 'ist geplant, sind geplant, war geplant, waren geplant, ist vorgesehen, sind vorgesehen, war vorgesehen, waren vorgesehen, wird erwartet, werden erwartet, wurde erwartet, wurden erwartet, steht bevor, stehen bevor, steht kurz vor, stehen kurz vor, ist angesetzt, sind angesetzt',
  },
  // Meant by somebody.
  {
    kind: 'plan',
    reach: 'complement',
    verbOnly: true,
    en: '~plan to, ~plan on, ~plan for, ~intend to, ~intend, ~want to, ~hope to, ~hope that, ~hope for, ~aim to, ~seek to, ~wish to, ~propose to, ~propose, ~promise to, ~promise that, ~promise, ~pledge to, ~pledge, ~vow to, ~vow, ~threaten to, ~offer to, ~prepare to, considering, ~consider whether, weighing, ~weigh whether, contemplating, ~study whether, ~undertake to, ~commit to, ~envisage, ~expect to, ~expect that, ~expect, ~look to, ~try to, ~attempt to, ~call for, ~urge, ~demand that, ~demand, ~ask for, ~recommend',
    es: '~planear, ~pretender, ~proyectar, ~querer que, ~querer, ~desear, ~esperar que, ~esperar, ~aspirar a, ~buscar que, ~proponer, ~proponerse, ~prometer, ~comprometerse a, se ~comprometer a, ~amenazar con, ~ofrecer, ~prepararse para, se ~preparar para, ~estudiar si, ~considerar la posibilidad, ~valorar, ~barajar, ~intentar, ~tratar de, ~pedir que, ~exigir que, ~reclamar, ~recomendar, tiene intención de, tienen intención de, piensa, piensan',
    it: '~pianificare, ~progettare di, ~intendere, ~volere che, ~volere, ~desiderare, ~sperare che, ~sperare di, ~sperare, ~mirare a, ~puntare a, ~proporre, ~proporsi di, ~promettere di, ~promettere, ~impegnarsi a, si ~impegnare a, ~minacciare di, ~offrire di, ~prepararsi a, si ~preparare a, ~valutare se, ~valutare, ~studiare se, ~cercare di, ~tentare di, ~chiedere che, ~esigere, ~raccomandare, ha intenzione di, hanno intenzione di, pensa di, pensano di, conta di, contano di',
    fr: "~planifier, ~projeter de, ~envisager de, ~envisager, ~vouloir que, ~vouloir, ~souhaiter, ~espérer que, ~espérer, ~viser à, ~chercher à, ~proposer de, ~proposer, ~promettre de, ~promettre, s'~engager à, ~menacer de, ~offrir de, se ~préparer à, ~étudier si, ~étudier la possibilité, ~tenter de, ~demander que, ~exiger que, ~exiger, ~réclamer, ~recommander, compte +, comptent +, a l'intention de, ont l'intention de, entend +, entendent +",
    pt: '~planear, ~planejar, ~pretender, ~tencionar, ~querer que, ~querer, ~desejar, ~esperar que, ~esperar, ~almejar, ~buscar, ~propor, ~prometer, ~comprometer-se a, se ~comprometer a, ~ameaçar, ~oferecer, ~preparar-se para, se ~preparar para, ~estudar se, ~avaliar se, ~cogitar, ~tentar, ~pedir que, ~exigir que, ~exigir, ~reivindicar, ~recomendar, tem intenção de, têm intenção de, pensa em, pensam em',
    de: '',
  },
  {
    kind: 'plan',
    reach: 'clause',
    verbOnly: true,
    en: '',
    es: '',
    it: '',
    fr: '',
    pt: '',
    de: '~planen, ~beabsichtigen, will, wollen, wollte, wollten, =möchte, =möchten, ~hoffen, ~anstreben, ~vorschlagen, ~versprechen, ~zusagen, ~geloben, ~drohen, ~anbieten, ~erwägen, ~prüfen ob, fordern, =fordert, =forderte, =forderten, =gefordert, ~verlangen, ~empfehlen, ~versuchen, ~vorhaben, ~vorsehen, ~erwarten, ~ankündigen, hat vor, haben vor, ist bereit, sind bereit',
  },
  // The planned thing.
  {
    kind: 'plan',
    reach: 'phrase',
    en: 'planned, proposed, projected, forthcoming, upcoming, intended, prospective, future, scheduled, draft, plan for, plans for, plan to, plans to, proposal to, proposals to, intention to, promise to, promises to, pledge to, bid to, hopes of, expected',
    es: 'planeado, planeada, proyectado, proyectada, previsto, prevista, previstos, previstas, propuesto, propuesta de, futuro, futura, futuros, futuras, plan de, planes de, planes para, plan para, proyecto de, intención de, promesa de',
    it: 'pianificato, pianificata, previsto, prevista, previsti, previste, proposto, proposta di, futuro, futura, futuri, future, piano per, piani per, progetto di, intenzione di, promessa di',
    fr: "planifié, planifiée, prévu, prévue, prévus, prévues, proposé, proposée, futur, future, futurs, futures, plan pour, plans pour, projet de, projet d', intention de, promesse de, promesse d'",
    pt: 'planeado, planeada, planejado, planejada, previsto, prevista, previstos, previstas, proposto, proposta de, futuro, futura, futuros, futuras, plano para, planos para, projeto de, intenção de, promessa de',
    de: 'geplante, geplanten, geplanter, geplantes, geplantem, vorgesehene, vorgesehenen, vorgesehener, künftige, künftigen, künftiger, künftiges, bevorstehende, bevorstehenden, vorgeschlagene, vorgeschlagenen, angekündigte, angekündigten, pläne für, plan für, pläne zum, pläne zur',
  },
];

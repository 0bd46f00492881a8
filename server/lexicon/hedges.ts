import type { CuePhrase } from './cuePhrase';

/** Words by which nobody commits to what is said. */
export const hedges: readonly CuePhrase[] = [
  // Modal verbs.
  {
    kind: 'hedge',
    reach: 'after',
    verbOnly: true,
    en: 'may, might, could, should, must have, ~seem, ~appear, ~tend to',
    es: '~poder haber, podría, podrían, pudiera, pudieran, pudo haber, puede haber, pueden haber, puede que, debería, deberían, ~parecer, debe de, deben de, debió de',
    it: 'potrebbe, potrebbero, dovrebbe, dovrebbero, può darsi che, può aver, può avere, ~sembrare, ~parere, parrebbe, parrebbero',
    fr: 'pourrait, pourraient, devrait, devraient, il se peut que, peut avoir, peuvent avoir, ~sembler, aurait pu, auraient pu',
    pt: 'poderia, poderiam, deveria, deveriam, pode ter, podem ter, pode que, ~parecer, aparenta, aparentam',
    de: '',
  },
  {
    kind: 'hedge',
    reach: 'clause',
    verbOnly: true,
    en: '',
    es: '',
    it: '',
    fr: '',
    pt: '',
    de: '=könnte, =könnten, =dürfte, =dürften, =müsste, =müssten, möge, mag, ~scheinen, sollte, sollten, =würde, =würden',
  },
  // Adverbs.
  {
    kind: 'hedge',
    reach: 'clause',
    en: 'reportedly, apparently, likely to, likely, probably, possibly, perhaps, maybe, presumably, seemingly, conceivably, supposedly, ostensibly, it seems, it appears, evidently, unofficially, by some accounts, rumoured to, rumored to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, was thought to, were thought to, is understood to, are understood to, is said to, are said to, was said to, were said to, is reported to, are reported to, was reported to, were reported to',
    es: 'aparentemente, al parecer, probablemente, posiblemente, quizá, quizás, tal vez, acaso, presumiblemente, según parece, por lo visto, extraoficialmente, a lo mejor, según trascendió, seguramente',
    it: 'apparentemente, a quanto pare, probabilmente, possibilmente, forse, presumibilmente, verosimilmente, a quanto risulta, stando alle voci, magari, ufficiosamente',
    fr: 'apparemment, semble-t-il, paraît-il, probablement, possiblement, peut-être, vraisemblablement, sans doute, officieusement, éventuellement',
    pt: 'aparentemente, ao que parece, ao que tudo indica, provavelmente, possivelmente, talvez, porventura, presumivelmente, oficiosamente, quiçá, supostamente teria',
    de: 'anscheinend, offenbar, wahrscheinlich, vermutlich, möglicherweise, vielleicht, wohl, womöglich, eventuell, voraussichtlich, dem vernehmen nach, allem anschein nach, mutmaßlich, unbestätigt, inoffiziell, scheinbar, gerüchteweise',
  },
  // Nobody has confirmed it.
  {
    kind: 'hedge',
    reach: 'phrase',
    en: 'unconfirmed, unverified, uncorroborated, possible, probable, potential, likely, suspected, apparent, presumed, rumoured, rumored, preliminary, purported, tentative, unofficial',
    es: 'no confirmado, no confirmada, no confirmados, no confirmadas, posible, posibles, probable, probables, eventual, eventuales, sin confirmar, extraoficial',
    it: 'non confermato, non confermata, non confermati, non confermate, possibile, possibili, probabile, probabili, eventuale, eventuali, ufficioso, ufficiosa, ipotetico, ipotetica',
    fr: 'non confirmé, non confirmée, non confirmés, non confirmées, possible, possibles, probable, probables, éventuel, éventuelle, éventuels, éventuelles, hypothétique',
    pt: 'não confirmado, não confirmada, não confirmados, não confirmadas, possível, possíveis, provável, prováveis, eventual, eventuais, hipotético, hipotética',
    de: 'unbestätigte, unbestätigten, unbestätigter, unbestätigtes, möglicher, mögliche, möglichen, mögliches, wahrscheinliche, wahrscheinlichen, etwaige, etwaigen, potenzielle, potenziellen, vermutete, vermuteten',
  },
  {
    kind: 'hedge',
    reach: 'before',
    en: 'remains unconfirmed, remain unconfirmed, is unconfirmed, are unconfirmed, was unconfirmed, were unconfirmed, is unclear, are unclear, remains unclear, remain unclear, is disputed, are disputed, is uncertain, remains uncertain, is unknown, remains unknown, is possible, is not certain, is not clear, was not clear, is unlikely, not independently verified',
    es: 'no está confirmado, no está confirmada, es incierto, es incierta, no está claro, es dudoso, es posible, es probable, sin confirmación, sin confirmar',
    it: 'non è confermato, non è confermata, è incerto, è incerta, non è chiaro, è dubbio, è possibile, è probabile, senza conferma, resta incerto, resta incerta',
    fr: "n'est pas confirmé, n'est pas confirmée, est incertain, est incertaine, n'est pas clair, est douteux, est possible, est probable, sans confirmation, reste incertain, reste incertaine",
    pt: 'não está confirmado, não está confirmada, é incerto, é incerta, não está claro, é duvidoso, é possível, é provável, sem confirmação',
    de: 'ist unbestätigt, sind unbestätigt, bleibt unbestätigt, ist unklar, sind unklar, bleibt unklar, blieb unklar, war unklar, ist ungewiss, bleibt ungewiss, ist umstritten, ist fraglich, bleibt offen, ist offen',
  },
  {
    kind: 'hedge',
    reach: 'complement',
    en: '~fall short of ~confirm, stopped short of confirming, yet to ~confirm, ~believe that, ~believe, ~think that, ~think, ~suppose, ~suspect that, ~suspect, ~assume that, ~suggest that, ~speculate, ~guess, it is possible that, it was possible that, it is likely that, it is unclear, it was unclear, unclear whether, unclear if, unclear who, unclear how, not clear whether, not clear if, it is not clear, it was not clear, not known whether, not known if, uncertain whether, doubtful whether, rumours that, rumors that, rumours of, rumors of, speculation that, possibility that, possibility of, signs that, ~doubt, ~doubt that, ~hint at, ~hint that',
    es: '~creer que, ~pensar que, ~suponer que, ~sospechar que, ~estimar que, ~sugerir que, se ~creer que, se ~rumorear que, se ~especular con, es posible que, es probable que, era posible que, no se ~saber si, no está claro si, no está claro, se ~decir que, se ~desconocer si, se ~ignorar si, rumores de, rumores sobre, posibilidad de, ~dudar de, ~dudar que, indicios de',
    it: '~credere che, ~pensare che, ~supporre che, ~sospettare che, ~ipotizzare, ~ritenere che, ~ritenere, ~suggerire che, si ~dire che, si ~credere che, si ~vociferare che, è possibile che, è probabile che, era possibile che, non è chiaro se, non è chiaro, non si ~sapere se, voci di, voci su, voci secondo cui, possibilità di, possibilità che, ~dubitare che, ~dubitare di',
    fr: "~croire que, ~croire qu', ~penser que, ~penser qu', ~supposer que, ~soupçonner que, ~suggérer que, on ~dire que, on ~dire qu', il est possible que, il est possible qu', il est probable que, il est probable qu', on ~ignorer si, on ne ~savoir pas si, il n'est pas clair, rumeurs de, rumeurs sur, rumeurs selon lesquelles, possibilité de, possibilité d', ~douter que, ~douter de",
    pt: '~crer que, ~acreditar que, ~pensar que, ~supor que, ~suspeitar que, ~estimar que, ~sugerir que, ~achar que, diz-se que, acredita-se que, especula-se que, comenta-se que, é possível que, é provável que, era possível que, não se ~saber se, não está claro se, não está claro, rumores de, rumores sobre, boatos de, possibilidade de, ~duvidar que, ~duvidar de',
    de: '~glauben, ~vermuten, ~annehmen dass, ~mutmaßen, ~spekulieren, es heißt, es hieß, es ist möglich dass, es ist wahrscheinlich dass, unklar ob, unklar ist ob, unklar blieb ob, fraglich ob, ungewiss ob, offen ob, gerüchte über, gerüchte um, spekulationen über, spekulationen um, möglichkeit, ~bezweifeln, ~andeuten',
  },
];

/** Verbs that leave what follows open when they are negated: 'did not confirm that', 'cannot say whether', 'no cree que'. */
export const committing = {
  en: 'confirm, verify, corroborate, prove, establish, say, know, believe, think, clarify, specify, indicate, acknowledge, admit, disclose, reveal, comment, show, demonstrate, substantiate, recognise, recognize',
  es: 'confirmar, verificar, corroborar, probar, comprobar, establecer, decir, saber, creer, pensar, aclarar, precisar, indicar, reconocer, admitir, revelar, comentar, demostrar, constar, pronunciar',
  it: 'confermare, verificare, corroborare, provare, stabilire, accertare, dire, sapere, credere, pensare, chiarire, precisare, indicare, riconoscere, ammettere, rivelare, commentare, dimostrare, risultare, ritenere',
  fr: 'confirmer, vérifier, corroborer, prouver, établir, dire, savoir, croire, penser, clarifier, préciser, indiquer, reconnaître, admettre, révéler, commenter, démontrer',
  pt: 'confirmar, verificar, corroborar, provar, comprovar, estabelecer, dizer, saber, acreditar, crer, pensar, esclarecer, precisar, indicar, reconhecer, admitir, revelar, comentar, demonstrar',
  de: 'bestätigen, verifizieren, überprüfen, beweisen, nachweisen, belegen, sagen, wissen, glauben, klären, präzisieren, einräumen, zugeben, offenlegen, kommentieren, zeigen, feststellen, anerkennen',
} as const;

/** Nouns of the same: 'no confirmation that', 'no evidence of', 'sin pruebas de'. */
export const commitments = {
  en: 'confirmation, evidence, proof, verification, indication, knowledge, information',
  es: 'confirmación, prueba, pruebas, evidencia, verificación, indicio, constancia, conocimiento, información, certeza',
  it: 'conferma, prova, prove, evidenza, verifica, indizio, riscontro, riscontri, notizia, certezza, informazione',
  fr: 'confirmation, preuve, preuves, vérification, indice, trace, certitude, information',
  pt: 'confirmação, prova, provas, evidência, verificação, indício, indícios, notícia, certeza, informação',
  de: 'bestätigung, beweis, beweise, beleg, belege, hinweis, hinweise, nachweis, kenntnis, anzeichen, erkenntnisse, erkenntnis',
} as const;

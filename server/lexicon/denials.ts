import type { CuePhrase } from './cuePhrase';

/** Saying that something that was said is not so. */
export const denials: readonly CuePhrase[] = [
  {
    kind: 'denial',
    reach: 'complement',
    cancels: true,
    en: '~deny, ~refute, ~rebut, ~disavow, ~disclaim, ~rule out, ~contradict, ~debunk, denial of, denial that, denials of, denials that',
    es: '~desmentir, ~negar, ~refutar, ~descartar, desmentido de, mentís a',
    it: '~smentire, ~negare, ~confutare, ~escludere, smentita di, smentita della, smentita del',
    fr: "~démentir, ~nier, ~réfuter, ~exclure, s'~inscrire en faux contre, démenti de",
    pt: '~desmentir, ~negar, ~refutar, ~descartar, desmentido de',
    de: '~dementieren, ~bestreiten, ~abstreiten, ~leugnen, ~verneinen, ~widerlegen, ~widersprechen, ~ausschließen, dementi',
  },
  {
    kind: 'denial',
    reach: 'complement',
    en: 'it is false that, it is not true that, it is untrue that, it was untrue that, it was false that, it is a lie that, it is wrong that, it is a myth that',
    es: 'es falso que, no es cierto que, no es verdad que, es mentira que, era falso que, no era cierto que, es incierto que, es inexacto que',
    it: 'è falso che, non è vero che, è una bugia che, è una menzogna che, era falso che, non era vero che',
    fr: "il est faux que, il est faux de dire que, il n'est pas vrai que, c'est faux que, il est inexact que, il était faux que",
    pt: 'é falso que, não é verdade que, não é certo que, é mentira que, era falso que',
    de: 'es ist falsch dass, es stimmt nicht dass, es ist nicht wahr dass, es trifft nicht zu dass, nicht zutreffend sei dass, falsch sei dass',
  },
  {
    kind: 'denial',
    reach: 'adjunct',
    en: 'contrary to, as opposed to',
    es: 'contrariamente a, al contrario de, en contra de lo que',
    it: 'contrariamente a, contrariamente alle, contrariamente ai, contrariamente a quanto, al contrario di',
    fr: 'contrairement à, contrairement aux, contrairement au, à l’inverse de',
    pt: 'contrariamente a, contrariamente ao, ao contrário de, ao contrário do',
    de: 'im gegensatz zu, entgegen, anders als',
  },
  {
    kind: 'denial',
    reach: 'before',
    en: '~be false, ~be untrue, ~be a lie, ~be a hoax, ~be a fabrication, ~be baseless, ~be unfounded, ~be groundless, ~be without foundation, ~be wrong, ~be incorrect',
    es: '~ser falso, ~ser falsa, ~ser falsos, ~ser falsas, ~ser mentira, ~carecer de fundamento, ~ser un bulo, ~ser infundado, ~ser inexacto',
    it: '~essere falso, ~essere falsa, ~essere falsi, ~essere false, ~essere infondato, ~essere infondata, ~essere infondate, ~essere una bufala, ~essere priva di fondamento',
    fr: '~être faux, ~être fausse, ~être fausses, ~être infondé, ~être infondée, ~être infondées, ~être sans fondement, ~être inexact, ~être inexacte, ~être un mensonge',
    pt: '~ser falso, ~ser falsa, ~ser falsos, ~ser falsas, ~ser mentira, ~carecer de fundamento, ~ser infundado, ~ser infundada',
    de: 'ist falsch, sind falsch, sei falsch, seien falsch, war falsch, ist unwahr, sei unwahr, ist eine lüge, sei eine lüge, entbehrt jeder grundlage, entbehre jeder grundlage, trifft nicht zu, treffe nicht zu',
  },
  {
    kind: 'denial',
    reach: 'phrase',
    en: 'false, untrue, baseless, unfounded, groundless, fabricated, bogus',
    es: 'infundado, infundada, infundados, infundadas',
    it: 'infondato, infondata, infondati, infondate',
    fr: 'infondé, infondée, infondés, infondées',
    pt: 'infundado, infundada, infundados, infundadas',
    de: 'angebliche falsche, unwahre, unwahren, erfundene, erfundenen, haltlose, haltlosen',
  },
];

/** Verbs that deny only where what they turn down is something said: 'rejected the allegations', not 'rejected the offer'. */
export const rejections = {
  en: 'reject, dismiss, repudiate, dispute, challenge',
  es: 'rechazar, desestimar, repudiar, impugnar, cuestionar',
  it: 'respingere, rigettare, contestare, rigettare',
  fr: 'rejeter, récuser, contester, balayer, écarter',
  pt: 'rejeitar, rechaçar, repudiar, contestar, refutar',
  de: 'zurückweisen, abweisen, zurückwies, zurückgewiesen, wies, wiesen, weist, weisen, anfechten, verwerfen',
} as const;

/** Things said, that can be denied. */
export const saidThings = {
  en: 'accusation, allegation, claim, charge, report, rumour, rumor, suggestion, version, account, assertion, speculation, criticism, notion, idea, figure, statement, story',
  es: 'acusación, alegación, afirmación, cargo, información, rumor, versión, insinuación, imputación, señalamiento, especulación, noticia, crítica, idea, cifra, declaración',
  it: 'accusa, accuse, affermazione, addebito, notizia, voce, voci, versione, illazione, insinuazione, ricostruzione, speculazione, critica, idea, cifra, dichiarazione',
  fr: 'accusation, allégation, affirmation, information, rumeur, version, insinuation, propos, reproche, spéculation, critique, idée, chiffre, déclaration',
  pt: 'acusação, alegação, afirmação, informação, rumor, boato, versão, insinuação, imputação, especulação, notícia, crítica, ideia, número, declaração',
  de: 'vorwurf, vorwürfe, vorwürfen, behauptung, behauptungen, bericht, berichte, berichten, gerücht, gerüchte, gerüchten, darstellung, anschuldigung, anschuldigungen, meldung, meldungen, unterstellung, spekulation, spekulationen, kritik, zahl, zahlen, aussage, aussagen',
} as const;

/** What is refused, not contradicted, when it is 'denied': 'was denied entry'. */
export const refusedThings = {
  en: 'entry, access, permission, bail, visa, visas, asylum, request, requests, application, appeal, parole, leave, service, boarding, licence, license, permit, right, chance, opportunity, funding, help, care',
  es: 'entrada, acceso, permiso, visado, visa, asilo, solicitud, recurso, ingreso, licencia, derecho, ayuda, apoyo, libertad',
  it: 'ingresso, accesso, permesso, visto, asilo, richiesta, ricorso, licenza, diritto, aiuto, autorizzazione, consenso',
  fr: 'entrée, accès, permission, visa, asile, demande, recours, licence, droit, aide',
  pt: 'entrada, acesso, permissão, visto, asilo, pedido, recurso, licença, direito, ajuda, liberdade, liminar, provimento',
  de: 'zutritt, zugang, recht, hilfe',
} as const;

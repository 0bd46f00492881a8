import type { Attribution } from '../model/stance';
import type { Language } from '../text/language';

/** Verbs by which a text hands a statement to a speaker. Base forms, with the irregular forms that carry most reports. */
export interface ReportingVerbs extends Readonly<Record<Language, string>> {
  readonly manner: Attribution['manner'];
  /** `clause`: takes a that-clause or a quotation; `object`: takes a noun as well ('confirmed the deal', 'announced cuts'). */
  readonly takes: 'clause' | 'object';
}

export const reportingVerbs: readonly ReportingVerbs[] = [
  {
    manner: 'said',
    takes: 'clause',
    en: 'say, said, added, adds, tell, told, add, explain, note, remark, observe, comment, write, wrote, written, stress, emphasise, emphasize, reiterate, repeat, argue, insist, recall, point, warn, agree, conclude, respond, reply, answer, declare, state, testify, mention, underline, maintain, believe, think, thought, joke, quip, caution, assure, inform, tweet, post, quote, cite, complain, lament, predict, contend',
    es: 'decir, dice, dicen, dijo, dijeron, dicho, decía, decían, añadir, agregar, explicar, señalar, comentar, escribir, escribió, escrito, subrayar, recalcar, reiterar, repetir, repitió, insistir, recordar, recuerda, advertir, advirtió, advierte, advierten, concluir, concluyó, responder, contestar, declarar, manifestar, indicar, apuntar, sostener, sostuvo, sostiene, sostienen, afirmar, asegurar, precisar, matizar, aclarar, expresar, destacar, opinar, argumentar, exponer, expuso, puntualizar, remarcar, enfatizar, lamentar, citar, contar, cuenta, relatar, detallar, considerar, aseverar, tuitear, constatar, vaticinar, hizo saber, hicieron saber, hecho saber, dio a conocer, dado a conocer, dieron a conocer, celebrar, mantener, mantuvo, mantiene',
    it: 'dire, dice, dicono, disse, dissero, detto, diceva, dicevano, aggiungere, aggiunge, aggiunse, aggiunto, spiegare, sottolineare, osservare, commentare, scrivere, scrive, scrisse, scritto, ribadire, ripetere, insistere, ricordare, avvertire, concludere, concluso, conclude, rispondere, risponde, rispose, risposto, dichiarare, affermare, asserire, precisare, chiarire, indicare, notare, rilevare, evidenziare, esporre, sostenere, sostiene, sostengono, sostenne, lamentare, citare, raccontare, assicurare, informare, segnalare, replicare, ammonire, rimarcare, argomentare, twittare, constatare, ~fare sapere, fatto sapere, fa sapere, fanno sapere, ~mettere in guardia, puntualizzare, commentato, precisato, auspicare, esultare',
    fr: 'dire, dit, disent, disait, disaient, déclarer, ajouter, expliquer, souligner, remarquer, observer, commenter, écrire, écrit, écrivait, écrivent, insister, répéter, rappeler, avertir, conclure, conclut, répondre, répond, répondu, préciser, indiquer, noter, relever, estimer, affirmer, assurer, soutenir, soutient, soutiennent, soutenu, juger, considérer, lancer, marteler, raconter, regretter, citer, exposer, rapporter, rétorquer, renchérir, poursuivre, poursuit, témoigner, constater, tweeter, signaler, confier, déplorer, prévenir, prévient, prévenu, arguer, fait savoir, font savoir, fait valoir, font valoir, laisse entendre, laissé entendre, féliciter, réjouir, indigner, inquiéter, plaider, tonner',
    pt: 'dizer, diz, dizem, disse, disseram, dito, dizia, diziam, acrescentar, explicar, sublinhar, observar, comentar, escrever, escreveu, escreve, escrito, frisar, reiterar, repetir, insistir, lembrar, recordar, advertir, concluir, concluiu, responder, declarar, afirmar, assegurar, garantir, indicar, apontar, sustentar, precisar, esclarecer, expressar, destacar, salientar, realçar, ressaltar, argumentar, lamentar, citar, contar, relatar, detalhar, considerar, manifestar, adiantar, notar, enfatizar, tuitar, constatar, avisar, alertar, pontuar, fez saber, fizeram saber, deu a conhecer, defender, manter, manteve',
    de: 'sagen, sagt, sagte, sagten, gesagt, hinzufügen, erklären, betonen, bemerken, beobachten, kommentieren, schreiben, schreibt, schrieb, schrieben, geschrieben, wiederholen, erinnern, warnen, antworten, antwortet, antwortete, äußern, unterstreichen, hervorheben, meinen, mahnen, erläutern, darlegen, argumentieren, beteuern, versichern, klagen, zitieren, erzählen, ergänzen, entgegnen, twittern, unterrichten, anmerken, feststellen, aussagen, hinweisen, ausführen, bekräftigen, beklagen, monieren, konstatieren, verlauten',
  },
  {
    manner: 'said',
    takes: 'object',
    en: 'report, announce, reveal, disclose, estimate, publish, describe, put, recount, list, record, show, find, found, indicate, suggest, signal, broadcast, calculate, count, rate, blame, ascribe, attribute, notify, name, document',
    es: 'informar, anunciar, revelar, divulgar, estimar, publicar, describir, describió, reportar, cifrar, calcular, situar, registrar, difundir, notificar, atribuir, atribuyó, comunicar, denunciar, señalar, contabilizar, documentar, apuntar, referir, adelantar, recoger, mostrar',
    it: 'riferire, riferisce, riferiscono, annunciare, rivelare, stimare, pubblicare, pubblica, descrivere, descritto, riportare, quantificare, calcolare, registrare, diffondere, notificare, attribuire, comunicare, denunciare, segnalare, documentare, mostrare, anticipare, reso noto, rende noto, rendono noto, rese noto',
    fr: 'annoncer, révéler, divulguer, estimer, publier, décrire, décrit, rapporter, chiffrer, évaluer, calculer, enregistrer, diffuser, notifier, attribuer, communiquer, dénoncer, signaler, documenter, montrer, recenser, fait état, font état, relayer, informer',
    pt: 'informar, anunciar, revelar, divulgar, estimar, publicar, descrever, descreveu, noticiar, reportar, relatar, calcular, registar, registrar, difundir, notificar, atribuir, comunicar, denunciar, sinalizar, documentar, mostrar, avançar, referir, contabilizar',
    de: 'berichten, berichtet, melden, meldet, mitteilen, mitgeteilt, teilte, teilten, teilt, bekanntgeben, bekanntgegeben, gab, gaben, gibt, fügte, fügten, schätzen, veröffentlichen, beschreiben, beschrieb, beziffern, angeben, angab, angaben, angegeben, offenbaren, verkünden, zuschreiben, dokumentieren, verzeichnen, verbreiten, vermelden, verlautbaren, enthüllen, informieren',
  },
  {
    manner: 'claimed',
    takes: 'object',
    en: 'claim, allege, purport, profess, assert, boast, accuse',
    es: 'alegar, pretender, presumir, acusar, presuntamente',
    it: 'pretendere, vantare, accusare, millantare, asserire',
    fr: 'prétendre, prétend, alléguer, accuser, revendiquer, clamer',
    pt: 'alegar, pretender, acusar, clamar',
    de: 'behaupten, vorgeben, unterstellen, beschuldigen, vorwerfen',
  },
  {
    manner: 'confirmed',
    takes: 'object',
    en: 'confirm, acknowledge, admit, concede, recognise, recognize, corroborate, verify, certify, attest, confess, rule, establish',
    es: 'confirmar, reconocer, reconoció, reconoce, reconocen, admitir, corroborar, verificar, certificar, atestiguar, confesar, comprobar, ratificar, concluir',
    it: 'confermare, ammettere, ammesso, riconoscere, riconosciuto, riconosce, corroborare, verificare, certificare, attestare, confessare, accertare, stabilire, stabilito',
    fr: 'confirmer, admettre, admet, admis, reconnaître, reconnaît, reconnu, reconnaissent, corroborer, vérifier, certifier, attester, avouer, établir, établi',
    pt: 'confirmar, reconhecer, admitir, corroborar, verificar, certificar, atestar, confessar, comprovar, apurar',
    de: 'bestätigen, einräumen, räumte, räumten, eingeräumt, zugeben, zugab, zugegeben, anerkennen, bescheinigen, bezeugen, gestehen, nachweisen, belegen',
  },
  {
    manner: 'denied',
    takes: 'object',
    en: 'deny, denied, denies, refute, rebut, disavow, contradict',
    es: 'negar, negó, niega, niegan, negaron, desmentir, desmintió, desmiente, desmienten, desmintieron, refutar',
    it: 'negare, nega, negano, smentire, smentisce, smentiscono, confutare',
    fr: 'démentir, dément, démentent, démenti, démentait, nier, réfuter',
    pt: 'negar, nega, negam, negou, desmentir, desmentiu, desmente, desmentem, refutar',
    de: 'dementieren, bestreiten, bestritt, bestritten, bestreitet, abstreiten, abgestritten, stritt, leugnen, verneinen, widersprechen, widersprach, widerspricht',
  },
  {
    manner: 'promised',
    takes: 'clause',
    en: 'promise, pledge, vow, undertake, swear, swore, guarantee, threaten',
    es: 'prometer, jurar, comprometerse, comprometió, amenazar',
    it: 'promettere, promesso, promise, giurare, impegnarsi, minacciare',
    fr: 'promettre, promet, promis, jurer, engager, menacer',
    pt: 'prometer, jurar, comprometer, ameaçar',
    de: 'versprechen, versprach, versprochen, verspricht, geloben, zusichern, zusagen, ankündigen, kündigte, kündigten, angekündigt, drohen',
  },
  {
    manner: 'asked',
    takes: 'clause',
    en: 'ask, wonder, inquire, enquire, question',
    es: 'preguntar, preguntarse, cuestionar, interrogar',
    it: 'domandare, chiedere, chiese, chiesto, chiede, chiedersi',
    fr: 'demander, interroger, questionner',
    pt: 'perguntar, questionar, indagar',
    de: 'fragen, fragte, gefragt, nachfragen, hinterfragen',
  },
];

/** Verbs that report only with a that-clause, a colon or a quotation: with a noun they mean something else ('put the lid on'). */
export const figureVerbs = {
  en: 'put, puts, estimate, estimates, estimated, place, places, placed, set, count, counts, counted, reckon, give, gives, gave',
  es: 'cifra, cifró, cifran, cifraron, sitúa, situó, sitúan, situaron, estima, estimó, estiman, estimaron, calcula, calculó, calculan, eleva, elevó, elevan',
  it: 'stima, stimano, stimato, quantifica, quantificano, quantificato, calcola, calcolano, valuta, valutano, fissa',
  fr: 'chiffre, chiffrent, chiffré, évalue, évaluent, évalué, estime, estiment, estimé, situe, situent, recense, recensent',
  pt: 'estima, estimam, estimou, calcula, calculam, calculou, situa, situou, avalia, avaliam, avaliou, contabiliza',
  de: 'beziffert, bezifferte, beziffern, bezifferten, schätzt, schätzte, schätzen, schätzten, veranschlagt, veranschlagte',
} as const;

/** German verbs that report only together with their particle: 'teilte … mit', 'gab … bekannt'. */
export const separableReports: Readonly<Record<string, string>> = {
  gab: 'bekannt an zu preis',
  gaben: 'bekannt an zu preis',
  gibt: 'bekannt an zu preis',
  teilt: 'mit',
  teilte: 'mit',
  teilten: 'mit',
  fügte: 'hinzu an',
  fügten: 'hinzu an',
  räumt: 'ein',
  räumte: 'ein',
  räumten: 'ein',
  kündigt: 'an',
  kündigte: 'an',
  kündigten: 'an',
  stritt: 'ab',
  stritten: 'ab',
  streitet: 'ab',
  streiten: 'ab',
  stellte: 'fest',
  stellt: 'fest',
  führte: 'aus',
};

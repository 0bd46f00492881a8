import type { Language } from '../text/language';

type Column = Readonly<Record<Language, string>>;

/** Words that open a clause which asks whether something is so. */
export const whetherWords: Column = {
  en: 'whether, if',
  es: 'si',
  it: 'se',
  fr: "si, s'",
  pt: 'se',
  de: 'ob',
};

/** Words that say of themselves that nobody knows, or that it is not settled, what the clause behind them asks. */
export const ignorance: Column = {
  en: 'unclear, unknown, uncertain, undecided, undetermined, unsettled, unsure, unresolved, doubtful, doubt, mystery, guess, debatable',
  es: 'ignorar, desconocer, incierto, dudoso, dudar, incógnita, misterio, indeciso, desconocido',
  it: 'ignorare, incerto, ignoto, dubbio, dubitare, indeciso, mistero, incognita, sconosciuto',
  fr: 'ignorer, incertain, inconnu, indécis, douter, douteux, mystère, flou',
  pt: 'ignorar, desconhecer, incerto, duvidoso, duvidar, incógnita, mistério, indeciso, desconhecido',
  de: 'unklar, offen, ungewiss, unbekannt, unsicher, fraglich, ungeklärt, unentschieden, zweifelhaft, rätseln, strittig, dahingestellt',
};

/** Words that say the same where they are negated. 'Did not say whether' is not among them: who keeps silent may well know. */
export const settling: Column = {
  en: 'know, known, clear, certain, sure, decide, decided, determine, determined, establish, knew, settled, ascertain, clarify, clarified, confirm, verify, tell, resolve, resolved',
  es: 'saber, sé, sabido, claro, cierto, seguro, decidir, decidido, determinar, establecer, aclarar, confirmar, verificar, comprobar, dilucidar, resolver',
  it: 'sapere, sa, so, sanno, noto, chiaro, certo, sicuro, decidere, deciso, determinare, stabilire, chiarire, confermare, verificare, accertare, appurare',
  fr: 'savoir, sait, sais, savent, savait, su, clair, certain, sûr, décider, décidé, déterminer, établir, clarifier, confirmer, vérifier, tranché, trancher',
  pt: 'saber, sabido, claro, certo, seguro, decidir, decidido, determinar, estabelecer, esclarecer, confirmar, verificar, apurar, comprovar',
  de: 'wissen, weiß, wusste, bekannt, klar, sicher, fest, feststehen, entscheiden, entschieden, geklärt, klären, erwiesen, bestätigen, bestätigt, feststellen, festgestellt, beantworten, absehbar',
};

/** What is left to be found out: patterns of folded text. */
export const leftOpen: Column = {
  en: 'remains? to be seen|yet to (?:decide|be decided|determine|be determined|establish|be established|be seen)|open question|too early to (?:say|tell)|(?:im|not )possible to (?:say|tell)|anybody.s guess|anyone.s guess|jury is (?:still )?out',
  es: 'por ver|por (?:saberse|decidir|decidirse|aclarar|determinar)|falta (?:por )?saber|imposible saber|pronto para (?:decir|saber)',
  it: 'resta da (?:vedere|capire|stabilire|chiarire)|da (?:decidere|stabilire|chiarire|accertare)|presto per (?:dire|sapere)|impossibile (?:dire|sapere)',
  fr: 'reste a (?:savoir|voir|determiner|etablir)|trop tot pour (?:dire|savoir)|impossible (?:de|a) (?:dire|savoir)',
  pt: 'resta saber|por (?:ver|saber|apurar|decidir|esclarecer)|falta saber|cedo para (?:dizer|saber)|impossivel (?:dizer|saber)',
  de: 'bleibt abzuwarten|wird sich (?:noch )?zeigen|muss sich (?:noch )?zeigen|zu frueh|unmoeglich zu sagen|in den sternen',
};

import type { Language } from '../text/language';

/** Words that name a speaker without a verb: 'according to', 'in the words of'. Behind them stands the speaker. */
export const accordingTo: Readonly<Record<Language, string>> = {
  en: 'according to, in the words of, in the view of, in the opinion of, in the eyes of, by the account of, as per, citing, quoting, per, in the account of, as reported by, as told by, as quoted by, on the word of',
  es: 'según, de acuerdo con, a juicio de, en palabras de, en opinión de, al decir de, citando a, para fuentes de, conforme a lo dicho por, a decir de, tal como informó, según informó, según dijo, según explicó, según indicó, según señaló, según publicó, según informaron, según ha informado, según anunció, según confirmó',
  it: 'secondo, stando a, stando alle parole di, a detta di, a parere di, a giudizio di, nelle parole di, per bocca di, a dire di, stando ai, stando alla, stando alle, stando al, citando',
  fr: "selon, d'après, de l'avis de, aux dires de, à en croire, aux yeux de, de l'aveu de, citant, au dire de, de source",
  pt: 'segundo, de acordo com, conforme, na opinião de, nas palavras de, no entender de, no dizer de, citando, para fontes de, segundo informou, segundo disse',
  de: 'laut, nach angaben von, nach angaben, nach angabe, nach aussage von, nach aussage, nach aussagen, nach auskunft von, nach auskunft, nach einschätzung von, nach einschätzung, nach ansicht von, nach ansicht, nach darstellung von, nach darstellung, nach meinung von, nach meinung, nach informationen von, nach informationen, nach erkenntnissen von, nach erkenntnissen, nach worten von, nach den worten von, den angaben von, unter berufung auf, mit den worten von, aus sicht von, aus sicht, nach ansicht, nach schätzung von, nach schätzungen von, nach schätzungen, nach berechnungen von, nach berechnungen, gemäß, einem bericht von',
};

/** The same, standing behind the speaker. */
export const accordingToBehind: Readonly<Record<Language, string>> = {
  en: "'s account, 's words, 's view, 's telling, 's version",
  es: 'dixit',
  it: 'dixit',
  fr: 'dixit',
  pt: 'dixit',
  de: 'zufolge, nach eigenen angaben',
};

/** What only looks like it: 'second', 'following', 'as planned'. A noun of one of these behind the words names no speaker. */
export const notSpeakers: Readonly<Record<Language, string>> = {
  en: 'plan, plans, schedule, law, rules, cent, capita, day, year, month, week, hour, person, tradition, custom, necessity, need, size, type, age, procedure, procedures, standard, standards',
  es: 'plan, plano, calendario, ley, norma, normas, costumbre, tradición, lo, el caso, necesidad, tamaño, tipo, edad, procedimiento, programa, protocolo, avance, convenga, corresponda, sea, cada, vayan',
  it: 'piano, calendario, legge, norma, norme, consuetudine, tradizione, il caso, necessità, dimensione, tipo, età, procedura, programma, protocollo, me, tempo, turno, round, posto, grado, trimestre, semestre, anno, giorno, volta, mandato, livello, premio, figlio, gol, set, quanto, i piani, le norme',
  fr: 'plan, calendrier, loi, norme, coutume, tradition, le cas, que, besoin, taille, type, âge, procédure, programme, protocole, les cas, les normes, la loi',
  pt: 'plano, calendário, lei, norma, normas, costume, tradição, o caso, que, necessidade, tamanho, tipo, idade, procedimento, programa, protocolo, turno, lugar, trimestre, semestre, ano, dia, vez, mandato, mandado, andar, nível, grau, tempo, filho, gol, golo, o previsto, previsto, combinado',
  de: 'plan, zeitplan, gesetz, vorschrift, vorschriften, tradition, artikel, paragraf, paragraph, bedarf, größe, satzung, vertrag, protokoll, programm, verfahren, grundgesetz',
};

/** Words for what one person holds and others need not, set before a statement with a comma: 'For the union, …'. */
export const pointOfView: Readonly<Record<Language, string>> = {
  en: 'for, to',
  es: 'para',
  it: 'per',
  fr: 'pour',
  pt: 'para',
  de: 'für',
};

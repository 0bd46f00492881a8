import type { Language } from '../text/language';
import type { CuePhrase } from './cuePhrase';

/** Words that say that something is not so. */
export const negations: readonly CuePhrase[] = [
  // Sentence negation.
  {
    kind: 'negation',
    reach: 'after',
    en: "not, never, cannot, can't, n't, no longer, not any more, nor, neither",
    es: '=no, tampoco, ya no',
    it: 'non, neppure, nemmeno, neanche, non più, =né, =nè',
    fr: 'non',
    pt: 'não, tampouco, já não',
    de: 'weder',
  },
  {
    kind: 'negation',
    reach: 'verb',
    en: 'no, no one, nobody, none, nothing, nowhere, under no circumstances, in no way, by no means',
    es: 'nunca, jamás, nadie, ningún, ninguno, ninguna, nada, en ningún caso, de ningún modo, en absoluto',
    it: 'nessun, nessuno, nessuna, niente, nulla, mai, in nessun caso, in nessun modo, affatto',
    fr: 'pas, aucun, aucune, nul, nulle, nullement, en aucun cas, en aucune façon',
    pt: 'nunca, jamais, ninguém, nenhum, nenhuma, nada, em nenhum caso, de modo algum',
    de: 'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand, niemanden, niemandem, nichts, nirgends, keinerlei, keineswegs, keinesfalls, in keiner weise, auf keinen fall, nicht mehr, nicht länger',
  },
  {
    kind: 'negation',
    reach: 'verb',
    needsParticle: true,
    en: '',
    es: '',
    it: '',
    fr: 'plus, personne, jamais, rien, guère, point, ni',
    pt: '',
    de: '',
  },
  { kind: 'negation', reach: 'after', en: '', es: 'ni', it: '', fr: '', pt: 'nem', de: '' },
  // Without.
  {
    kind: 'negation',
    reach: 'adjunct',
    cancels: true,
    en: 'without, devoid of, for lack of, for want of, in the absence of, minus',
    es: 'sin, a falta de, en ausencia de, carente de, desprovisto de',
    it: 'senza, in mancanza di, in assenza di, privo di, priva di, privi di, prive di',
    fr: "sans, à défaut de, faute de, en l'absence de, dépourvu de, dénué de",
    pt: 'sem, na falta de, na ausência de, desprovido de',
    de: 'ohne, mangels, in ermangelung, in abwesenheit',
  },
  // What is not chosen.
  {
    kind: 'negation',
    reach: 'adjunct',
    en: 'rather than, instead of, in place of, sooner than',
    es: 'en lugar de, en vez de, antes que, más bien que',
    it: 'piuttosto che, anziché, invece di, invece che, in luogo di',
    fr: "plutôt que de, plutôt que, au lieu de, au lieu d', au lieu du",
    pt: 'em vez de, ao invés de, em lugar de, em detrimento de',
    de: 'anstatt, statt, anstelle von, an Stelle von',
  },
  // What was meant to be done and was not.
  {
    kind: 'negation',
    reach: 'adjunct',
    cancels: true,
    en: 'failure to, refusal to, inability to, unwillingness to, reluctance to, delay in, delays in, failed attempt to, failed attempts to, failed bid to',
    es: 'negativa a, incapacidad de, incapacidad para, fracaso en, retraso en, demora en, intento fallido de, intentos fallidos de',
    it: 'rifiuto di, incapacità di, ritardo nel, ritardi nel, fallimento nel, mancata, mancato, mancati, mancate, tentativo fallito di, vano tentativo di',
    fr: "refus de, refus d', incapacité à, incapacité de, retard à, échec à, tentative ratée de, vaine tentative de",
    pt: 'recusa em, recusa de, incapacidade de, incapacidade para, atraso em, demora em, fracasso em, tentativa fracassada de, tentativa frustrada de',
    de: 'Weigerung, Unfähigkeit, Versäumnis, gescheiterter Versuch, gescheiterten Versuch',
  },
  {
    kind: 'negation',
    reach: 'phrase',
    en: 'lack of, absence of',
    es: 'falta de, ausencia de',
    it: 'mancanza di, assenza di',
    fr: 'manque de, absence de',
    pt: 'falta de, ausência de',
    de: 'mangel an, fehlen von',
  },
  // Verbs that say that something was not done.
  {
    kind: 'negation',
    reach: 'after',
    cancels: true,
    en: '~fail to, ~refuse to, ~decline to, ~neglect to, ~omit to, ~be unable to, ~forget to, ~abstain from, ~refrain from, ~stop short of, unable to, incapable of, ~lack, ~prevent from',
    es: '~negarse a, se ~negar a, ~rehusar, ~rehusarse a, ~abstenerse de, se ~abstener de, ~omitir, ~dejar sin, incapaz de, incapaces de, ~carecer de, ~evitar que, ~impedir que, no ~lograr, no ~conseguir, no ~llegar a',
    it: '~rifiutarsi di, si ~rifiutare di, ~astenersi dal, si ~astenere dal, ~mancare di, ~omettere di, incapace di, incapaci di, non ~riuscire a, ~evitare di, ~impedire di',
    fr: "~refuser de, ~refuser d', s'~abstenir de, ~omettre de, incapable de, incapables de, ~manquer de, ~éviter de, ~échouer à, ~empêcher de",
    pt: '~recusar-se a, se ~recusar a, ~abster-se de, se ~abster de, ~deixar de, ~omitir, incapaz de, incapazes de, ~carecer de, ~evitar que, ~impedir que',
    de: '~verzichten auf, außerstande, unfähig',
  },
  {
    kind: 'negation',
    reach: 'clause',
    cancels: true,
    en: '',
    es: '',
    it: '',
    fr: '',
    pt: '',
    de: '~weigern sich, ~versäumen es, ~unterlassen es, ~ausbleiben, blieb aus, blieben aus, ~entfallen',
  },
  // One word that says it of itself.
  {
    kind: 'negation',
    reach: 'self',
    en: 'nonexistent, non-existent, absent, intact, unhurt, unharmed, unscathed, inexistent',
    es: 'inexistente, inexistentes, ileso, ilesa, ilesos, ilesas, ausente, ausentes',
    it: 'inesistente, inesistenti, illeso, illesa, illesi, illese, incolume, incolumi, assente, assenti',
    fr: 'inexistant, inexistante, inexistants, inexistantes, indemne, indemnes, absent, absente, absents, absentes',
    pt: 'inexistente, inexistentes, ileso, ilesa, ilesos, ilesas, ausente, ausentes',
    de: 'abwesend, abwesende, inexistent',
  },
  // Not so up to now.
  {
    kind: 'notYet',
    reach: 'after',
    en: 'not yet, yet to, never yet, still not, has yet to, have yet to, had yet to, still has to, still have to',
    es: 'aún no, todavía no, no aún, no todavía, sigue sin, siguen sin, seguía sin, seguían sin, sin aún',
    it: 'non ancora, ancora non, deve ancora, devono ancora',
    fr: 'pas encore, doit encore, doivent encore',
    pt: 'ainda não, continua sem, continuam sem, continuava sem, falta ainda',
    de: 'noch zu',
  },
  {
    kind: 'notYet',
    reach: 'verb',
    en: 'not as yet, not so far, so far no, as yet no',
    es: 'hasta ahora no, hasta la fecha no, por ahora no, por el momento no',
    it: 'finora non, per ora non, al momento non',
    fr: "pas pour l'instant, pas à ce jour",
    pt: 'até agora não, por enquanto não, por ora não, até ao momento não, até o momento não',
    de: 'noch nicht, noch kein, noch keine, noch keinen, noch keinem, noch keiner, noch nie, bisher nicht, bislang nicht, bislang kein, bislang keine, bislang keinen, bisher kein, bisher keine, bisher keinen, steht noch aus, stehen noch aus, stand noch aus, vorerst nicht',
  },
  // The pending is no fact either.
  {
    kind: 'notYet',
    reach: 'clause',
    en: 'still to be, remains to be, remain to be, still pending, is pending, are pending, remains pending, remain pending',
    es: 'está por, están por, falta por, queda por, quedan por, aún por, todavía por, está pendiente, están pendientes, sigue pendiente, siguen pendientes, queda pendiente, quedan pendientes',
    it: 'ancora da, resta da, restano da, rimane da, rimangono da, è ancora in sospeso, resta in sospeso, restano in sospeso, ancora pendente',
    fr: 'reste à, restent à, restait à, restaient à, encore à, reste en suspens, restent en suspens, toujours en attente',
    pt: 'ainda por, está por, estão por, resta, está pendente, estão pendentes, continua pendente, continuam pendentes',
    de: 'steht aus, stehen aus, aussteht, ausstehen, ist noch offen, sind noch offen',
  },
  {
    kind: 'notYet',
    reach: 'phrase',
    en: 'pending',
    es: 'pendiente de, pendientes de, a la espera de',
    it: 'in attesa di, in attesa della, in attesa del',
    fr: "en attente de, en attendant, dans l'attente de",
    pt: 'pendente de, pendentes de, à espera de',
    de: 'vorbehaltlich',
  },
  // Over.
  {
    kind: 'end',
    reach: 'after',
    en: '~stop, ~cease, ~halt, ~discontinue, ~end, ~abandon, ~scrap, ~suspend',
    es: '~dejar de, ~cesar de, ~cesar, ~suspender, ~abandonar, ~interrumpir',
    it: '~smettere di, ~cessare di, ~cessare, ~sospendere, ~abbandonare, ~interrompere',
    fr: "~cesser de, ~cesser d', ~suspendre, ~abandonner, ~interrompre, ~arrêter de",
    pt: '~cessar de, ~cessar, ~suspender, ~abandonar, ~interromper, ~parar de',
    de: '~aufhören, ~beenden, ~aussetzen, ~abbrechen',
  },
  {
    kind: 'former',
    reach: 'phrase',
    en: 'former, erstwhile, then-, onetime, one-time, ex',
    es: 'ex, antiguo, antigua, antiguos, antiguas, otrora',
    it: 'ex',
    fr: 'ex, ancien, ancienne, anciens, anciennes',
    pt: 'ex, antigo, antiga, antigos, antigas, outrora',
    de: 'ehemalig, ehemalige, ehemaligen, ehemaliger, ehemaliges, ehemaligem, frühere, früheren, früherer, einstige, einstigen, einstiger, vormalige, vormaligen',
  },
  {
    kind: 'former',
    reach: 'after',
    en: 'used to',
    es: 'solía, solían',
    it: 'soleva, solevano, era solito, era solita',
    fr: "avait l'habitude de, avaient l'habitude de",
    pt: 'costumava, costumavam',
    de: 'pflegte zu, pflegten zu',
  },
];

/** Phrases with a negative word in them that deny nothing. */
export const pseudoNegations: readonly CuePhrase[] = [
  // What must not be forgotten is so.
  {
    kind: 'none',
    reach: 'self',
    en: 'not forget, never forget, not to forget, not overlook',
    es: 'no olvidemos, no olvidar, no hay que olvidar, no se olvide, no debe olvidarse, sin olvidar',
    it: 'non dimentichiamo, non dimenticare, non dimentichiamoci, non va dimenticato, non vanno dimenticati, senza dimenticare',
    fr: "n'oublions pas, n'oubliez pas, ne pas oublier, sans oublier",
    pt: 'não esqueçamos, não esquecer, não nos esqueçamos, não se esqueça, sem esquecer',
    de: 'vergessen wir nicht, nicht zu vergessen, nicht vergessen, nicht vergessen werden',
  },
  {
    kind: 'none',
    reach: 'self',
    en: 'not only, not just, not merely, not simply, not solely, not alone, no only',
    es: 'no sólo, no solo, no solamente, no únicamente, no tan solo',
    it: 'non solo, non soltanto, non solamente, non unicamente, non tanto',
    fr: 'non seulement, pas seulement, pas uniquement, pas que, non pas seulement',
    pt: 'não só, não apenas, não somente, não unicamente',
    de: 'nicht nur, nicht allein, nicht bloß, nicht lediglich',
  },
  {
    kind: 'none',
    reach: 'self',
    en: 'no fewer than, no less than, not less than, not fewer than, no more than, not more than, no later than, not later than, no earlier than, no sooner than, nothing less than, nothing but, nothing short of, no other than, none other than, at no less',
    es: 'no menos de, nada menos que, nada más que, ni más ni menos, no más de, no más que, a más tardar, no antes de',
    it: "non meno di, nientemeno che, niente meno che, non più di, non oltre, nient'altro che, non prima di, non prima del, non prima della",
    fr: 'pas moins de, pas moins que, rien de moins que, pas plus de, au plus tard, ni plus ni moins, rien que, pas avant',
    pt: 'não menos de, nada menos que, não menos que, não mais de, não mais do que, nem mais nem menos, não antes de',
    de: 'nicht weniger als, nicht mehr als, kein geringerer als, keine geringere als, nichts als, nichts weniger als, nicht vor, nicht später als, nicht eher als',
  },
  {
    kind: 'none',
    reach: 'self',
    en: 'not counting, without counting, without a shadow of a doubt, beyond the shadow of a doubt, without fail, no doubt, without doubt, without a doubt, undoubtedly, without question, no wonder, not surprisingly, no matter, not least, last but not least, not to mention, if not, whether or not, or not, cannot but, could not but, cannot help but, why not, as often as not, more often than not, no sooner, not until, in no time, no way out, no-fly, no-show, no. , nos.',
    es: 'sin contar, sin sombra de duda, sin falta, jamás registrado, jamás registrada, sin duda, sin lugar a dudas, no cabe duda, no hay duda, sin embargo, no obstante, cuando no, si no, no bien, nada más, no en vano, ni siquiera cuando, no puede sino, no pudo sino, no pudieron sino, no pueden sino, o no, sin más, a no ser que, sin precedentes',
    it: 'senza contare, senza ombra di dubbio, senza meno, mai registrato, mai registrata, mai registrati, mai registrate, senza dubbio, senza alcun dubbio, non a caso, nonostante, non appena, se non, più che mai, come mai, semmai, non c’è dubbio, non può che, non potrà che, non fa che, o no, o meno, niente di meno, senza precedenti, non-stop',
    fr: "sans compter, sans l'ombre d'un doute, sans faute, jamais enregistré, jamais enregistrée, jamais enregistrés, sans aucun doute, sans nul doute, nul doute, il ne fait aucun doute, il ne fait pas de doute, n'est-ce pas, sans cesse, non-stop, ou non, pas à pas, plus que jamais, si jamais, à jamais, au plus, de plus, en plus, plus que, plus qu', le plus, la plus, les plus, sans précédent, non loin",
    pt: 'sem contar, jamais registado, jamais registada, jamais registrado, jamais registrada, sem dúvida, sem sombra de dúvida, não há dúvida, não obstante, se não, senão, não pode senão, nem que seja, ou não, mais do que nunca, sem precedentes, sem mais, nada mais',
    de: 'nicht mitgezählt, ohne jeden zweifel, ohne den geringsten zweifel, abgesehen von, zweifellos, ohne zweifel, nicht zuletzt, nicht umsonst, nicht selten, nichtsdestotrotz, nichtsdestoweniger, ohnehin, nicht wahr, oder nicht, wenn nicht, kein wunder, noch nie dagewesen, ohne weiteres, mehr denn je, nie dagewesen, nie dagewesene, nie dagewesenen',
  },
  {
    kind: 'none',
    reach: 'self',
    en: 'no 1, no 2, no 3, not-for-profit',
    es: 'no alineados, no gubernamental, no gubernamentales',
    it: 'non governativa, non governative, non allineati',
    fr: 'non gouvernementale, non gouvernementales, non alignés',
    pt: 'não governamental, não governamentais, não alinhados',
    de: 'nichtregierungsorganisation',
  },
  // What is named by what it lacks: who has no choice is forced.
  {
    kind: 'none',
    reach: 'self',
    en: 'no choice but, no option but, no alternative but, no other choice, no other option',
    es: 'no tuvo más remedio, no tenía más remedio, no le quedó más remedio, no quedó más remedio, no quedaba más remedio, no tuvo otra opción, no tenía otra opción',
    it: 'non aveva scelta, non ebbe scelta, non aveva altra scelta, non ha avuto altra scelta, nessuna scelta, nessuna altra scelta',
    fr: "pas le choix, pas d'autre choix, pas d'autre solution, aucun autre choix, plus le choix",
    pt: 'não teve escolha, não tinha escolha, não teve alternativa, não tinha alternativa, não deixou escolha, não deixou alternativa, não teve outro remédio',
    de: 'keine wahl, keine andere wahl, nichts anderes übrig',
  },
  // Nouns that are spelled like participles of the verbs of plans.
  {
    kind: 'none',
    reach: 'self',
    en: 'stop at, end of, end to, bus stop, dead end',
    es: 'propuesta, propuestas, promesa, promesas, dejar de lado',
    it: 'intesa, intese, proposta, proposte, promessa, promesse, attesa',
    fr: 'promesse, promesses, demande, demandes, réclame',
    pt: 'proposta, propostas, promessa, promessas, deixar de lado',
    de: 'eingestellt auf',
  },
];

/** A time behind one of these makes a negation mean 'only then': 'did not arrive until Tuesday'. */
export const untilWords: Readonly<Record<Language, string>> = {
  en: 'until, till, before',
  es: 'hasta, antes',
  it: 'prima, fino',
  fr: 'avant',
  pt: 'antes',
  de: 'vor',
};

/** 'Until' with the present: under a negation it says 'not yet', not 'only then'. */
export const presentMoments: Readonly<Record<Language, string>> = {
  en: 'until now, till now, until today, until this day',
  es: 'hasta ahora, hasta hoy, hasta la fecha, hasta el momento, hasta el presente, hasta este momento, hasta aquí, hasta el día',
  it: 'fino ad ora, fino a ora, fino ad oggi, fino a oggi, fino a questo momento, fino al momento',
  fr: '',
  pt: '',
  de: '',
};

/** Adverbs that make a negation mean 'not up to now'. */
export const yetWords: Readonly<Record<Language, string>> = {
  en: 'yet, so far',
  es: 'aún, todavía',
  it: 'ancora, finora',
  fr: 'encore',
  pt: 'ainda',
  de: 'noch, bislang, bisher',
};

/** Verbs that say no more than that their subject takes place: negated or planned, they take the subject along. */
export const happening: Readonly<Record<Language, string>> = {
  en: 'happen, occur, place, held, complete, completed, finish, materialise, materialize, effect, ahead',
  es: 'lugar, ocurrir, producir, celebrar, realizar, completar, concretar, suceder, llevar, cabo',
  it: 'luogo, avvenire, avvenuto, avviene, accadere, accaduto, svolgere, svolto, svolta, tenuto, tenuta, compiere, compiuto, completare, verificare',
  fr: 'lieu, produire, produit, produite, tenir, tenu, tenue, achever, réaliser, intervenir, intervenu, accomplir',
  pt: 'lugar, ocorrer, acontecer, realizar, produzir, completar, concretizar, suceder, efetuar',
  de: 'stattfinden, stattgefunden, statt, erfolgen, erfolgt, geschehen, passieren, passiert, vollziehen, vollzogen, abschließen, abgeschlossen, zustande',
};

import type { Language } from '../text/language';

type Columns = Readonly<Record<Language, string>>;

export type TimeUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'hour'
  | 'minute';

/** Parts of a month, a year or a longer time. */
export type Edge = 'early' | 'mid' | 'late' | 'end' | 'firstHalf' | 'secondHalf';

/**
 * A word or phrase of the grammar of times.
 *
 * - `unit`, `units`: unit in the singular, in the plural
 * - `last`, `next`, `this`, `that`: lead to a time from the date of the text; `that` points into the text
 * - `agoBehind`, `agoBefore`, `ahead`, `later`: 'two days ago', 'hace dos días', 'dentro de dos días', 'two days later'
 * - `deictic`: the day so many days from today; with part of the day: 'last night'
 * - `part`: part of the day, minutes after midnight, beyond 1440 into the next day; `moment`: one minute of it
 * - `since` … `during`, `for`: relation of the event to the time; `between` opens a range, `to` joins it
 * - `at`, `of`: words that lead to a time and say no more
 * - `few`: a number that is left open; `one`: an article that counts
 * - `vague`, `anaphor`: whole phrases that name no certain time, or one that another sentence names
 * - `clock`: 'Uhr', 'o'clock'; `hourAt`: leads to an hour of the day; `morning`, `afternoon` marks of 12-hour clocks
 */
export type TimeWordRow = Columns &
  (
    | { readonly kind: 'unit' | 'units'; readonly unit: TimeUnit }
    | { readonly kind: 'edge'; readonly edge: Edge }
    | { readonly kind: 'deictic'; readonly days: number; readonly from?: number; readonly to?: number }
    | { readonly kind: 'part'; readonly from: number; readonly to: number }
    | { readonly kind: 'moment'; readonly minute: number }
    | { readonly kind: 'season'; readonly firstMonth: number }
    | { readonly kind: 'decade'; readonly first: number }
    | { readonly kind: 'clockOffset'; readonly minutes: number; readonly before?: true }
    | {
        readonly kind:
          | 'last'
          | 'next'
          | 'this'
          | 'that'
          | 'agoBehind'
          | 'agoBefore'
          | 'ahead'
          | 'later'
          | 'since'
          | 'until'
          | 'before'
          | 'after'
          | 'by'
          | 'between'
          | 'to'
          | 'during'
          | 'for'
          | 'at'
          | 'of'
          | 'approximately'
          | 'few'
          | 'one'
          | 'vague'
          | 'anaphor'
          | 'clock'
          | 'hourAt'
          | 'forenoon'
          | 'afternoon'
          | 'halfTo'
          | 'lasting';
      }
  );

// biome-ignore format: one row a line
export const timeWords: readonly TimeWordRow[] = [
  { kind: 'unit', unit: 'day', en: 'day', es: 'día', it: 'giorno', fr: 'jour', pt: 'dia', de: 'Tag, Tages' },
  { kind: 'units', unit: 'day', en: 'days', es: 'días', it: 'giorni', fr: 'jours', pt: 'dias', de: 'Tage, Tagen' },
  { kind: 'unit', unit: 'week', en: 'week', es: 'semana', it: 'settimana', fr: 'semaine', pt: 'semana', de: 'Woche' },
  { kind: 'units', unit: 'week', en: 'weeks', es: 'semanas', it: 'settimane', fr: 'semaines', pt: 'semanas', de: 'Wochen' },
  { kind: 'unit', unit: 'weekend', en: 'weekend', es: 'fin de semana', it: 'fine settimana, weekend', fr: 'week-end, weekend', pt: 'fim de semana, final de semana', de: 'Wochenende, Wochenendes' },
  { kind: 'unit', unit: 'month', en: 'month', es: 'mes', it: 'mese', fr: 'mois', pt: 'mês', de: 'Monat, Monats' },
  { kind: 'units', unit: 'month', en: 'months', es: 'meses', it: 'mesi', fr: 'mois', pt: 'meses', de: 'Monate, Monaten' },
  { kind: 'unit', unit: 'quarter', en: 'quarter', es: 'trimestre', it: 'trimestre', fr: 'trimestre', pt: 'trimestre', de: 'Quartal, Quartals, Vierteljahr' },
  { kind: 'unit', unit: 'half', en: 'half', es: 'semestre', it: 'semestre', fr: 'semestre', pt: 'semestre', de: 'Halbjahr, Halbjahres, Halbjahrs, Jahreshälfte' },
  { kind: 'unit', unit: 'year', en: 'year', es: 'año', it: 'anno', fr: 'an, année', pt: 'ano', de: 'Jahr, Jahres, Jahrs' },
  { kind: 'units', unit: 'year', en: 'years', es: 'años', it: 'anni', fr: 'ans, années', pt: 'anos', de: 'Jahre, Jahren' },
  { kind: 'unit', unit: 'decade', en: 'decade', es: 'década', it: 'decennio', fr: 'décennie', pt: 'década', de: 'Jahrzehnt, Jahrzehnts' },
  { kind: 'units', unit: 'decade', en: 'decades', es: 'décadas', it: 'decenni', fr: 'décennies', pt: 'décadas', de: 'Jahrzehnte, Jahrzehnten' },
  { kind: 'unit', unit: 'century', en: 'century', es: 'siglo', it: 'secolo', fr: 'siècle', pt: 'século', de: 'Jahrhundert, Jahrhunderts' },
  { kind: 'units', unit: 'century', en: 'centuries', es: 'siglos', it: 'secoli', fr: 'siècles', pt: 'séculos', de: 'Jahrhunderte, Jahrhunderten' },
  { kind: 'unit', unit: 'hour', en: 'hour', es: 'hora', it: 'ora', fr: 'heure', pt: 'hora', de: 'Stunde' },
  { kind: 'units', unit: 'hour', en: 'hours', es: 'horas', it: 'ore', fr: 'heures', pt: 'horas', de: 'Stunden' },
  { kind: 'unit', unit: 'minute', en: 'minute', es: 'minuto', it: 'minuto', fr: 'minute', pt: 'minuto', de: 'Minute' },
  { kind: 'units', unit: 'minute', en: 'minutes', es: 'minutos', it: 'minuti', fr: 'minutes', pt: 'minutos', de: 'Minuten' },

  { kind: 'last', en: 'last, past, previous', es: 'pasad~, últim~, anterior', it: 'scors~, passat~, ultim~', fr: 'dernier, dernière, derniers, dernières, passé, passée', pt: 'passad~, últim~, anterior', de: 'letzt~, vergangen~, vorig~, voriges' },
  { kind: 'next', en: 'next, coming, upcoming', es: 'próxim~, que viene, entrante', it: 'prossim~, ventur~, entrante', fr: 'prochain, prochaine, prochains, prochaines', pt: 'próxim~, que vem', de: 'nächst~, kommend~' },
  { kind: 'this', en: 'this', es: 'este, esta', it: "questo, questa, quest'", fr: 'ce, cet, cette', pt: 'este, esta, neste, nesta, deste, desta', de: 'dies~, laufend~' },
  { kind: 'that', en: 'that, that same, the same, same, the following, following', es: 'ese, esa, aquel, aquella, mismo, misma, el mismo, la misma, siguiente', it: "quel, quello, quella, quell', stesso, stessa, seguente, successivo, successiva", fr: 'même, suivant, suivante, cette même, ce même', pt: 'esse, essa, nesse, nessa, desse, dessa, aquele, aquela, naquele, naquela, mesmo, mesma, seguinte', de: 'jen~, selben, gleichen, darauffolgend~, folgend~' },

  { kind: 'agoBehind', en: 'ago', es: 'atrás', it: 'fa, or sono', fr: 'plus tôt que maintenant', pt: 'atrás', de: 'her' },
  { kind: 'agoBefore', en: 'as long ago as', es: 'hace, hace ya', it: 'risale a', fr: 'il y a, voici, voilà', pt: 'há, faz, há cerca de', de: 'vor' },
  { kind: 'ahead', en: 'within the next', es: 'dentro de', it: 'fra, tra', fr: 'dans', pt: 'dentro de, daqui a', de: 'binnen' },
  { kind: 'later', en: 'later, afterwards, earlier', es: 'después, más tarde, antes', it: 'più tardi, prima', fr: 'plus tard, plus tôt', pt: 'depois, mais tarde, antes', de: 'später, danach, zuvor, darauf, vorher, davor' },

  { kind: 'deictic', days: 0, en: 'today', es: 'hoy', it: 'oggi', fr: "aujourd'hui", pt: 'hoje', de: 'heute' },
  { kind: 'deictic', days: -1, en: 'yesterday', es: 'ayer', it: 'ieri', fr: 'hier', pt: 'ontem', de: 'gestern' },
  { kind: 'deictic', days: 1, en: 'tomorrow', es: 'mañana', it: 'domani', fr: 'demain', pt: 'amanhã', de: 'morgen' },
  { kind: 'deictic', days: -2, en: 'the day before yesterday', es: 'anteayer, antes de ayer, antier', it: "l'altro ieri, altroieri, avantieri", fr: 'avant-hier', pt: 'anteontem', de: 'vorgestern' },
  { kind: 'deictic', days: 2, en: 'the day after tomorrow', es: 'pasado mañana', it: 'dopodomani', fr: 'après-demain', pt: 'depois de amanhã', de: 'übermorgen' },
  { kind: 'deictic', days: -1, from: 1140, to: 1680, en: 'last night', es: 'anoche, ayer noche', it: 'la scorsa notte, ieri notte', fr: 'la nuit dernière', pt: 'ontem à noite, na noite passada', de: 'letzte Nacht, vergangene Nacht, gestern Nacht' },
  { kind: 'deictic', days: 0, from: 240, to: 720, en: 'this morning', es: 'esta mañana', it: 'stamattina, stamani, questa mattina', fr: 'ce matin', pt: 'esta manhã, nesta manhã', de: 'heute Morgen, heute früh' },
  { kind: 'deictic', days: 0, from: 720, to: 1140, en: 'this afternoon', es: 'esta tarde', it: 'questo pomeriggio', fr: 'cet après-midi', pt: 'esta tarde, nesta tarde', de: 'heute Nachmittag' },
  { kind: 'deictic', days: 0, from: 1020, to: 1680, en: 'tonight, this evening', es: 'esta noche', it: 'stasera, stanotte, questa sera', fr: 'ce soir, cette nuit', pt: 'esta noite, nesta noite', de: 'heute Abend, heute Nacht' },

  // Parts of the day are drawn wide: people do not agree where they end.
  { kind: 'part', from: 210, to: 510, en: 'dawn, daybreak, sunrise, first light', es: 'amanecer, alba, aurora', it: 'alba', fr: 'aube, lever du jour, lever du soleil', pt: 'amanhecer, alvorada, aurora', de: 'Morgengrauen, Tagesanbruch, Morgendämmerung, Sonnenaufgang' },
  { kind: 'part', from: 0, to: 420, en: 'small hours, early hours', es: 'madrugada', it: 'prime ore del mattino', fr: 'petit matin', pt: 'madrugada', de: 'frühe Morgenstunden, frühen Morgenstunden' },
  { kind: 'part', from: 240, to: 720, en: 'morning', es: 'la mañana, una mañana, por la mañana, de la mañana, misma mañana, esa mañana, aquella mañana', it: 'mattina, mattino, mattinata', fr: 'matin, matinée', pt: 'manhã', de: 'Morgen, Vormittag, morgens, vormittags' },
  { kind: 'part', from: 660, to: 900, en: 'midday', es: 'mediodía', it: 'mezzodì', fr: 'mi-journée', pt: 'hora do almoço', de: 'Mittag, Mittags, Mittagszeit' },
  { kind: 'part', from: 720, to: 1170, en: 'afternoon', es: 'tarde', it: 'pomeriggio', fr: 'après-midi', pt: 'tarde', de: 'Nachmittag, nachmittags' },
  { kind: 'part', from: 1020, to: 1440, en: 'evening, dusk, nightfall, sunset', es: 'anochecer, atardecer', it: 'sera, serata, tramonto', fr: 'soir, soirée, crépuscule, tombée de la nuit', pt: 'fim da tarde, anoitecer, entardecer', de: 'Abend, Abends, abends, Abenddämmerung, Einbruch der Dunkelheit' },
  { kind: 'part', from: 1080, to: 1860, en: 'night, overnight', es: 'noche', it: 'notte, nottata', fr: 'nuit', pt: 'noite', de: 'Nacht, nachts' },
  { kind: 'moment', minute: 720, en: 'noon', es: 'doce del mediodía', it: 'mezzogiorno', fr: 'midi', pt: 'meio-dia', de: 'zwölf Uhr mittags' },
  { kind: 'moment', minute: 0, en: 'midnight', es: 'medianoche, cero horas', it: 'mezzanotte', fr: 'minuit, zéro heure', pt: 'meia-noite, zero hora, zero horas', de: 'Mitternacht, null Uhr' },

  { kind: 'edge', edge: 'early', en: 'early, beginning of, start of, early in, the beginning of, the start of', es: 'principios, comienzos, inicios, inicio, comienzo', it: 'inizio, inizi, primi', fr: 'début, débuts, tout début', pt: 'início, começo, princípio, inícios, princípios', de: 'Anfang, Beginn, anfangs' },
  { kind: 'edge', edge: 'mid', en: 'mid, middle of, the middle of', es: 'mediados', it: 'metà', fr: 'mi, milieu', pt: 'meados, meado', de: 'Mitte' },
  { kind: 'edge', edge: 'late', en: 'late, late in', es: 'últimos días, últimos meses', it: 'tardo', fr: 'derniers jours, derniers mois', pt: 'últimos dias, últimos meses', de: 'spät' },
  { kind: 'edge', edge: 'end', en: 'end, end of, the end of, close of', es: 'finales, fines, final, fin', it: 'fine', fr: 'fin, toute fin', pt: 'fim, finais, final, fins', de: 'Ende' },
  { kind: 'edge', edge: 'firstHalf', en: 'first half', es: 'primera mitad, primer semestre', it: 'prima metà, primo semestre', fr: 'première moitié, premier semestre', pt: 'primeira metade, primeiro semestre', de: 'erste Hälfte, ersten Hälfte, erstes Halbjahr, ersten Halbjahr' },
  { kind: 'edge', edge: 'secondHalf', en: 'second half', es: 'segunda mitad, segundo semestre', it: 'seconda metà, secondo semestre', fr: 'seconde moitié, deuxième moitié, second semestre', pt: 'segunda metade, segundo semestre', de: 'zweite Hälfte, zweiten Hälfte, zweites Halbjahr, zweiten Halbjahr' },

  { kind: 'season', firstMonth: 3, en: 'spring', es: 'primavera', it: 'primavera', fr: 'printemps', pt: 'primavera', de: 'Frühling, Frühjahr, Frühlings, Frühjahrs' },
  { kind: 'season', firstMonth: 6, en: 'summer', es: 'verano', it: 'estate', fr: 'été', pt: 'verão', de: 'Sommer, Sommers' },
  { kind: 'season', firstMonth: 9, en: 'autumn, fall', es: 'otoño', it: 'autunno', fr: 'automne', pt: 'outono', de: 'Herbst, Herbstes' },
  { kind: 'season', firstMonth: 12, en: 'winter', es: 'invierno', it: 'inverno', fr: 'hiver', pt: 'inverno', de: 'Winter, Winters' },

  { kind: 'decade', first: 20, en: 'twenties', es: 'años veinte', it: 'anni venti', fr: 'années vingt', pt: 'anos vinte', de: 'zwanziger Jahre, zwanziger Jahren, Zwanzigerjahre, Zwanzigerjahren' },
  { kind: 'decade', first: 30, en: 'thirties', es: 'años treinta', it: 'anni trenta', fr: 'années trente', pt: 'anos trinta', de: 'dreißiger Jahre, dreißiger Jahren, Dreißigerjahre, Dreißigerjahren' },
  { kind: 'decade', first: 40, en: 'forties', es: 'años cuarenta', it: 'anni quaranta', fr: 'années quarante', pt: 'anos quarenta', de: 'vierziger Jahre, vierziger Jahren, Vierzigerjahre, Vierzigerjahren' },
  { kind: 'decade', first: 50, en: 'fifties', es: 'años cincuenta', it: 'anni cinquanta', fr: 'années cinquante', pt: 'anos cinquenta', de: 'fünfziger Jahre, fünfziger Jahren, Fünfzigerjahre, Fünfzigerjahren' },
  { kind: 'decade', first: 60, en: 'sixties', es: 'años sesenta', it: 'anni sessanta', fr: 'années soixante', pt: 'anos sessenta', de: 'sechziger Jahre, sechziger Jahren, Sechzigerjahre, Sechzigerjahren' },
  { kind: 'decade', first: 70, en: 'seventies', es: 'años setenta', it: 'anni settanta', fr: 'années soixante-dix', pt: 'anos setenta', de: 'siebziger Jahre, siebziger Jahren, Siebzigerjahre, Siebzigerjahren' },
  { kind: 'decade', first: 80, en: 'eighties', es: 'años ochenta', it: 'anni ottanta', fr: 'années quatre-vingt', pt: 'anos oitenta', de: 'achtziger Jahre, achtziger Jahren, Achtzigerjahre, Achtzigerjahren' },
  { kind: 'decade', first: 90, en: 'nineties', es: 'años noventa', it: 'anni novanta', fr: 'années quatre-vingt-dix', pt: 'anos noventa', de: 'neunziger Jahre, neunziger Jahren, Neunzigerjahre, Neunzigerjahren' },

  { kind: 'since', en: 'since, ever since, starting, starting from, as of, as from, from', es: 'desde, desde el, desde hace, a partir de, a partir del', it: "dal, da, dallo, dalla, dall', a partire dal, a partire da, sin dal", fr: 'depuis, à partir de, à partir du, à compter du, dès', pt: 'desde, desde o, a partir de, a partir do', de: 'seit, seit dem, ab, ab dem' },
  { kind: 'until', en: 'until, till, up to, through', es: 'hasta, hasta el', it: "fino al, fino a, sino al, fino alla, fino all'", fr: "jusqu'au, jusqu'à, jusqu'en", pt: 'até, até o, até ao, até à, até às', de: 'bis, bis zum, bis zur' },
  { kind: 'by', en: 'by, no later than', es: 'a más tardar el, a más tardar en, antes de que acabe', it: 'entro, entro il, entro la', fr: "d'ici, d'ici à, d'ici le, au plus tard le, au plus tard en", pt: 'o mais tardar, o mais tardar em', de: 'bis spätestens, spätestens, spätestens am' },
  { kind: 'before', en: 'before, prior to, ahead of', es: 'antes de, antes del', it: 'prima di, prima del, prima della', fr: 'avant, avant le, avant la', pt: 'antes de, antes do, antes da', de: 'vor dem' },
  { kind: 'after', en: 'after, following', es: 'después de, después del, tras, tras el', it: 'dopo, dopo il, dopo la', fr: 'après, après le', pt: 'depois de, depois do, após, após o', de: 'nach, nach dem' },
  { kind: 'between', en: 'between', es: 'entre, entre el', it: 'tra il, fra il', fr: 'entre, entre le', pt: 'entre, entre o', de: 'zwischen, zwischen dem, von, vom' },
  { kind: 'to', en: 'to, and', es: 'a, al, y', it: "al, e, e il, ai, a, all'", fr: 'à, au, et, et le', pt: 'a, ao, e, e o, à, às', de: 'und, und dem' },
  { kind: 'during', en: 'during, throughout, in the course of', es: 'durante', it: 'durante', fr: 'durant, au cours de, pendant', pt: 'durante', de: 'während' },
  { kind: 'for', en: 'for, for the, for at least, for more than, for about, for nearly, for almost', es: 'por, durante, durante más de', it: 'per, per oltre, per più di', fr: 'pendant, pour, durant, pendant plus de', pt: 'por, durante, por mais de', de: 'über, für, mehr als' },
  { kind: 'lasting', en: 'on end', es: 'seguidos', it: 'di fila', fr: 'durant', pt: 'seguidos', de: 'lang' },
  { kind: 'at', en: 'in, on, at, earlier, later', es: 'en, el, por', it: "il, nel, in, nell', nella, lo, la, l', nei, negli, i, gli", fr: "en, le, la, l', ce", pt: 'em, no, na, o, às, nos, pela', de: 'im, am, in, an, um, den, zum' },
  { kind: 'of', en: 'of, the, of the', es: 'de, del, la, las, los, de la, de los', it: "di, del, della, dell', le, dello, degli, dei", fr: "de, du, d', de la, de l', les, des", pt: 'de, do, da, os, as, dos, das', de: 'der, des, dem, die, das, von' },
  { kind: 'approximately', en: 'about, around, circa, roughly, approximately, sometime in, towards, shortly before, just before, shortly after, just after, right before, right after', es: 'poco antes de, poco antes de la, poco antes del, poco después de, poco después de la, poco después del, justo antes de, justo después de, hacia, alrededor de, sobre, cerca de, aproximadamente', it: 'poco prima di, poco prima della, poco dopo, circa, verso, intorno al, attorno al, intorno alle, verso le', fr: 'peu avant, juste avant, peu après, juste après, vers, environ, aux alentours de, autour de, aux environs de', pt: 'pouco antes de, pouco antes da, pouco depois de, pouco depois da, pouco após, cerca de, por volta de, por volta das, aproximadamente', de: 'kurz vor, knapp vor, kurz nach, etwa, ungefähr, rund, gegen, circa, ca' },
  { kind: 'few', en: 'a few, several, some, a couple of, many', es: 'unos, unas, algunos, algunas, varios, varias, pocos, pocas, muchos', it: 'alcuni, alcune, pochi, poche, diversi, qualche, molti', fr: 'quelques, plusieurs, de nombreuses, de nombreux', pt: 'alguns, algumas, uns, umas, vários, várias, poucos, muitos', de: 'einigen, einige, mehreren, mehrere, wenigen, wenige, ein paar, vielen' },
  { kind: 'one', en: 'a, an', es: 'un', it: 'un', fr: 'un', pt: 'um', de: 'einem' },

  { kind: 'vague', en: 'recently, in recent years, in recent months, in recent weeks, in recent days, in recent times, in the future, lately, for years, for decades, for months, in the coming years, in the coming weeks, in the coming months, soon, nowadays, over the years', es: 'recientemente, en los últimos años, en los últimos meses, en los últimos días, en las últimas semanas, en el futuro, últimamente, durante años, durante décadas, próximamente, en los próximos años, en los próximos meses, en los próximos días', it: 'recentemente, di recente, negli ultimi anni, negli ultimi mesi, negli ultimi giorni, nelle ultime settimane, in passato, in futuro, ultimamente, per anni, per decenni, prossimamente, nei prossimi anni, nei prossimi mesi, nei prossimi giorni', fr: 'récemment, ces dernières années, ces derniers mois, ces derniers jours, ces dernières semaines, dans le passé, par le passé, à l’avenir, dernièrement, pendant des années, prochainement, dans les prochaines années, dans les prochains mois, dans les prochains jours', pt: 'recentemente, nos últimos anos, nos últimos meses, nos últimos dias, nas últimas semanas, no futuro, ultimamente, durante anos, há anos, em breve, nos próximos anos, nos próximos meses, nos próximos dias', de: 'kürzlich, neulich, in den letzten Jahren, in den letzten Monaten, in den letzten Tagen, in den letzten Wochen, in den vergangenen Jahren, in den vergangenen Monaten, in der Vergangenheit, in Zukunft, jahrelang, seit Jahren, seit Jahrzehnten, demnächst, in den kommenden Jahren, in den kommenden Monaten, in den nächsten Jahren' },
  { kind: 'anaphor', en: 'that day, the same day, the next day, the following day, the day before, the previous day, the day after, the following week, the next morning, the following morning, that year, the following year, the previous year, the year before, that night, that month, the same year, the same month, of that year', es: 'ese día, ese mismo día, aquel día, el mismo día, al día siguiente, el día siguiente, el día anterior, el día antes, la semana siguiente, ese año, aquel año, el mismo año, ese mismo año, el año siguiente, al año siguiente, el año anterior, esa noche, ese mes, la víspera', it: "quel giorno, lo stesso giorno, il giorno dopo, il giorno seguente, il giorno successivo, l'indomani, il giorno prima, il giorno precedente, la settimana dopo, la settimana successiva, quell'anno, lo stesso anno, l'anno dopo, l'anno seguente, l'anno successivo, l'anno prima, l'anno precedente, quella notte, quel mese, la vigilia", fr: "ce soir-là, ce matin-là, ce jour-là, le même jour, le lendemain, le jour suivant, la veille, la semaine suivante, cette année-là, la même année, l'année suivante, l'année précédente, cette nuit-là, le surlendemain, l'avant-veille", pt: 'nesse dia, naquele dia, no mesmo dia, no dia seguinte, no dia anterior, na semana seguinte, nesse ano, naquele ano, no mesmo ano, no ano seguinte, no ano anterior, nessa noite, naquela noite, na véspera', de: 'an diesem Tag, an jenem Tag, am selben Tag, am gleichen Tag, am nächsten Tag, am folgenden Tag, am Tag darauf, tags darauf, am Tag danach, am Tag davor, am Vortag, tags zuvor, in der folgenden Woche, eine Woche darauf, im selben Jahr, im gleichen Jahr, im Jahr darauf, im folgenden Jahr, im Jahr davor, im Jahr zuvor, in jenem Jahr, am Vorabend' },

  { kind: 'clock', en: "o'clock, hrs", es: 'h', it: 'h', fr: 'h', pt: 'h', de: 'Uhr, h' },
  { kind: 'hourAt', en: 'at about, at around', es: 'a las, a la, las, desde las, hasta las, sobre las, hacia las, poco antes de las, poco después de las', it: 'alle, alle ore, ore, dalle, dalle ore, verso le, poco prima delle, poco dopo le', fr: 'à, vers, dès', pt: 'às, à, das, pelas, até às, pouco antes das, pouco depois das', de: 'um, gegen' },
  { kind: 'forenoon', en: 'a.m., a.m, am', es: 'a.m., a. m., a.m, am', it: 'a.m.', fr: 'a.m.', pt: 'a.m., am', de: 'a.m.' },
  { kind: 'afternoon', en: 'p.m., p.m, pm', es: 'p.m., p. m., p.m, pm', it: 'p.m.', fr: 'p.m.', pt: 'p.m., pm', de: 'p.m.' },
  { kind: 'clockOffset', minutes: 30, en: 'half past', es: 'y media', it: 'e mezza, e mezzo, e trenta', fr: 'et demie, et demi', pt: 'e meia', de: 'Uhr dreißig' },
  { kind: 'clockOffset', minutes: 15, en: 'quarter past, a quarter past', es: 'y cuarto', it: 'e un quarto', fr: 'et quart', pt: 'e um quarto', de: 'Viertel nach' },
  { kind: 'clockOffset', minutes: 15, before: true, en: 'quarter to, a quarter to', es: 'menos cuarto', it: 'meno un quarto', fr: 'moins le quart', pt: 'menos um quarto', de: 'Viertel vor' },
  { kind: 'halfTo', en: 'half before', es: 'media antes de', it: 'mezz’ora prima delle', fr: 'demi-heure avant', pt: 'meia hora antes das', de: 'halb' },
];

/** Months that the calendar's own names leave out: abbreviations (January first, `;` between months) and other names. */
// biome-ignore format: one row a line
export const monthAbbreviations: Columns = {
  en: 'Jan;Feb;Mar;Apr;;Jun;Jul;Aug;Sep, Sept;Oct;Nov;Dec',
  es: 'ene;feb, febr;mar;abr;may;jun;jul;ago;sep, sept, set;oct;nov;dic',
  it: 'gen, genn;feb, febbr;mar;apr;mag;giu;lug;ago;set, sett;ott;nov;dic',
  fr: 'janv, jan;févr, fév;;avr;;;juil;;sept, sep;oct;nov;déc',
  pt: 'jan;fev;mar;abr;mai;jun;jul;ago;set;out;nov;dez',
  de: 'Jan, Jän;Feb, Febr;Mär, Mrz;Apr;;Jun;Jul;Aug;Sep, Sept;Okt;Nov;Dez',
};

// biome-ignore format: one row a line
export const otherMonthNames: Columns = {
  en: ';;;;;;;;;;;', es: ';;;;;;;;setiembre;;;', it: ';;;;;;;;;;;', fr: ';;;;;;;;;;;', pt: ';;;;;;;;;;;', de: 'Jänner;Feber;;;;;;;;;;',
};

/** Months and weekdays that are words of another meaning too: they count only with a day, a year or a preposition. */
// biome-ignore format: one row a line
export const doubtfulMonths: Columns = { en: 'march, may, august', es: '', it: '', fr: 'mars', pt: '', de: '' };

/** Other names of the weekdays, Sunday first. */
// biome-ignore format: one row a line
export const weekdayAbbreviations: Columns = {
  en: 'Sun;Mon;Tue, Tues;Wed;Thu, Thur, Thurs;Fri;Sat',
  es: 'dom;lun;;mié;jue;vie;sáb',
  it: 'dom;lun;;mer;gio;ven;sab',
  fr: 'dim;lun;;mer;jeu;ven;sam',
  pt: ';segunda;terça;quarta;quinta;sexta;',
  de: 'So;Mo;Di;Mi;Do;Fr;Sa, Sonnabend',
};

/** Words and verb endings by which a sentence speaks of what is to come. */
// biome-ignore format: one row a line
export const futureMarkers: Columns = {
  en: "will, shall, 'll, would, plans, planned, due, scheduled, expected, set to, upcoming, going to, is to, are to",
  es: 'va a, van a, prevé, prevén, previsto, prevista, planea, planean, deberá, próximo, próxima',
  it: 'prevede, prevedono, previsto, prevista, in programma, dovrà, intende, intendono, prossimo, prossima',
  fr: 'va, vont, prévoit, prévoient, prévu, prévue, devra, compte, entend, prochain, prochaine',
  pt: 'vai, vão, prevê, preveem, previsto, prevista, planeja, planeia, deverá, próximo, próxima',
  de: 'wird, werden, soll, sollen, will, wollen, plant, planen, geplant, vorgesehen, kommenden',
};

// biome-ignore format: one row a line
export const futureEndings: Columns = { en: '', es: 'rá, rán, remos', it: 'rà, ranno', fr: 'era, eront, ira, iront', pt: 'rá, rão', de: '' };

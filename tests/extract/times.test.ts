import assert from 'node:assert/strict';
import test from 'node:test';
import { findTimes } from '../../server/extract/times';
import { dateOf } from '../../server/model/calendar';
import type { TimeExpression } from '../../server/model/time';
import { type Language, languages } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

/** Wednesday. */
const published = '2024-03-20';

/**
 * Sentence -> the words of each time, and what they mean: relation, first and last day, minutes of the day after `@`;
 * a precision where the time stays open.
 */
// biome-ignore format: one case a line
const cases: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['The bridge was opened on April 9, 2019.', 'April 9, 2019 = 2019-04-09'],
    ['The bridge was opened on 9 April 2019.', '9 April 2019 = 2019-04-09'],
    ['The court sat on Tuesday, April 9, 2019, in Leeds.', 'Tuesday, April 9, 2019 = 2019-04-09'],
    ['Filed on 2019-04-09 by the clerk.', '2019-04-09 = 2019-04-09'],
    ['Filed on 4/29/2019 by the clerk.', '4/29/2019 = 2019-04-29'],
    ['The fair ran from 3 to 5 May 2021.', 'from 3 to 5 May 2021 = during 2021-05-03/2021-05-05'],
    ['The fair ran from 28 May to 2 June 2021.', 'from 28 May to 2 June 2021 = during 2021-05-28/2021-06-02'],
    ['Between March and May 2023 prices fell.', 'Between March and May 2023 = during 2023-03-01/2023-05-31'],
    ['She chaired the board (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ['He ruled from 1987 to 1994.', 'from 1987 to 1994 = during 1987-01-01/1994-12-31'],
    ['In the late 1990s the mill closed.', 'late 1990s = 1995-01-01/1999-12-31'],
    ['In the 18th century the canal was dug.', '18th century = 1701-01-01/1800-12-31'],
    ['The dam broke in spring 2018.', 'spring 2018 = 2018-02-01/2018-06-30'],
    ['Output fell in the third quarter of 2022.', 'third quarter of 2022 = 2022-07-01/2022-09-30'],
    ['It doubled in the first half of 2021.', 'first half of 2021 = 2021-01-01/2021-07-09'],
    ['In early June 2020 schools reopened.', 'early June 2020 = 2020-06-01/2020-06-14'],
    ['By the end of 2025 it should run.', 'By the end of 2025 = until 2025-08-08/2025-12-31'],
    ['The vote was held on 16 November.', '16 November = 2023-11-16'],
    ['The vote was held on Nov. 16.', 'Nov. 16 = 2023-11-16'],
    ['They met on Thursday.', 'Thursday = 2024-03-14'],
    ['They met last Thursday.', 'last Thursday = 2024-03-14'],
    ['The dyke broke on the third of this month.', 'third of this month = 2024-03-03'],
    ['The dyke broke on the afternoon of the 9th after rain.', 'afternoon of the 9th = 2024-03-09 @720-1170'],
    ['They will meet next Monday.', 'next Monday = 2024-03-25'],
    ['The mayor resigned last July.', 'last July = 2023-07-01/2023-07-31'],
    ['The mayor resigned yesterday evening.', 'yesterday evening = 2024-03-19 @1020-1440'],
    ['The mayor resigned two days ago.', 'two days ago = 2024-03-18'],
    ['The mayor resigned a year ago.', 'a year ago = 2023-01-01/2023-12-31'],
    ['Three months later the roof fell in.', 'Three months later = vague'],
    ['It has been shut since 2016.', 'since 2016 = since 2016-01-01/2016-12-31'],
    ['It stayed shut until March 2020.', 'until March 2020 = until 2020-03-01/2020-03-31'],
    ['The town was quiet before 12 June 2015.', 'before 12 June 2015 = before 2015-06-12'],
    ['The siege lasted for five months.', 'for five months = for vague'],
    ['Around 1950 the village was left.', 'Around 1950 = 1950-01-01/1950-12-31 about'],
    ['The alarm rang at 6.15 p.m. on 9 April 2019.', '6.15 p.m. on 9 April 2019 = 2019-04-09 @1095'],
    ['The alarm rang at midnight.', 'midnight = @0'],
    ['The alarm rang shortly before midnight.', 'shortly before midnight = @0 about'],
    ['He left just after 9 April 2019.', 'just after 9 April 2019 = 2019-04-09 about'],
    ['The alarm rang at half past nine.', 'half past nine = @570'],
    ['On the morning of 9 April 2019 it rained.', 'morning of 9 April 2019 = 2019-04-09 @240-720'],
    ['It was the last day of August 2012.', 'last day of August 2012 = 2012-08-31'],
    ['The twenty-third of August 2012 was hot.', 'twenty-third of August 2012 = 2012-08-23'],
    ['Champions may march on Sunday.', 'Sunday = 2024-03-17'],
    ['The A320 landed at gate 2019.', ''],
    ['Expo 2027 will be in the hall.', ''],
    ['About 2,010 people and 1999 goats came.', ''],
    ['He was 45 and ran in the 10th race.', ''],
    ['Since January 12 the road is closed.', 'Since January 12 = since 2024-01-12'],
    ['Over the past two years rents rose.', 'past two years = vague'],
    ['The law will take effect on 1 June.', '1 June = 2024-06-01'],
  ],
  es: [
    ['El puente se inauguró el 9 de abril de 2019.', '9 de abril de 2019 = 2019-04-09'],
    ['El puente se inauguró el martes 9 de abril de 2019.', 'martes 9 de abril de 2019 = 2019-04-09'],
    ['Lo firmaron el 09/04/2019 en Lima.', '09/04/2019 = 2019-04-09'],
    ['La feria duró del 3 al 5 de mayo de 2021.', '3 al 5 de mayo de 2021 = during 2021-05-03/2021-05-05'],
    ['Entre marzo y mayo de 2023 bajaron los precios.', 'Entre marzo y mayo de 2023 = during 2023-03-01/2023-05-31'],
    ['Gobernó entre 1987 y 1994.', 'entre 1987 y 1994 = during 1987-01-01/1994-12-31'],
    ['Presidió la junta (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ['En los años ochenta cerró la fábrica.', 'años ochenta = 1980-01-01/1989-12-31'],
    ['En los años 80 cerró la fábrica.', 'años 80 = 1980-01-01/1989-12-31'],
    ['En el siglo XVIII se abrió el canal.', 'siglo XVIII = 1701-01-01/1800-12-31'],
    ['El dique cedió en julio.', 'julio = 2023-07-01/2023-07-31'],
    ['El dique cedió el 16 de noviembre.', '16 de noviembre = 2023-11-16'],
    ['El dique cedió ayer por la tarde.', 'ayer por la tarde = 2024-03-19 @720-1170'],
    ['El dique cedió anteayer.', 'anteayer = 2024-03-18'],
    ['El dique cedió el jueves.', 'jueves = 2024-03-14'],
    ['El dique cedió el jueves pasado.', 'jueves pasado = 2024-03-14'],
    ['El dique cedió el pasado lunes.', 'pasado lunes = 2024-03-18'],
    ['El dique cedió la semana pasada.', 'semana pasada = 2024-03-11/2024-03-17'],
    ['El dique cedió el 3 del mes pasado.', '3 del mes pasado = 2024-02-03'],
    ['El dique cedió hace dos días.', 'hace dos días = 2024-03-18'],
    ['El dique cedió hace un año.', 'hace un año = 2023-01-01/2023-12-31'],
    ['Tres meses después cayó el techo.', 'Tres meses después = vague'],
    ['Está cerrado desde 2016.', 'desde 2016 = since 2016-01-01/2016-12-31'],
    ['Estará cerrado hasta marzo de 2025.', 'hasta marzo de 2025 = until 2025-03-01/2025-03-31'],
    ['A finales de 2012 se mudó.', 'finales de 2012 = 2012-08-07/2012-12-31'],
    ['A principios de junio de 2020 abrieron las escuelas.', 'principios de junio de 2020 = 2020-06-01/2020-06-14'],
    ['En el primer semestre de 2021 se duplicó.', 'primer semestre de 2021 = 2021-01-01/2021-07-09'],
    ['Durante cinco meses resistieron.', 'Durante cinco meses = for vague'],
    ['La alarma sonó a las 18:15 del 9 de abril de 2019.', '18:15 del 9 de abril de 2019 = 2019-04-09 @1095'],
    ['La alarma sonó a las seis y media de la tarde.', 'seis y media de la tarde = @1110'],
    ['La alarma sonó a medianoche.', 'medianoche = @0'],
    ['La ley entrará en vigor el 1 de junio.', '1 de junio = 2024-06-01'],
    ['Sonó en la madrugada del 9 de abril de 2019.', 'madrugada del 9 de abril de 2019 = 2019-04-09 @0-420'],
    ['El año 2015 fue seco.', 'año 2015 = 2015-01-01/2015-12-31'],
    ['Leyó el artículo 2015 y la página 12.', ''],
    ['Unos 2010 vecinos firmaron.', ''],
  ],
  it: [
    ['Il ponte fu aperto il 9 aprile 2019.', '9 aprile 2019 = 2019-04-09'],
    ['Il ponte fu aperto martedì 9 aprile 2019.', 'martedì 9 aprile 2019 = 2019-04-09'],
    ['Firmato il 09/04/2019 a Pisa.', '09/04/2019 = 2019-04-09'],
    ['La fiera durò dal 3 al 5 maggio 2021.', 'dal 3 al 5 maggio 2021 = during 2021-05-03/2021-05-05'],
    ['Tra marzo e maggio 2023 i prezzi calarono.', 'marzo e maggio 2023 = during 2023-03-01/2023-05-31'],
    ['Governò dal 1987 al 1994.', 'dal 1987 al 1994 = during 1987-01-01/1994-12-31'],
    ['Presiedette il consiglio (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ['Negli anni Ottanta chiuse la fabbrica.', 'anni Ottanta = 1980-01-01/1989-12-31'],
    ['Negli anni ’80 chiuse la fabbrica.', 'anni ’80 = 1980-01-01/1989-12-31'],
    ['Nel XVIII secolo fu scavato il canale.', 'XVIII secolo = 1701-01-01/1800-12-31'],
    ['La diga cedette a luglio.', 'luglio = 2023-07-01/2023-07-31'],
    ['La diga cedette il 16 novembre.', '16 novembre = 2023-11-16'],
    ['La diga cedette ieri sera.', 'ieri sera = 2024-03-19 @1020-1440'],
    ['La diga cedette giovedì.', 'giovedì = 2024-03-14'],
    ['La diga cedette giovedì scorso.', 'giovedì scorso = 2024-03-14'],
    ['La diga cedette lo scorso lunedì.', 'scorso lunedì = 2024-03-18'],
    ['La diga cedette la settimana scorsa.', 'settimana scorsa = 2024-03-11/2024-03-17'],
    ['La diga cedette il tre di questo mese.', 'tre di questo mese = 2024-03-03'],
    ['La diga cedette due giorni fa.', 'due giorni fa = 2024-03-18'],
    ['La diga cedette un anno fa.', 'un anno fa = 2023-01-01/2023-12-31'],
    ['Tre mesi dopo crollò il tetto.', 'Tre mesi dopo = vague'],
    ['È chiuso dal 2016.', 'dal 2016 = since 2016-01-01/2016-12-31'],
    ['Resterà chiuso fino a marzo 2025.', 'fino a marzo 2025 = until 2025-03-01/2025-03-31'],
    ['Alla fine del 2012 si trasferì.', 'fine del 2012 = 2012-08-07/2012-12-31'],
    ["All'inizio di giugno 2020 aprirono le scuole.", 'inizio di giugno 2020 = 2020-06-01/2020-06-14'],
    ['Nel primo semestre del 2021 raddoppiò.', 'primo semestre del 2021 = 2021-01-01/2021-07-09'],
    ['Per cinque mesi resistettero.', 'Per cinque mesi = for vague'],
    ["L'allarme suonò alle 18.15 del 9 aprile 2019.", '18.15 del 9 aprile 2019 = 2019-04-09 @1095'],
    ["L'allarme suonò alle sei e mezza.", 'sei e mezza = @390'],
    ["L'allarme suonò a mezzanotte.", 'mezzanotte = @0'],
    ['La legge entrerà in vigore il 1º giugno.', '1º giugno = 2024-06-01'],
    ['Nella primavera del 2018 piovve.', 'primavera del 2018 = 2018-02-01/2018-06-30'],
    ["Lesse l'articolo 2015 e la pagina 12.", ''],
  ],
  fr: [
    ['Le pont a été ouvert le 9 avril 2019.', '9 avril 2019 = 2019-04-09'],
    ['Le pont a été ouvert le mardi 9 avril 2019.', 'mardi 9 avril 2019 = 2019-04-09'],
    ['Signé le 09/04/2019 à Lyon.', '09/04/2019 = 2019-04-09'],
    ['La foire a duré du 3 au 5 mai 2021.', '3 au 5 mai 2021 = during 2021-05-03/2021-05-05'],
    ['Entre mars et mai 2023 les prix ont baissé.', 'Entre mars et mai 2023 = during 2023-03-01/2023-05-31'],
    ['Il a régné de 1987 à 1994.', '1987 à 1994 = during 1987-01-01/1994-12-31'],
    ['Elle a présidé le conseil (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ["Dans les années 80 l'usine a fermé.", 'années 80 = 1980-01-01/1989-12-31'],
    ["Dans les années quatre-vingt-dix l'usine a fermé.", 'années quatre-vingt-dix = 1990-01-01/1999-12-31'],
    ['Au XVIIIe siècle on creusa le canal.', 'XVIIIe siècle = 1701-01-01/1800-12-31'],
    ['La digue a cédé en juillet.', 'juillet = 2023-07-01/2023-07-31'],
    ['La digue a cédé le 16 novembre.', '16 novembre = 2023-11-16'],
    ['La digue a cédé hier soir.', 'hier soir = 2024-03-19 @1020-1440'],
    ['La digue a cédé jeudi.', 'jeudi = 2024-03-14'],
    ['La digue a cédé jeudi dernier.', 'jeudi dernier = 2024-03-14'],
    ['La digue a cédé la semaine dernière.', 'semaine dernière = 2024-03-11/2024-03-17'],
    ['La digue a cédé le 3 du mois dernier.', '3 du mois dernier = 2024-02-03'],
    ['La digue a cédé le 9 au soir.', '9 au soir = 2024-03-09 @1020-1440'],
    ['La digue a cédé il y a deux jours.', 'il y a deux jours = 2024-03-18'],
    ['La digue a cédé il y a un an.', 'il y a un an = 2023-01-01/2023-12-31'],
    ["Trois mois plus tard le toit s'est effondré.", 'Trois mois plus tard = vague'],
    ['Il est fermé depuis 2016.', 'depuis 2016 = since 2016-01-01/2016-12-31'],
    ["Il restera fermé jusqu'en mars 2025.", "jusqu'en mars 2025 = until 2025-03-01/2025-03-31"],
    ['Fin 2012, elle a déménagé.', 'Fin 2012 = 2012-08-07/2012-12-31'],
    ['Début juin 2020 les écoles ont rouvert.', 'Début juin 2020 = 2020-06-01/2020-06-14'],
    ['Au premier semestre 2021 il a doublé.', 'premier semestre 2021 = 2021-01-01/2021-07-09'],
    ['Pendant cinq mois ils ont résisté.', 'Pendant cinq mois = for vague'],
    ["L'alarme a sonné à 18h15 le 9 avril 2019.", '18h15 le 9 avril 2019 = 2019-04-09 @1095'],
    ["L'alarme a sonné à 18 heures.", '18 heures = @1080'],
    ["L'alarme a sonné à minuit.", 'minuit = @0'],
    ['La loi entrera en vigueur le 1er juin.', '1er juin = 2024-06-01'],
    ['Au printemps 2018 il a plu.', 'printemps 2018 = 2018-02-01/2018-06-30'],
    ["Elle a été reçue à l'article 2015.", ''],
    ['La sonde est partie vers Mars.', ''],
  ],
  pt: [
    ['A ponte foi aberta a 9 de abril de 2019.', '9 de abril de 2019 = 2019-04-09'],
    ['A ponte foi aberta na terça-feira, 9 de abril de 2019.', 'terça-feira, 9 de abril de 2019 = 2019-04-09'],
    ['Assinado em 09/04/2019 em Braga.', '09/04/2019 = 2019-04-09'],
    ['A feira durou de 3 a 5 de maio de 2021.', '3 a 5 de maio de 2021 = during 2021-05-03/2021-05-05'],
    ['Entre março e maio de 2023 os preços caíram.', 'Entre março e maio de 2023 = during 2023-03-01/2023-05-31'],
    ['Governou de 1987 a 1994.', '1987 a 1994 = during 1987-01-01/1994-12-31'],
    ['Presidiu o conselho (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ['Nos anos oitenta fechou a fábrica.', 'anos oitenta = 1980-01-01/1989-12-31'],
    ['Nos anos 80 fechou a fábrica.', 'anos 80 = 1980-01-01/1989-12-31'],
    ['No século XVIII abriu-se o canal.', 'século XVIII = 1701-01-01/1800-12-31'],
    ['A barragem cedeu em julho.', 'julho = 2023-07-01/2023-07-31'],
    ['A barragem cedeu em 16 de novembro.', '16 de novembro = 2023-11-16'],
    ['A barragem cedeu ontem à noite.', 'ontem à noite = 2024-03-19 @1140-1680'],
    ['A barragem cedeu na quinta-feira.', 'quinta-feira = 2024-03-14'],
    ['A barragem cedeu na quinta-feira passada.', 'quinta-feira passada = 2024-03-14'],
    ['A barragem cedeu na semana passada.', 'semana passada = 2024-03-11/2024-03-17'],
    ['A barragem cedeu no dia 3 do mês passado.', 'dia 3 do mês passado = 2024-02-03'],
    ['A barragem cedeu há dois dias.', 'há dois dias = 2024-03-18'],
    ['A barragem cedeu há um ano.', 'há um ano = 2023-01-01/2023-12-31'],
    ['Três meses depois caiu o telhado.', 'Três meses depois = vague'],
    ['Está fechado desde 2016.', 'desde 2016 = since 2016-01-01/2016-12-31'],
    ['Ficará fechado até março de 2025.', 'até março de 2025 = until 2025-03-01/2025-03-31'],
    ['No final de 2012 mudou-se.', 'final de 2012 = 2012-08-07/2012-12-31'],
    ['No início de junho de 2020 abriram as escolas.', 'início de junho de 2020 = 2020-06-01/2020-06-14'],
    ['No primeiro semestre de 2021 duplicou.', 'primeiro semestre de 2021 = 2021-01-01/2021-07-09'],
    ['Durante cinco meses resistiram.', 'Durante cinco meses = for vague'],
    ['O alarme soou às 18h15 de 9 de abril de 2019.', '18h15 de 9 de abril de 2019 = 2019-04-09 @1095'],
    ['O alarme soou às seis da tarde.', 'seis da tarde = @1080'],
    ['O alarme soou à meia-noite.', 'meia-noite = @0'],
    ['A lei entrará em vigor no dia 1 de junho.', '1 de junho = 2024-06-01'],
    ['Na primavera de 2018 choveu.', 'primavera de 2018 = 2018-01-01/2018-12-31'],
    ['Leu o artigo 2015 e a página 12.', ''],
  ],
  de: [
    ['Die Brücke wurde am 9. April 2019 eröffnet.', '9. April 2019 = 2019-04-09'],
    ['Die Brücke wurde am Dienstag, dem 9. April 2019, eröffnet.', 'Dienstag, dem 9. April 2019 = 2019-04-09'],
    ['Unterzeichnet am 09.04.2019 in Jena.', '09.04.2019 = 2019-04-09'],
    ['Die Messe lief vom 3. bis 5. Mai 2021.', 'vom 3. bis 5. Mai 2021 = during 2021-05-03/2021-05-05'],
    ['Zwischen März und Mai 2023 fielen die Preise.', 'Zwischen März und Mai 2023 = during 2023-03-01/2023-05-31'],
    ['Er regierte von 1987 bis 1994.', 'von 1987 bis 1994 = during 1987-01-01/1994-12-31'],
    ['Sie leitete den Rat (2004-2011).', '2004-2011 = during 2004-01-01/2011-12-31'],
    ['In den achtziger Jahren schloss die Fabrik.', 'achtziger Jahren = 1980-01-01/1989-12-31'],
    ['In den 1980er Jahren schloss die Fabrik.', '1980er Jahren = 1980-01-01/1989-12-31'],
    ['Im 18. Jahrhundert grub man den Kanal.', '18. Jahrhundert = 1701-01-01/1800-12-31'],
    ['Der Damm brach im Juli.', 'Juli = 2023-07-01/2023-07-31'],
    ['Der Damm brach am 16. November.', '16. November = 2023-11-16'],
    ['Der Damm brach gestern Abend.', 'gestern Abend = 2024-03-19 @1020-1440'],
    ['Der Damm brach am Donnerstag.', 'Donnerstag = 2024-03-14'],
    ['Der Damm brach vergangenen Donnerstag.', 'vergangenen Donnerstag = 2024-03-14'],
    ['Der Damm brach letzte Woche.', 'letzte Woche = 2024-03-11/2024-03-17'],
    ['Der Damm brach am 3. dieses Monats.', '3. dieses Monats = 2024-03-03'],
    ['Der Damm brach vor zwei Tagen.', 'vor zwei Tagen = 2024-03-18'],
    ['Der Damm brach vor einem Jahr.', 'vor einem Jahr = 2023-01-01/2023-12-31'],
    ['Drei Monate später fiel das Dach ein.', 'Drei Monate später = vague'],
    ['Er ist seit 2016 geschlossen.', 'seit 2016 = since 2016-01-01/2016-12-31'],
    ['Er bleibt bis März 2025 geschlossen.', 'bis März 2025 = until 2025-03-01/2025-03-31'],
    ['Ende 2012 zog sie um.', 'Ende 2012 = 2012-08-07/2012-12-31'],
    ['Anfang Juni 2020 öffneten die Schulen.', 'Anfang Juni 2020 = 2020-06-01/2020-06-14'],
    ['Im ersten Halbjahr 2021 verdoppelte es sich.', 'ersten Halbjahr 2021 = 2021-01-01/2021-07-09'],
    ['Fünf Monate lang hielten sie stand.', 'Fünf Monate lang = for vague'],
    ['Der Alarm ging am 9. April 2019 um 18.15 Uhr los.', '9. April 2019 um 18.15 Uhr = 2019-04-09 @1095'],
    ['Der Alarm ging um Viertel nach neun los.', 'Viertel nach neun = @555'],
    ['Der Alarm ging um Mitternacht los.', 'Mitternacht = @0'],
    ['Das Gesetz wird am 1. Juni in Kraft treten.', '1. Juni = 2024-06-01'],
    ['Im Frühjahr 2018 regnete es.', 'Frühjahr 2018 = 2018-02-01/2018-06-30'],
    ['Die Wahl 2015 war knapp.', '2015 = 2015-01-01/2015-12-31'],
    ['Sie las Artikel 2015 und Seite 12.', ''],
  ],
};

function draw(time: TimeExpression, text: string): string {
  const { from, to, month, day, clock, relation, precision, approximate } = time;
  const parts = [
    relation === 'at' ? '' : relation,
    from === undefined || to === undefined ? '' : from === to ? iso(from) : `${iso(from)}/${iso(to)}`,
    month === undefined && day === undefined ? '' : `month ${month ?? '?'} day ${day ?? '?'}`,
    clock ? `@${clock.from}${clock.to === clock.from ? '' : `-${clock.to}`}` : '',
    from === undefined && month === undefined && day === undefined && !clock ? precision : '',
    approximate ? 'about' : '',
  ];
  return `${text.slice(time.start, time.end)} = ${parts.filter((part) => part !== '').join(' ')}`;
}

function iso(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

function drawAll(text: string, language: Language, date: string | undefined): string {
  return findTimes(tokenize(text), language, date)
    .map((time) => draw(time, text))
    .join(' | ');
}

for (const language of languages) {
  test(`times in ${language}`, async (group) => {
    for (const [text, expected] of cases[language]) {
      await group.test(text, () => assert.equal(drawAll(text, language, published), expected));
    }
  });
}

test('without a date of its own a text leaves relative times and missing years open', () => {
  // biome-ignore format: one case a line
  const open: readonly (readonly [Language, string, string])[] = [
    ['en', 'It closed last Thursday.', 'last Thursday = day'],
    ['en', 'It closed on 16 November.', '16 November = month 11 day 16'],
    ['en', 'It closed two days ago.', 'two days ago = day'],
    ['en', 'It closed on 16 November of that year.', '16 November = month 11 day 16 | of that year = vague'],
    ['es', 'Cerró el pasado mes de julio.', 'pasado mes de julio = month 7 day ?'],
    ['it', 'Chiuse lo scorso luglio.', 'scorso luglio = month 7 day ?'],
    ['fr', 'Elle a fermé le 16 novembre.', '16 novembre = month 11 day 16'],
    ['pt', 'Fechou no ano passado.', 'ano passado = year'],
    ['de', 'Es schloss im Juli.', 'Juli = month 7 day ?'],
  ];
  for (const [language, text, expected] of open) assert.equal(drawAll(text, language, undefined), expected);
});

test('a date soon to come is left open, one that the sentence puts ahead is not', () => {
  assert.equal(drawAll('The fair is on 2 April.', 'en', published), '2 April = month 4 day 2');
  assert.equal(drawAll('The fair will open on 2 April.', 'en', published), '2 April = 2024-04-02');
  assert.equal(drawAll('The fair opened on 2 March.', 'en', published), '2 March = 2024-03-02');
});

test('spans are absolute and in order', () => {
  const text = 'Rain. In May 2019 it snowed; by 2021 it did not.';
  const times = findTimes(tokenize(text, { start: 6, end: text.length }), 'en', published);
  assert.deepEqual(
    times.map(({ start, end }) => text.slice(start, end)),
    ['May 2019', 'by 2021'],
  );
});

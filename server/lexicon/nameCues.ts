import type { LexiconRow } from './lexiconRow';

/** Second parts of English compounds whose first part is a name that the whole does not name ('Oslo-based', 'state-run'). */
export const attributiveEndings: readonly string[] = [
  'based', 'backed', 'led', 'made', 'born', 'owned', 'run', 'style', 'era', 'wide', 'controlled', 'linked', 'sponsored', 'speaking', 'built', 'funded', 'trained', 'listed', 'occupied', 'bound', 'flagged', 'supported', 'aligned', 'dominated', 'related', 'registered', 'inspired', 'supplied', 'brokered', 'mediated', 'held', 'like',
];

/** Months, weekdays, feasts: capitals that name nobody. */
export const calendarWords: LexiconRow = {
  id: 'calendar',
  en: 'January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Christmas, Easter, Ramadan, New Year',
  es: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado, domingo, Navidad, Pascua, Semana Santa',
  it: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, Natale, Pasqua, Ferragosto',
  fr: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, Noël, Pâques, Toussaint',
  pt: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, Natal, Páscoa, Carnaval',
  de: 'Januar, Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Weihnachten, Ostern, Pfingsten',
};

/** Acronyms that name things, measures or roles, not bodies. */
export const plainAcronyms: readonly string[] = [
  'GDP', 'PIB', 'BIP', 'PIL', 'CEO', 'CFO', 'COO', 'PDG', 'VIP', 'TV', 'UFO', 'DNA', 'ADN', 'RNA', 'HIV', 'AIDS', 'SIDA', 'COVID', 'PVC', 'FAQ', 'DVD', 'CD', 'GPS', 'LED', 'SUV', 'ATM', 'PIN', 'SMS', 'PDF', 'USB', 'URL', 'HTML', 'CO2', 'AM', 'PM', 'GMT', 'UTC', 'CET', 'MESZ', 'MEZ',
  'IVA', 'VAT', 'TVA', 'MwSt', 'USD', 'EUR', 'GBP', 'CHF', 'IPO', 'ESG', 'LNG', 'LPG', 'MW', 'KW', 'KM', 'KG', 'OK', 'HR', 'PR', 'IT', 'AI', 'IA', 'KI', 'ID', 'PS', 'NB', 'UPDATE', 'READ', 'MORE', 'RSS', 'FM', 'XL', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XX', 'XXI', 'S.O.S', 'SOS', 'DJ', 'MVP', 'BBQ', 'DIY', 'ICU', 'UCI', 'PCR', 'MRI', 'CCTV', 'MOU', 'NDA', 'CV', 'B.C', 'A.D',
];

/** Words that stand behind a business and show that it is one ('X shares', 'X’s shareholders', 'la plantilla de X'). */
export const businessCues: LexiconRow = {
  id: 'business-cues',
  en: 'shares, shareholders, stock, board, plant, factory, staff, employees, customers, chief executive, headquarters, subsidiary, investors, fleet, revenue, profits, spokesman, spokeswoman, spokesperson, newsroom, executives, engineers, brand, products, bid, lawyers',
  es: 'acciones, accionistas, plantilla, empleados, clientes, fábrica, sede, filial, acción, directivos, portavoz, ingresos',
  it: 'azioni, azionisti, dipendenti, clienti, stabilimento, sede, filiale, dirigenti, portavoce, ricavi',
  fr: 'actions, actionnaires, salariés, clients, usine, siège, filiale, dirigeants, porte-parole, bénéfices',
  pt: 'ações, acções, acionistas, accionistas, funcionários, clientes, fábrica, sede, filial, diretores, porta-voz, lucros',
  de: 'Aktie, Aktien, Aktionäre, Belegschaft, Mitarbeiter, Kunden, Werk, Zentrale, Tochter, Vorstand, Sprecher, Umsatz, Gewinn',
};

/** Verbs whose subject is a person or a body that speaks. Third person, present and past. */
export const sayingForms: LexiconRow = {
  id: 'saying',
  en: 'said, says, told, tells, added, adds, announced, announces, warned, warns, claimed, claims, stated, states, declared, insisted, insists, denied, denies, replied, explained, explains, argued, argues, wrote, writes, confirmed, confirms, recalled, recalls, asked, believes, thinks, noted, admitted, tweeted',
  es: 'dijo, dice, afirmó, afirma, anunció, anuncia, declaró, declara, señaló, señala, explicó, explica, aseguró, asegura, agregó, añadió, indicó, advirtió, sostuvo, sostiene, negó, niega, confirmó, confirma, recordó, escribió, informó, informa, reconoció, respondió, insistió, manifestó, comentó, precisó, denunció',
  it: 'ha detto, disse, dice, afferma, ha affermato, ha dichiarato, dichiara, ha annunciato, annuncia, ha spiegato, spiega, ha aggiunto, aggiunge, ha avvertito, sostiene, nega, ha negato, conferma, ha confermato, ha scritto, scrive, ricorda, ha ricordato, ha ribadito, precisa, racconta',
  fr: 'a dit, dit, affirme, a affirmé, déclare, a déclaré, annonce, a annoncé, explique, a expliqué, ajoute, a ajouté, assure, a assuré, estime, a estimé, précise, a précisé, souligne, a souligné, rappelle, a rappelé, confirme, a confirmé, dément, a démenti, écrit, raconte, indique, a indiqué',
  pt: 'disse, diz, afirmou, afirma, anunciou, anuncia, declarou, declara, explicou, explica, acrescentou, adiantou, garantiu, garante, sublinhou, avisou, alertou, negou, nega, confirmou, confirma, lembrou, escreveu, informou, informa, admitiu, respondeu, contou',
  de: 'sagte, sagt, erklärte, erklärt, teilte, kündigte, warnte, warnt, betonte, betont, bestätigte, bestätigt, behauptet, behauptete, meinte, meint, schrieb, schreibt, dementierte, fügte, berichtete, berichtet, erinnert, erinnerte, räumte, forderte, fordert',
};

/** Openings of a byline or credit: what follows are names of people. */
export const bylineOpeners: LexiconRow = {
  id: 'byline',
  en: 'by, reporting by, editing by, written by, additional reporting by, photograph by, photos by, interview by, text by',
  es: 'por, texto, entrevista de, redacción de, fotos de, informa, escribe', it: 'di, a cura di, testo di, intervista di, foto di',
  fr: 'par, propos recueillis par, texte de, photo de, photos de, entretien avec', pt: 'por, texto de, texto, entrevista de, reportagem de, fotos de', de: 'von, mitarbeit, text, foto, interview, autor, autorin',
};

import { fold } from './fold';
import type { Language } from './language';
import { rememberWords } from './wordCache';

/**
 * A form that cognates share in the six languages: 'exportation', 'exportación', 'esportazione', 'exportação' and
 * 'Exportation' all become `esportatio`. Says nothing of words that are no cognates, and now and then joins words that only
 * look alike: one sign among others, never enough to hold two words for the same.
 */
export const cognate: (word: string, language: Language) => string = rememberWords(50_000, findForm);

function findForm(word: string, language: Language): string {
  let form = word.normalize('NFC').toLowerCase();
  for (const [pattern, replacement] of accented[language]) form = form.replace(pattern, replacement);
  form = fold(form).replace(/[^\p{L}\p{N}]/gu, '');
  if (form.length < 4) return form;
  for (const [ending, normal] of endings[language]) {
    if (form.length - ending.length > (normal === '' && ending.length > 1 ? 3 : 1) && form.endsWith(ending)) {
      form = form.slice(0, -ending.length) + normal;
      break;
    }
  }
  for (const [pattern, replacement] of spellings) form = form.replace(pattern, replacement);
  return form;
}

/** What must be seen before the accents are gone. */
const accented: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [[/(?<=[bcdfgpt])ers?$/, 'r']],
  es: [
    [/ue(?=[lrnst])/, 'o'],
    [/ie(?=[nrs][^t])/, 'e'],
  ],
  it: [
    [/uo/, 'o'],
    [/à$/, 'a'],
  ],
  fr: [
    [/tés?$/, 'tazz'],
    [/^ét(?=[auro])/, 'st'],
    [/^éc(?=ol[^o]|ri)/, 'sc'],
    [/ou/, 'o'],
    [/^ép(?=ou|on|ic)/, 'sp'],
  ],
  pt: [
    [/ç(?=[ãõ])/, 'c'],
    [/ç/, 's'],
  ],
  de: [
    [/(?<=[bcdfgpt])ern?$/, 'r'],
    [/är$/, 'ar'],
    [/^ö/, 'e'],
    [/ä(?!t)/, 'e'],
  ],
};

/** The first ending that fits is replaced; longer ones stand first. */
type Endings = readonly (readonly [ending: string, normal: string])[];

function table(rows: string): Endings {
  return rows
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((row) => {
      const [normal = '', list = ''] = row.split(':');
      return list
        .trim()
        .split(/\s+/)
        .map((ending): readonly [string, string] => [ending, normal.trim()]);
    })
    .sort((a, b) => b[0].length - a[0].length);
}

const endings: Readonly<Record<Language, Endings>> = {
  en: table(`
    s: ce ces cy cies
    tio: tion tions
    sio: sion sions
    ta: ty ties
    : ate ates ated ating
    is: ize izes ized izing ise ised ises ising
    ism: ism isms
    ist: ist ists
    ns: nce nces ncy ncies
    ic: ic ics ical ically
    iv: ive ives ively
    os: ous ously
    ari: ary aries
    ori: ory ories
    abl: able ables ably
    ibl: ible ibles ibly
    al: al als ally
    ment: ment ments
    nt: nt nts ntly
    or: or ors
    ur: ure ures
    : e es s ed is`),
  es: table(`
    s: cia cias
    tio: cion ciones
    sio: sion siones
    ta: dad dades tad tades
    : ar ado ada ados adas ando aron aba aban
    is: izar iza izan izo izado izada izados izadas izando izaron
    ism: ismo ismos
    ist: ista istas
    ns: ncia ncias nza nzas
    ic: ico ica icos icas icamente
    iv: ivo iva ivos ivas ivamente
    os: oso osa osos osas osamente
    ari: ario aria arios arias
    ori: orio oria orios orias
    abl: able ables ablemente
    ibl: ible ibles iblemente
    al: al ales almente
    ment: mento mentos miento mientos
    nt: nte ntes nto nta ntos ntas ntemente
    or: or ores ora oras
    ur: ura uras
    : o a os as e es is`),
  it: table(`
    s: zia zie cia cie
    tio: zione zioni
    sio: sione sioni
    ta: ta tade tadi
    : are ato ata ati ate ando arono ava avano
    is: izzare izza izzano izzo izzato izzata izzati izzate izzando izzarono
    ism: ismo ismi
    ist: ista isti iste
    ns: nza nze nzia nzie
    ic: ico ica ici iche icamente
    iv: ivo iva ivi ive ivamente
    os: oso osa osi ose osamente
    ari: ario aria ari arie
    ori: orio oria ori orie
    abl: abile abili abilmente
    ibl: ibile ibili ibilmente
    al: ale ali almente
    ment: mento menti
    nt: nte nti nto nta ntemente
    or: ore tori tore sori sore
    ur: ura ure
    : o a i e`),
  fr: table(`
    ta: tazz
    s: ce ces cie cies tie ties
    tio: tion tions
    sio: sion sions
    : er ee ees erent ait aient
    is: iser ise isee ises isees isent isait isant
    ism: isme ismes
    ist: iste istes
    ns: nce nces
    ic: ique iques iquement
    iv: if ive ifs ives ivement
    os: eux euse euses eusement
    ari: aire aires
    ori: oire oires
    abl: able ables ablement
    ibl: ible ibles iblement
    al: al ale aux ales alement
    ment: ement ements
    nt: nt nts nte ntes
    or: eur eurs rice rices
    ur: ure ures
    : e s es`),
  pt: table(`
    s: cia cias
    : ou aram avam
    tio: cao coes
    sio: sao soes
    ta: dade dades
    : ar ado ada ados adas ando aram ava avam
    is: izar iza izam izou izado izada izados izadas izando izaram
    ism: ismo ismos
    ist: ista istas
    ns: ncia ncias nca ncas
    ic: ico ica icos icas icamente
    iv: ivo iva ivos ivas ivamente
    os: oso osa osos osas osamente
    ari: ario aria arios arias
    ori: orio oria orios orias
    abl: avel aveis avelmente
    ibl: ivel iveis ivelmente
    al: al ais almente
    ment: mento mentos
    nt: nte ntes nto nta ntos ntas ntemente
    or: or ores ora oras
    ur: ura uras
    : o a os as e es`),
  de: table(`
    s: tie tien tz
    tio: tion tionen
    sio: sion sionen
    ta: tat taten
    is: isieren isiert isierte isierten isierung isierungen
    : ieren iert ierte ierten ierung ierungen
    ism: ismus ismen
    ist: ist isten istin istinnen
    ns: nz nzen
    ic: ik iken isch ische ischen ischer isches
    iv: iv ive iven iver ives
    os: os ose osen oser oses
    ari: ar are aren arer
    ori: orium orien
    abl: abel able ablen abler
    ibl: ibel ible iblen ibler
    al: al ale alen aler ell elle ellen eller elles
    ment: ment mente menten ments
    nt: nt nten nte nter
    or: or oren eur eure euren
    ur: ur uren
    : e en es`),
};

/** Spellings of one sound or one Latin letter group. In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/sch/g, 'sc'],
  [/ch/g, 'c'],
  [/qu|k|q/g, 'c'],
  [/y/g, 'i'],
  [/ae|oe/g, 'e'],
  [/^h/, ''],
  [/^e[sx](?=[ctp])/, 's'],
  [/^[ei]x/, 'es'],
  [/^gi(?=[aou])|j/g, 'i'],
  [/[tcz]ion(?=.)/g, 'sion'],
  [/c(?=[eis])/g, 's'],
  [/d$/, 't'],
  [/x/g, 's'],
  [/gn|ñ/g, 'n'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ct|pt/g, 't'],
  [/([a-z])\1+/g, '$1'],
];

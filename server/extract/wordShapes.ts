import type { Language } from '../text/language';

/** Endings that finite verbs have and few other words. */
export const finiteEndings: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{L}-]{2,}[^e\W]ed$|[a-z]{2}[^e]n't$/u,
  es: /\p{L}{2}ó$|\p{L}{2}(?:amos|íamos|ábamos|aron|ieron|aban|ían|iera|ieran|iese|iesen)$|\p{L}{3}aba$|(?:[aei]r|dr|br|rr)(?:á|án|ía|ían)$/u,
  it: /\p{L}{2}ò$|\p{L}{2}(?:iamo|arono|erono|irono|avano|evano|ivano|isce|iscono|asse|assero|esse|essero|isse|issero)$|\p{L}{3}[ae]va$|(?:[aeidv]r|rr)(?:à|anno|ebbe|ebbero)$/u,
  fr: /\p{L}{3}(?:ait|aient|èrent|irent|urent)$|(?:[^é]e|i|d|v|r)r(?:a|ont|ait|aient)$/u,
  pt: /\p{L}{2}(?:amos|íamos|ávamos|ou|aram|eram|iram|avam|iam|asse|assem|esse|essem|isse|issem)$|\p{L}{3}(?:ava)$|[^aeiouéós]eu$|\p{L}iu$|[aei]r(?:á|ão|ia|iam)$/u,
  de: /^\p{Ll}{3,}(?:te|ten|iert|tigt|tet|det|eilt|hnet|rdnet|ommt|eht|ält|ählt|ührt|eigt|lärt|elt|irkt|ebt|agt|egt|eugt|angt|ingt|ucht|acht)$/u,
};

/** Infinitives; in English anything that can be a base form. */
export const infinitives: Readonly<Record<Language, RegExp>> = {
  en: /^(?!.{3,}ing$)[a-z-]+$/,
  es: /[aeií]r(?:se|l[oae]s?|nos|me|selo)?$/,
  it: /(?:[aei]r|rr)(?:e|si|l[oaie]|ne|ci|vi|gli)?$/,
  fr: /(?:er|ir|re)$/,
  pt: /(?:[aeiô]r|pôr)(?:-\p{L}+)?$/u,
  de: /n$/,
};

/** Forms that are infinitives and nothing else: no statement is made with them. */
export const infinitiveOnly: Readonly<Record<Language, RegExp>> = {
  en: /^$/,
  es: /[aei]r(?:se|l[oae]s?)?$/,
  it: /(?:[aei]r|rr)(?:e|si|l[oaie]|ne)$/,
  fr: /(?:er|ir|oir|ire|dre|tre)$/,
  pt: /[aei]r(?:-\p{L}+)?$/u,
  de: /zu\p{L}+en$/u,
};

/** Nouns and adjectives made from reporting verbs, which stemming cannot tell from them. */
export const derivedNouns: Readonly<Record<Language, RegExp>> = {
  en: /(?:tions?|ments?|ers?|ors?|ings|als?|ances?|ible|able|ive|ory|ly|note|notes|description|points|answers)$/,
  es: /(?:ción|ciones|sión|siones|mientos?|dor|dora|dores|doras|dura|ble|bles|tivos?|tivas?|mente|[^adihst]o|[ln]es|informes?|dicha|dichas|dichos)$/,
  it: /(?:zione|zioni|sione|sioni|mento|menti|tore|tori|trice|bile|bili|tivo|tiva|tivi|tive|mente|[^ts]o|scritta|scritte|note|detta|dette|detti)$/,
  fr: /(?:tions?|sions?|ments?|teurs?|trices?|eurs?|euses?|ables?|ibles?|tifs?|tives?|rapports?|propos|remarques?|notes?|juges?|dits|dite|dites|prévenus?)$/,
  pt: /(?:ção|ções|são|sões|mentos?|dor|dora|dores|doras|vel|veis|tivos?|tivas?|mente|[^adist]o|notas?|dita|ditas|ditos)$/,
  de: /(?:ung|ungen|lich|liche|lichen|bar|er|erin|ern|sam|haft|nde|nden|nder)$|^auße|^teils?$/,
};

/** Adverbs, times and object pronouns that stand between a verb and its subject. */
export const adverbs: Readonly<Record<Language, RegExp>> = {
  en: /^(?:also|later|earlier|repeatedly|then|now|already|just|even|still|once|again|recently|however|first|only|often|always|ever|long|since|twice|so far|sometimes|\p{L}{3,}ly)$/u,
  es: /mente$|^(?:también|ya|luego|además|ayer|hoy|después|lo|le|les|se|me|nos|así|aún|siempre|nunca|entonces|recientemente)$/,
  it: /mente$|^(?:anche|ieri|già|poi|inoltre|ieri|oggi|dopo|lo|gli|le|si|ci|ne|così|ancora|sempre|invece|spesso|intanto)$/,
  fr: /ment$|^(?:aussi|déjà|puis|ensuite|hier|aujourd'hui|encore|lui|leur|l'|s'|se|en|y|ainsi|toutefois|également|souvent|toujours|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)$/,
  pt: /mente$|^(?:também|já|depois|ainda|ontem|hoje|lhe|lhes|se|assim|sempre|então)$/,
  de: /^(?:auch|bereits|schon|dann|gestern|heute|jetzt|zudem|außerdem|sich|ihm|ihr|ihnen|noch|wieder|erneut|mehrfach|jedoch|dagegen|hingegen|später|zuvor|weiter|ausdrücklich|daraufhin|oft|häufig|stets|immer|mehrmals|am|auf|dazu)$/,
};

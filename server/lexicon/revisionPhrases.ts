import type { Language } from '../text/language';

type Phrases = Readonly<Record<Language, string>>;

/** Words between the end of a phrase and the figure: 'the earlier toll of about 31'. */
const gap = "(?:[\\p{L}’'-]+ ){0,4}";

/** Stands right before a figure that counts up to now: 'has risen to 9', 'is now 11'. Parts of regular expressions. */
export const risenTo: Phrases = {
  en: `(?:ris(?:en|es|ing)|rose|climb(?:ed|s|ing)|grown|grew|increased|jumped|gone up|went up|now stands?|stands? now|is now|are now|now) (?:to |at )?${gap}`,
  es: `(?:(?:sub|asciend|ascend|elev|aument|crec|increment)[\\p{L}]+ (?:ya )?(?:a|hasta) |(?:son|es|suman|hay|van) (?:ya|ahora) |(?:ya|ahora) (?:son|suman|hay|van) )`,
  it: `(?:(?:sal|aument|cresc|cresciut)[\\p{L}]+ (?:già )?a |(?:sono|è) (?:ora|adesso|già|ormai|salit[aeio] a) |(?:ora|adesso|ormai) (?:sono )?)`,
  fr: `(?:(?:mont|pass|port|grimp|augment)[\\p{L}]+ à |(?:est|sont) (?:désormais|maintenant) (?:de )?|(?:s['’]élève|s['’]élèvent) (?:désormais|maintenant|désormais) à |désormais )`,
  pt: `(?:(?:sub|aument|elev|cresc)[\\p{L}]+ (?:já )?para |(?:são|é|há) (?:já|agora) |(?:já|agora) (?:são|há) )`,
  de: `(?:auf ${gap}|(?:sind es|beträgt|liegt|ist) (?:nun|jetzt|inzwischen|mittlerweile) (?:bei )?)`,
};

/** What the clause of such a figure must have in German, which puts the verb at the end: 'ist auf neun gestiegen'. */
export const risenVerb: Phrases = {
  en: '',
  es: '',
  it: '',
  fr: '',
  pt: '',
  de: '(?:gestiegen|steigt|stieg|erhöht(?:e)?|angestiegen|geklettert|angewachsen|nun|jetzt|inzwischen|mittlerweile)',
};

/** Stands right before a figure that is no longer given: 'the earlier toll of 31', 'this replaces the figure of 118'. */
export const outdatedLead: Phrases = {
  en: `(?:(?:replac|supersed|updat|correct|revis)(?:es?|ed|ing) |(?:earlier|previous|initial|first|original|provisional) (?:figure|toll|count|estimate|number|total|report|tally)s? |(?:initially|at first|originally|earlier|previously|first) (?:reported|put|given|gave|estimated|counted|announced|spoken|spoke) |up from )${gap}`,
  es: `(?:(?:reemplaza|sustituye|actualiza|corrige|rectifica|revisa)(?:n|ba|do|da)? |(?:cifra|balance|recuento|saldo|estimación|número|total|dato)s? (?:anterior|previ[oa]|inicial|provisional)(?:es)? |(?:inicialmente|al principio|en un principio|primero|antes) (?:se )?(?:había[ns]? )?(?:informad|comunicad|dad|hablad|cifrad|estimad|contad|anunciad|comunicó|informó|habló|estimó)[\\p{L}]* )${gap}`,
  it: `(?:(?:sostituisc|aggiorn|corregg|rettific|rived)[\\p{L}]+ |(?:cifra|bilancio|conteggio|stima|dato|numero|totale) (?:precedente|iniziale|provvisori[oa]) |(?:inizialmente|in un primo momento|all['’]inizio|prima) (?:er[aà]n?o? |aveva(?:no)? )?(?:comunic|annunc|stim|rifer|dat|parl|indic)[\\p{L}]* )${gap}`,
  fr: `(?:(?:remplac|actualis|corrig|révis|rectifi)[\\p{L}]+ |(?:chiffre|bilan|décompte|estimation|nombre|total) (?:précédente?|initiale?|provisoire|antérieure?) |(?:d['’]abord|initialement|au départ|dans un premier temps) (?:(?:été|avait|avaient) )?(?:annonc|communiqu|donn|estim|fait|parl|évoqu|signal)[\\p{L}]* )(?:[\\p{L}-]+ |[ld]['’]){0,4}`,
  pt: `(?:(?:substitui|atualiza|corrige|revê|retifica|substituiu|atualizou|corrigiu|reviu) |(?:número|balanço|contagem|estimativa|cifra|total|dado) (?:anterior|inicial|provisóri[oa]) |(?:inicialmente|a princípio|de início|primeiro|antes) (?:foi |foram |tinham? (?:sido )?)?(?:anunciad|comunicad|estimad|reportad|dad|falad|indicad)[\\p{L}]* )${gap}`,
  de: `(?:(?:ersetz|aktualisier|korrigier|berichtig|revidier)[\\p{L}]+ |(?:frühere|vorherige|erste|ursprüngliche|vorläufige|bisherige)[nrs]? (?:Zahl|Zahlen|Angabe|Angaben|Bilanz|Schätzung|Zählung|Meldung) |(?:zunächst|anfangs|zuerst|ursprünglich) )${gap}`,
};

/** Stands right before a figure that takes the place of the one named beside it: 'was later revised to 34'. */
export const revisedTo: Phrases = {
  en: `(?:revised|raised|corrected|updated|lowered|increased|lifted|cut) (?:\\w+ ){0,2}to ${gap}`,
  es: `(?:revis|elev|correg|actualiz|rebaj|rectific)[\\p{L}]+ (?:\\p{L}+ ){0,2}(?:a|hasta|en) `,
  it: `(?:rivist|corrett|aggiornat|portat|rettificat|alzat|ridott)[\\p{L}]+ (?:\\p{L}+ ){0,2}a `,
  fr: `(?:révis|corrig|port|actualis|ramen|rectifi)[\\p{L}]+ (?:\\p{L}+ ){0,2}à `,
  pt: `(?:revist|corrigid|atualizad|elevad|reduzid|retificad)[\\p{L}]+ (?:\\p{L}+ ){0,2}para `,
  de: `(?:später|inzwischen|dann|nun|danach|mittlerweile) (?:\\p{L}+ ){0,2}auf ${gap}`,
};

import type { Language } from '../text/language';

/** Alternatives of a regular expression for each language; they stand right before the words that name the doer. */
export type DoerMarks = Readonly<Record<Language, string>>;

/** 'by X', also in phrases: 'the work of X', 'in the hands of X', 'under the direction of X'. */
export const byMarks: DoerMarks = {
  en: 'by|(?:the )?work of|in the hands of|signature of|thanks to|under the command of|command of|at the hands of|came from|comes from|come from|coming from|stemmed from|originated with',
  es: 'por|obra de|obra del|en manos de|en manos del|a cargo de|a cargo del|firma de|firma del|partió de|partió del|vino de|vino del|salió de|surgió de|procede de|a manos de|corrió a cargo de',
  it: "da|dal|dallo|dalla|dai|dagli|dalle|dall['’]|opera di|opera del|opera della|nelle mani di|nelle mani del|affidat[oa] a|affidat[oa] al|firma di|firma del|firma della|a cura di|per mano di",
  fr: "par|de la part de|l['’]œuvre de|l['’]oeuvre de|aux mains de|entre les mains de|signature de|vient de|venait de|est venue? de|émane de|parti de|partie de|confiée? à",
  pt: 'por|pelo|pela|pelos|pelas|obra de|obra do|obra da|nas mãos de|nas mãos do|nas mãos da|a cargo de|a cargo do|a cargo da|assinatura de|assinatura do|assinatura da|partiu de|partiu do|partiu da|veio de|veio do|veio da',
  de: 'von|vom|durch|das Werk von|in den Händen von|in der Hand von|Unterschrift von|stammt von|stammte von|kam von|ging von|geht von|unter Leitung von',
};

/** What sets a name apart as the one that what follows is said of: 'it was X that'. */
export const cleftMarks: DoerMarks = {
  en: "it (?:was|is|had been|'s|’s|fell to)",
  es: 'fue|es|era|fueron|ha sido|había sido',
  it: 'fu|è|è stat[oa]|furono|era|sono stat[ie]',
  fr: "c['’](?:est|était|était bien)|ce (?:fut|sont|furent)",
  pt: 'foi|é|foram|era|tinha sido',
  de: 'es (?:war|ist|waren|sind)',
};

/** How the words after such a name go on. */
export const cleftRelatives: DoerMarks = {
  en: 'that|who|which|to',
  es: 'quien|quienes|el que|la que|los que|las que|que',
  it: 'che|a|ad',
  fr: 'qui|que',
  pt: 'que|quem',
  de: 'der|die|das|dem',
};

/** What opens a predicate whose doer is set apart behind it: 'a firmare è stato X', 'the one who signed was X'. */
export const cleftOpenings: DoerMarks = {
  en: '(?:the (?:one|ones|man|woman|person|people) )?who(?: first| actually| had| has)?',
  es: '(?:quien|quienes|el que|la que|los que|las que)(?: lo| la| los| las| ha| han| había)?',
  it: '(?:a|ad|chi|chi ha|colui che|colui che ha)',
  fr: '(?:celui|celle|ceux|celles) qui(?: a| ont| avait)?',
  pt: '(?:quem|o que|a que|os que)(?: o| a| os| as)?',
  de: '(?:wer|derjenige, der|diejenige, die)(?: den| die| das)?',
};

/** Verbs of being that set a name apart. */
export const beingVerbs: DoerMarks = {
  en: 'was|were|is|are',
  es: 'fue|fueron|es|son|era|eran|ha sido|han sido',
  it: 'è|sono|fu|furono|era|erano|è stat[oa]|sono stat[ie]',
  fr: 'est|sont|fut|furent|était|étaient',
  pt: 'foi|foram|é|são|era|eram',
  de: 'war|waren|ist|sind',
};

/** Prepositions that say that somebody is at a post: 'at the wheel', 'in command'. */
export const postPrepositions: DoerMarks = {
  en: 'at|in|on|behind',
  es: 'a|al|en|bajo',
  it: "a|al|alla|ai|allo|all['’]|in|nel|sul",
  fr: "à|au|aux|en|sur|à l['’]",
  pt: 'a|ao|aos|à|em|no|na',
  de: 'am|an|im|in|auf|hinter',
};

/** 'not X' */
export const notMarks: DoerMarks = {
  en: 'not|not by|rather than|instead of|nor|not that of',
  es: 'no|no por|en vez de|en lugar de|ni',
  it: 'non|non da|non dal|anziché|e non|invece di|né',
  fr: 'pas|non|non par|pas par|plutôt que|au lieu de|ni',
  pt: 'não|não por|não pelo|não pela|em vez de|nem',
  de: 'nicht|nicht von|nicht durch|statt|anstatt|anstelle von|weder',
};

/** Auxiliaries of the passive. */
export const passiveMarks: DoerMarks = {
  en: 'is|are|was|were|been|being|be|got',
  es: 'fue|fueron|sido|es|son|ser|siendo|era|eran|será|serán',
  it: 'è stat[oaie]|sono stat[oaie]|fu|furono|viene|vengono|venne|vennero|verrà|stat[oaie]|essere',
  fr: 'a été|ont été|été|est|sont|fut|furent|être|était|étaient|sera|seront',
  pt: 'foi|foram|é|são|ser|sido|era|eram|será|serão',
  de: 'wurde|wurden|worden|wird|werden',
};

/** Words that only a noun follows, also that of an office: 'as mediator', 'como mediador'. */
export const nounMarks: DoerMarks = {
  en: 'the|a|an|its|their|as|of',
  es: 'el|la|un|una|su|como|de',
  it: "il|lo|la|un|una|uno|come|da|di|l['’]",
  fr: "le|la|un|une|son|sa|comme|de|l['’]",
  pt: 'o|a|um|uma|seu|sua|como|de',
  de: 'der|die|das|ein|eine|ihr|ihre|sein|seine|als',
};

/** Verbs that say what somebody is or does duty as. */
export const copulas: DoerMarks = {
  en: 'is|are|was|were|been|being|be|became|acts?|acted|acting|serves?|served|serving',
  es: 'es|son|era|eran|fue|fueron|ha sido|han sido|será|actúa|actuó|actuaba|hizo|hace|ejerció|ejerce|sirvió',
  it: 'è|sono|era|erano|fu|furono|stat[oaie]|sarà|fece|fa|fungeva|ha fatto|ha funto|agì',
  fr: 'est|sont|était|étaient|fut|furent|été|sera|sert|servi|servait|servit|agit|agi',
  pt: 'é|são|era|eram|foi|foram|sido|será|serviu|serve|atuou|atua|actuou|agiu|fez',
  de: 'ist|sind|war|waren|wird|wurde|gewesen|fungierte|fungiert|diente|dient|tritt|trat|agierte|wirkte',
};

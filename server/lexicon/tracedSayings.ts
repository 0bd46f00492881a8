import type { Language } from '../text/language';

/** How a sentence hands a saying to somebody before it gives the words: 'from X comes the line that …'. */
export interface TracedSaying {
  /** Right before whose saying it is. */
  readonly from: string;
  /** The verb behind whom it is of. */
  readonly verb: string;
  /** Nouns for a saying, with the article. */
  readonly saying: string;
  /** What opens the words where no colon does. */
  readonly opens: string;
  /** 'Hers is', 'suya es': whose it is and the verb, in one. */
  readonly owned: string;
}

/** Alternatives of a regular expression for each language. */
export const tracedSayings: Readonly<Record<Language, TracedSaying>> = {
  en: {
    from: 'from|to|with',
    verb: 'comes|came|belongs|belonged|we owe|goes back|is owed|originated',
    saying: 'the (?:\\p{L}+ )?(?:line|phrase|words|remark|saying|slogan|quip|sentence|formula|dictum|motto)',
    opens: 'that',
    owned: '(?<own>his|hers) (?:is|was|are|were)',
  },
  es: {
    from: 'de|del|a',
    verb: 'es|son|procede|proviene|viene|sale|pertenece|se debe|debemos|era',
    saying: '(?:la|el|las) (?:\\p{L}+ )?(?:frase|palabras|expresión|lema|ocurrencia|sentencia|fórmula|máxima|dicho)',
    opens: '(?:de )?que|según (?:la|el) cual',
    owned: '(?<own>suya|suyo) (?:es|era|fue)|(?:es|era|fue) (?<own2>suya|suyo)',
  },
  it: {
    from: "di|del|della|dello|dell['’]|da|dal|dalla|a|al|alla",
    verb: 'è|sono|era|viene|proviene|appartiene|si deve|dobbiamo',
    saying: '(?:la|il|le) (?:\\p{L}+ )?(?:frase|battuta|parole|motto|espressione|formula|massima|detto)',
    opens: 'che|secondo cui|per cui',
    owned: '(?<own>sua|suo) (?:è|era|fu)|(?:è|era|fu) (?<own2>sua|suo)',
  },
  fr: {
    from: "de|d['’]|du|à|au",
    verb: "est|vient|provient|venait|(?:que )?l['’]on doit|(?:qu['’])?on doit|revient|appartient",
    saying: "(?:la |le |les |l['’])(?:\\p{L}+ )?(?:phrase|formule|mot|mots|expression|maxime|saillie|boutade)",
    opens: "selon (?:laquelle|lequel)|que|qu['’]",
    owned: "d['’](?<own>elle) (?:est|vient|que vient)|de (?<own2>lui) (?:est|vient|que vient)",
  },
  pt: {
    from: 'de|do|da|a|ao|à',
    verb: 'é|são|era|vem|veio|provém|pertence|deve-se|se deve|devemos',
    saying: '(?:a|o|as) (?:\\p{L}+ )?(?:frase|palavras|expressão|lema|tirada|fórmula|máxima|dito)',
    opens: '(?:de )?que|segundo (?:a|o) qual',
    owned: '(?<own>dele|dela) (?:é|era|foi)|(?:é|era|foi) (?<own2>dele|dela)',
  },
  de: {
    from: 'von|vom|auf',
    verb: 'stammt|stammte|stammen|kommt|kam|ist|geht|ging',
    saying:
      '(?:der|das|die) (?:\\p{L}+ )?(?:Satz|Spruch|Ausspruch|Wort|Worte|Formel|Bonmot|Sinnspruch|Losung|Bemerkung)',
    opens: 'dass|wonach|demzufolge',
    owned: '(?<own>sein|ihr) (?:ist|war)',
  },
};

/** 'As X put it', 'wie X es formulierte': what stands before whom it is of, and behind. */
export interface AsPut {
  readonly before: string;
  readonly behind: string;
}

/** Alternatives of a regular expression for each language. Only words of saying: 'as X planned' hands X nothing. */
export const asPut: Readonly<Record<Language, AsPut>> = {
  en: {
    before: 'as|like|in the way',
    behind:
      '(?:\\p{L}+ly |once |later |then |himself |herself )?(?:put it|puts it|phrased it|has put it|had put it|worded it|summed it up|said|says|remarked|quipped|observed|noted|joked|likes to say|used to say)',
  },
  es: {
    before:
      '(?:tal )?(?:y )?como (?:bien )?(?:(?:lo |la )?(?:dijo|dice|decía|ha dicho|expresó|formuló|resumió|resume|señaló|apuntó|observó|bromeó|recordó|sentenció))',
    behind: '',
  },
  it: {
    before:
      "(?:così )?come (?:(?:l['’]ha |ha |lo |ebbe a )?(?:disse|dice|diceva|detto|dire|messa|espresso|riassunto|sintetizzato|formulato|formulò|osservò|osservato|ricordò|scherzò|riassunse))",
    behind: '',
  },
  fr: {
    before:
      "(?:ainsi que|comme) (?:l['’]a |le |l['’]avait |a |aime à )?(?:dit|disait|dire|formulé|formulait|résumé|résume|résumait|observé|lancé|exprimé|rappelé)",
    behind: '',
  },
  pt: {
    before:
      '(?:tal )?como (?:bem )?(?:o )?(?:disse|diz|dizia|afirmou|resumiu|resume|observou|referiu|lembrou|formulou|gracejou|notou)',
    behind: '',
  },
  de: {
    before: 'wie',
    behind:
      '(?:es )?(?:\\p{L}+ )?(?:sagte|sagt|formulierte|formuliert|formuliert hat|gesagt hat|ausdrückte|ausdrückt|nannte|bemerkte|anmerkte|scherzte|meinte|zusammenfasste|zu sagen pflegt)',
  },
};

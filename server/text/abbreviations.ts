import type { Language } from './language';

/** Shortened words that end in a point, per language, without the point and in lower case. */
interface Abbreviations {
  /** A name or noun always follows: the point never ends a sentence. */
  readonly leading: ReadonlySet<string>;
  /** The point ends no sentence when a number follows. */
  readonly beforeNumber: ReadonlySet<string>;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: {
    leading:
      words(`mr mrs ms mx dr drs prof profs gen lt col maj capt cpl sgt cmdr adm brig rep reps sen sens gov pres st mt ft rev hon
      messrs atty amb supt det insp fr sr jr vs e.g i.e cf viz ave blvd approx dept univ assn bros gens cols lts sgts pvt msgr ret`),
    beforeNumber:
      words(`no nos art arts p pp fig figs vol vols ch chap sec sect ed eds par para ca c circa jan feb mar apr jun jul aug sep
      sept oct nov dec v ver rte hwy tel ext approx est`),
  },
  es: {
    leading:
      words(`sr sra srta sres sras d dª dña dr dra dres lic ing arq prof profa gral gral cnel tte cap cmdte sto sta fray mons ud uds
      vd vds ee excmo excma ilmo ilma rvdo av avda c pza p.ej p ej aprox dpto depto admón cía hnos vs cf cfr lda ldo abg mtro mtra comdte alm`),
    beforeNumber:
      words(`núm núms n nº no art arts pág págs p pp fig figs vol vols cap caps inc ap apdo tel ene feb mar abr may jun jul ago sep
      sept set oct nov dic km ca v`),
  },
  it: {
    leading:
      words(`sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on onn sen gen col ten cap magg mar s ss san
      mons don card p.es es v.le p.za c.so cfr cf vs ca gent egr spett ill dep min pres segr`),
    beforeNumber:
      words(`n nn nr num art artt pag pagg p pp fig figg vol voll cap capp co comma lett tel gen gennaio feb mar apr mag giu lug ago
      set sett ott nov dic ca cfr`),
  },
  fr: {
    leading:
      words(`m mm mme mmes mlle mlles dr drs pr me mgr gén col cne lt cdt st ste bd av p.ex ex cf vs env adj dép éd prés min s.e
      j.-c`),
    beforeNumber: words(
      `n no nos art arts p pp fig figs vol vols chap ch al tél tel janv févr fév avr juil sept oct nov déc env ca`,
    ),
  },
  pt: {
    leading:
      words(`sr sra srs sras srta dr dra drs dras d prof profa profª eng arq gen cel ten cap maj sto sta pe fr dom exmo exma ilmo ilma
      av r pça p.ex ex aprox dep sen min gov pres vs cf cfr adv des v.ex v.exa`),
    beforeNumber:
      words(`n nº no núm art arts pág págs p pp fig figs vol vols cap caps inc tel jan fev mar abr mai jun jul ago set out nov dez
      km ca`),
  },
  de: {
    leading:
      words(`hr hrn fr frl dr prof dipl ing mag st gen oberst lt hptm min bzw ca vgl evtl ggf sog inkl exkl zzgl bspw insb einschl max
      mind z.b d.h u.a o.ä i.d.r z d u s o i v fa abt str bes geb gest gegr hl kath ev ehem d.i sen bgm staatsmin phil jur med rer nat habil
      verh zit mio mrd tsd`),
    beforeNumber: words(
      `nr nrn art abs s bd bde kap abb tab ziff lit rn anm jan feb mär apr jun jul aug sep sept okt nov dez tel jg aufl`,
    ),
  },
};

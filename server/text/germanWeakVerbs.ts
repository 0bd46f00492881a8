/** Parts that German verbs lose to the end of the clause, longest first. */
export const separablePrefixes: readonly string[] = (
  'gegenüber zusammen entgegen hervor herunter herauf heraus herein herbei herum herüber hinunter hinauf hinaus hinein hinzu hinweg ' +
  'zurück weiter wieder voraus voran vorbei vorüber überein bekannt bereit fertig nieder empor frei fest statt teil nach unter über durch ' +
  'auf aus ein bei mit vor her hin los weg fort dar ab an um zu'
).split(' ');

/**
 * The infinitive of a regular German verb form in lower case: -t, -te, -ten, -test come off, and ge- or -zu- behind a
 * prefix. eingeführt, einführte → einführen; gearbeitet → arbeiten; unterzeichneten → unterzeichnen.
 */
export function findWeakInfinitive(lower: string): string | undefined {
  const bare = lower.length > 5 ? lower.replace(/(?<=t)e[nrsm]$/, 'e') : lower;
  if (noVerbs.has(lower) || noVerbs.has(bare) || noVerbs.has(bare.replace(/e$/, ''))) return undefined;
  const dental = dentalStem.exec(lower);
  if (dental?.[1]) return `${withoutInfix(dental[1])}en`;
  const root = weakForm.exec(lower)?.[1];
  if (root === undefined || root.length < 3 || !/[aeiouäöüy]/.test(root)) return undefined;
  const plain = withoutInfix(root);
  if (!/[aeiouäöüy]/.test(plain)) return undefined;
  return `${plain.endsWith('e') ? plain.slice(0, -1) : plain}en`;
}

const weakForm = /^(.+?)(?:t|te|ten|ter|tes|tem|test)$/;

/** Verbs whose stem itself ends in -t, which the endings would be looked for in. */
const dentalStem =
  /^(.*(?:arbeit|leit|tret|halt|töt|rett|richt|(?:^|be|ver|er|ge|miss|ob)acht|schlacht|tracht|pacht|fracht|gutacht|entmacht|nacht|fürcht|mut|antwort|deut|breit|wart|start|kost|test|leist|haft|stalt|walt|schalt|spalt|biet|bitt|statt|rüst|lüft|heft|flücht|nicht|sicht|schlicht|last|fast|tast|trost|tröst|streit|(?<!f)reit|beut|läut|häut|hüt|wüt|güt|brüt|kett|wett|münd|red|bild|bind|find|end|wend|send|land|meld|fahnd|bund|grund|gründ|meid|kleid|scheid|leid|schneid|lad|schad|bad|fried|ordn|öffn|rechn|zeichn|eign|regn|segn|leugn|gegn|nehm?n|atm|widm|haupt|pflicht|zicht|wüst|miet|stift|gift|(?:be|ver|ent|auf|aus|ab)wert|heirat|post|flut|blut|(?:^|ge)ernt|(?<!z)weit|wort|schütt|rott|spott|leucht|feucht|zücht|frist|nist|hust|pust|rost|röst|drift|falt|wirt|härt|glätt|schatt|frucht|bett))(?:en|et|ete[nrsm]?|etest|est|e)$/;

/** Takes ge- and -zu- out: 'einge|führ', 'einzu|führ', 'ge|liefer'. */
function withoutInfix(root: string): string {
  for (const prefix of separablePrefixes) {
    if (!root.startsWith(prefix)) continue;
    const rest = root.slice(prefix.length);
    if (!rest.startsWith('ge') && !rest.startsWith('zu')) continue;
    if (rest.length > 4 && (!ownGe.test(rest) || ofHearing.test(root))) return prefix + rest.slice(2);
  }
  return root.startsWith('ge') && root.length > 4 && !ownGe.test(root) ? root.slice(2) : root;
}

/** Verbs whose ge- is their own: genehmigen, gewähren, gefährden … */
const ownGe =
  /^ge(?:nehmig|währ|fährd|statt|stalt|hör|lang|brauch|bühr|wöhn|nüg|denk|horch|sell|steh|bär|winn|schäft|ling|wicht)/;

/** aufgehört, abgehört: from 'hören', where 'gehört' alone is from 'gehören'. */
const ofHearing = /^(?:auf|ab|zu|mit|hin)gehör/;

/** Words in -t and -te that are no verbs. */
const noVerbs = new Set(
  (
    'weit leicht schlecht recht echt dicht fest alt kalt breit spät hart laut gut rot tot satt glatt nett bunt intakt direkt exakt korrekt konkret ' +
    'privat absolut akut bereit bekannt berühmt nicht seit mit heute gestern dort fast jetzt erst letzt zuletzt zuerst nächst meist best ' +
    'zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft hundert sanft zart wert statt samt sonst selbst ' +
    'höchst bitter später unter weiter hinter bitte heft sicht welt ost perfekt defekt strikt abstrakt indirekt brisant relevant ' +
    'interessant wichtigst größt ältest jüngst militant konstant rasant elegant arrogant tolerant dominant permanent transparent unter ' +
    'prominent konsequent effizient intelligent potent latent dezent violett komplett diskret kompakt robust ernst dreist bewusst unbewusst not oft ' +
    'anstatt gesamt gerecht geeignet seite leute heutige karte minute später weniger sämtliche insgesamt überhaupt nachts rechts links stets bereits ' +
    'trotz samstags sonntags'
  ).split(' '),
);

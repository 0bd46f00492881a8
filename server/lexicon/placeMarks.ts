import type { Language } from '../text/language';

/** Alternatives of a regular expression for each language. */
type Marks = Readonly<Record<Language, string>>;

/** Prepositions that put something at the place that follows. */
export const placePrepositions: Marks = {
  en: 'in|at|near|outside|off|of|inside|around',
  es: 'en|cerca de|frente a|junto a|de',
  it: "in|a|ad|nel|nella|nello|nell['’]|al|alla|presso|vicino a|di|della|del",
  fr: 'à|au|aux|en|dans|près de|au large de|de|du',
  pt: 'em|no|na|nos|nas|perto de|junto a|de|do|da',
  de: 'in|im|bei|nahe|vor|auf|an|am|von',
};

/** Of these, those that hardly anything but a place follows, where it is a name. */
export const insidePrepositions: Marks = {
  en: 'in|near|outside|off|inside|north of|south of|east of|west of',
  es: 'en|cerca de|a las afueras de|al norte de|al sur de|al este de|al oeste de',
  it: 'in|vicino a|vicino ad|nei pressi di|fuori|a nord di|a sud di|a est di|a ovest di',
  fr: 'à|près de|au large de|loin de|au nord de|au sud de',
  pt: 'em|perto de|nos arredores de|a norte de|a sul de',
  de: 'in|bei|nahe|unweit von|nördlich von|südlich von',
};

/** Prepositions of where something goes, comes from or is seated. */
export const destinationPrepositions: Marks = {
  en: 'to|towards|from|between|north of|south of|east of|west of|outside of',
  es: 'a|al|hacia|hasta|desde|para|de|del|entre|ante',
  it: "verso|da|dal|dalla|per|fra|tra|di|del|della|dell['’]|a nord di|a sud di",
  fr: "vers|depuis|pour|de|du|d['’]|des|entre|devers",
  pt: 'a|ao|à|para|até|desde|de|do|da|entre',
  de: 'nach|zu|zum|zur|aus|von|vom|zwischen|nördlich|südlich|östlich|westlich|der|des',
};

/** Prepositions that put something at a place that has no name ('beside a quarry'): none of those that only belong ('of'). */
export const sitePrepositions: Marks = {
  en: 'in|at|on|near|outside|off|inside|around|beside|behind|under|beneath|by|next to|close to|aboard|along|before|opposite|within',
  es: 'en|junto a|junto al|cerca de|cerca del|frente a|frente al|detrás de|detrás del|dentro de|dentro del|fuera de|fuera del|bajo|al lado de|al lado del|a bordo de|a bordo del',
  it: "in|a|ad|nel|nella|nello|nell['’]|nei|nelle|negli|al|alla|allo|all['’]|ai|alle|sul|sulla|sullo|sull['’]|su|presso|vicino|accanto|davanti|dietro|sotto|dentro|fuori|a bordo",
  fr: "à|au|aux|en|dans|sur|près|à côté|devant|derrière|sous|chez|hors|à bord|à l['’]intérieur|au pied",
  pt: 'em|no|na|nos|nas|num|numa|junto|perto|ao lado|atrás|dentro|fora|sob|a bordo|diante',
  de: 'in|im|an|am|auf|bei|beim|neben|vor|hinter|unter|nahe|außerhalb|innerhalb|unweit|gegenüber|unterm',
};

/** Words between a noun and the place that it belongs to: 'the airport of X', 'la isla de X'. */
export const belongsTo: Marks = {
  en: 'of|of the|the',
  es: 'de|de la|de los|de las|del',
  it: "di|del|della|dello|dell['’]|dei|delle",
  fr: "de|du|de la|de l['’]|d['’]|des",
  pt: 'de|do|da|dos|das',
  de: 'von|vom|der|des',
};

/** A conjunction with the article of the next noun: what 'of' follows it belongs to that noun ('and the fate of X'). */
export const joinedNouns: Marks = {
  en: '(?:and|or) (?:the|an?|its|his|her|their) ',
  es: '(?:y|e|o|u) (?:el|la|los|las|un|una|su|sus) ',
  it: "(?:e|ed|o) (?:(?:il|lo|la|i|gli|le|un|una|uno) |l['’])",
  fr: "(?:et|ou) (?:(?:le|la|les|un|une|des|son|sa|ses|leur|leurs) |l['’])",
  pt: '(?:e|ou) (?:o|a|os|as|um|uma|seu|sua) ',
  de: '(?:und|oder) (?:der|die|das|den|dem|des|ein|eine|einen|einer|eines) ',
};

/** Relative words of place: the event of the clause that they open happened at the place before them. */
export const placeRelatives: Marks = {
  en: 'where',
  es: 'donde|en donde|en la que|en el que',
  it: "dove|in cui|nella quale|nel quale|ov['’]",
  fr: 'où|là où',
  pt: 'onde|em que|na qual|no qual',
  de: 'wo',
};

/** Concepts that always belong to the place named beside them. */
export const seats: ReadonlySet<string> = new Set(['headquarters', 'be-located']);

/** Concepts of the side of a place on which something lies, with the one across from it. */
export const directions: ReadonlyMap<string, string> = new Map([
  ['northern', 'southern'],
  ['southern', 'northern'],
  ['eastern', 'western'],
  ['western', 'eastern'],
]);

/** What is so large that much else lies within it: 'in the Strait of X', 'an der Küste von X'. */
export const wideAreas: Marks = {
  en: 'strait|straits|gulf|bay|sea|channel|coast|region|province|valley|county|district',
  es: 'estrecho|golfo|bahía|mar|canal|costa|región|provincia|valle|comarca',
  it: 'stretto|golfo|baia|mare|canale|costa|regione|provincia|valle',
  fr: 'détroit|golfe|baie|mer|canal|côte|région|province|vallée|département',
  pt: 'estreito|golfo|baía|mar|canal|costa|região|província|vale|distrito',
  de: 'straße|meerenge|golf|bucht|meer|kanal|küste|region|provinz|tal|landkreis',
};

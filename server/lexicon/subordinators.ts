import type { Language } from '../text/language';

type Column = Readonly<Record<Language, string>>;

/** Words that open a clause saying what is said, known or thought. */
export const complementizers: Column = {
  en: 'that, whether',
  es: 'que',
  it: 'che',
  fr: "que, qu'",
  pt: 'que',
  de: 'dass, daß, ob',
};

/** Words that open a clause about the noun before them. */
export const relatives: Column = {
  en: 'which, who, whom, whose, where',
  es: 'quien, quienes, cuyo, cuya, cuyos, cuyas, donde, cual, cuales',
  it: 'cui, quale, quali, dove, che',
  fr: 'qui, dont, où, lequel, laquelle, lesquels, lesquelles, duquel, auquel, desquels',
  pt: 'quem, cujo, cuja, cujos, cujas, onde, qual, quais',
  de: 'der, die, das, den, dem, dessen, deren, denen, welcher, welche, welches, wo, wobei, wodurch, womit, wofür, woran, worauf, worüber, was, wer, wen, wem',
};

/** Words that open a clause of time, cause, purpose, contrast or condition. */
export const subordinators: Column = {
  en: 'because, although, though, while, whereas, when, whenever, if, unless, until, since, after, before, as, once, lest, so, how, why, what',
  es: 'porque, aunque, mientras, cuando, si, pues, como, cómo, qué, apenas, conforme, siempre, puesto, ya, tras, después, antes, para, por, hasta, desde',
  it: 'perché, poiché, sebbene, benché, mentre, quando, se, finché, siccome, affinché, nonostante, anche, dopo, prima, come, giacché, laddove, qualora, purché, quanto',
  fr: "parce, puisque, bien, quoique, tandis, quand, lorsque, lorsqu', si, s', comme, afin, alors, pendant, dès, depuis, après, avant, puisqu', quoiqu', comment, pourquoi, où",
  pt: 'porque, embora, enquanto, quando, se, pois, como, conforme, caso, logo, já, após, depois, antes, para, até, desde',
  de: 'weil, obwohl, während, wenn, falls, sofern, bis, seit, seitdem, nachdem, bevor, ehe, da, als, indem, damit, sodass, sobald, solange, soweit, wie, warum, weshalb, wohingegen, um, ohne, anstatt, statt',
};

/** Subordinators that are also prepositions or adverbs: they open a clause only where a verb follows before the next stop. */
export const doubtfulSubordinators: Column = {
  en: 'until, since, after, before, as, once, so, how, what, where',
  es: 'como, apenas, conforme, siempre, puesto, ya, tras, después, antes, para, por, hasta, desde, donde',
  it: 'anche, dopo, prima, come, nonostante, quanto, dove',
  fr: 'bien, comme, afin, alors, pendant, dès, depuis, après, avant, comment',
  pt: 'como, conforme, caso, logo, já, após, depois, antes, para, até, desde, onde, se, pois',
  de: 'bis, seit, da, als, wie, um, ohne, statt, anstatt, während, wo, was',
};

export const coordinators: Column = {
  en: 'and, or, but, nor, yet',
  es: 'y, e, o, u, pero, sino, ni, mas',
  it: 'e, ed, o, oppure, ma, bensì, però, né, mentre',
  fr: 'et, ou, mais, ni, or',
  pt: 'e, ou, mas, porém, nem, todavia, contudo, senão',
  de: 'und, oder, aber, sondern, denn, doch, sowie, jedoch',
};

/** Coordinators that set what follows against what went before: a negation never reaches past them. */
export const adversatives: Column = {
  en: 'but, yet, rather, instead, however, except',
  es: 'pero, sino, mas, excepto, salvo',
  it: 'ma, bensì, però, tranne, salvo, invece',
  fr: 'mais, sauf, hormis',
  pt: 'mas, porém, contudo, todavia, senão, exceto',
  de: 'aber, sondern, doch, jedoch, außer',
};

export const determiners: Column = {
  en: "the, a, an, this, that, these, those, his, her, its, their, our, my, your, any, some, each, every, 's, such, no, another",
  es: 'el, la, los, las, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa, esos, esas, mi, nuestro, nuestra, al, del, cada, otro, otra, algún, alguna, dicho, dicha',
  it: "il, lo, la, i, gli, le, l', un, uno, una, un', suo, sua, suoi, sue, loro, questo, questa, questi, queste, quel, quello, quella, quei, quelle, del, dello, della, dei, degli, delle, dell', al, alla, allo, ai, agli, alle, all', dal, dalla, dai, dagli, dalle, dall', nel, nella, nei, negli, nelle, nell', sul, sulla, sui, sugli, sulle, sull', ogni, qualche",
  fr: "le, la, les, l', un, une, des, du, au, aux, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, votre, vos, chaque, quelque, quelques, tout, toute",
  pt: 'o, a, os, as, um, uma, uns, umas, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, pelo, pela, pelos, pelas, num, numa, seu, sua, seus, suas, este, esta, esse, essa, esses, essas, cada, outro, outra, algum, alguma',
  de: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, dieser, diese, dieses, diesen, diesem, jeder, jede, jedes, zum, zur, im, am, beim, vom, ins, ans',
};

export const prepositions: Column = {
  en: 'in, on, at, to, for, from, by, with, without, into, onto, upon, about, against, between, among, through, throughout, during, before, after, since, until, till, over, under, above, below, across, along, around, behind, beside, besides, near, off, within, towards, toward, via, per, as, like, despite, amid, following, of',
  es: 'a, ante, bajo, con, contra, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, al, de, del',
  it: "a, ad, da, in, con, su, per, tra, fra, al, allo, alla, all', ai, agli, alle, dal, dallo, dalla, dall', dai, dagli, dalle, nel, nello, nella, nell', nei, negli, nelle, sul, sullo, sulla, sull', sui, sugli, sulle, durante, contro, presso, verso, dopo, prima, sotto, sopra, oltre, mediante, di, del, dello, della, dell', dei, degli, delle, d'",
  fr: "à, au, aux, en, dans, avec, sans, sous, sur, par, pour, chez, contre, depuis, dès, devant, derrière, entre, envers, hors, malgré, parmi, pendant, vers, lors, après, avant, durant, de, du, des, d'",
  pt: 'a, ao, aos, à, às, ante, após, até, com, contra, desde, durante, em, no, na, nos, nas, num, numa, entre, para, pelo, pela, pelos, pelas, por, sem, sob, sobre, perante, de, do, da, dos, das',
  de: 'in, im, an, am, auf, bei, beim, mit, nach, von, vom, zu, zum, zur, aus, für, durch, gegen, ohne, um, über, unter, vor, hinter, neben, zwischen, während, wegen, trotz, seit, bis, gegenüber, innerhalb, außerhalb, laut, ab, ins',
};

/** Prepositions that tie a noun to the noun before it: a name goes on behind them. */
export const genitives: Column = {
  en: 'of, for',
  es: 'de, del',
  it: "di, del, dello, della, dell', dei, degli, delle, d'",
  fr: "de, du, des, d'",
  pt: 'de, do, da, dos, das',
  de: 'von, vom, des, der, für',
};

/** Pronouns that stand as the subject of a verb. */
export const subjectPronouns: Column = {
  en: 'he, she, they, it, i, we, you',
  es: 'él, ella, ellos, ellas, este, esta, yo, nosotros, usted, ustedes, aquel, aquella, quien, quienes',
  it: 'egli, ella, lui, lei, loro, essi, esse, esso, essa, io, noi, questi, chi',
  fr: "il, elle, ils, elles, on, je, j', nous, vous, celui-ci, celle-ci, ceux-ci, celles-ci",
  pt: 'ele, ela, eles, elas, eu, nós, este, esta, você, vocês, quem',
  de: 'er, sie, es, ich, wir, dieser, diese, jener, jene, man',
};

/** Words that stand for no one: 'it was reported', 'se dijo', 'on dit', 'man sagt'. */
export const impersonal: Column = { en: 'it, there, one', es: 'se', it: 'si', fr: 'on', pt: 'se', de: 'es, man' };

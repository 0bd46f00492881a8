import type { Language } from '../text/language';

type Column = Readonly<Record<Language, string>>;

/** Words and verdicts at the beginning of an answer by which what was asked is said to be so. */
export const yesWords: Column = {
  en: "yes, yeah, yep, certainly, of course, indeed, exactly, correct, that's right, that is right, that is correct, that's true, that is true, absolutely, it was, they were, it did, they did, he did, she did, we did, i did",
  es: 'sí, claro, claro que sí, por supuesto, desde luego, exacto, exactamente, correcto, así es, así fue, efectivamente, en efecto, cierto, es verdad, es cierto, eso es',
  it: 'sì, certo, certamente, esatto, esattamente, corretto, è vero, è così, assolutamente sì, naturalmente, ovviamente, eccome',
  fr: "oui, si, bien sûr, certainement, exactement, tout à fait, en effet, c'est exact, c'est vrai, bien entendu, évidemment",
  pt: 'sim, claro, claro que sim, com certeza, exato, exatamente, correto, é verdade, com efeito, certo, sem dúvida',
  de: 'ja, jawohl, natürlich, selbstverständlich, genau, stimmt, das stimmt, richtig, das ist richtig, gewiss, so ist es, aber sicher',
};

/** The same by which it is said not to be so. */
export const noWords: Column = {
  en: "no, nope, never, not at all, of course not, certainly not, absolutely not, by no means, not a bit, nothing of the sort, nothing of the kind, false, nonsense, rubbish, a lie, lies, wrong, that's wrong, that is false, that's false, that is not true, that's not true, not true, on the contrary, far from it",
  es: 'no, nunca, jamás, en absoluto, claro que no, por supuesto que no, de ninguna manera, de ningún modo, para nada, ni hablar, nada de eso, qué va, mentira, falso, es falso, es mentira, eso es falso, eso es mentira, no es verdad, no es cierto, eso no es verdad, eso no es cierto, todo lo contrario, al contrario',
  it: 'no, mai, macché, per niente, per nulla, assolutamente no, certo che no, niente affatto, niente di tutto questo, falso, è falso, non è vero, una bugia, bugie, menzogne, al contrario, tutt’altro',
  fr: "non, jamais, pas du tout, absolument pas, bien sûr que non, certainement pas, aucunement, en aucun cas, nullement, rien de tel, faux, c'est faux, c'est inexact, mensonge, c'est un mensonge, ce n'est pas vrai, au contraire, pas le moins du monde",
  pt: 'não, nunca, jamais, de modo nenhum, de modo algum, de forma alguma, de forma nenhuma, de maneira nenhuma, claro que não, nada disso, falso, é falso, mentira, é mentira, não é verdade, pelo contrário',
  de: 'nein, nie, niemals, keineswegs, keinesfalls, auf keinen fall, natürlich nicht, überhaupt nicht, ganz und gar nicht, mitnichten, falsch, das ist falsch, das stimmt nicht, das ist nicht wahr, unsinn, quatsch, eine lüge, im gegenteil, nichts dergleichen',
};

/** Words that begin an answer to 'who' or 'what' which names nobody and nothing. */
export const nobodyWords: Column = {
  en: 'no one, nobody, none, nothing, nowhere, not one, not a single',
  es: 'nadie, ninguno, ninguna, ningún, nada, ni uno, ni una, ni un solo, ni una sola',
  it: 'nessuno, nessuna, nessun, niente, nulla, neanche uno, neppure uno, nemmeno uno',
  fr: 'personne, aucun, aucune, rien, pas un, pas une, pas un seul, pas une seule',
  pt: 'ninguém, nenhum, nenhuma, nada, nem um, nem uma, nem um só, nem uma só',
  de: 'niemand, keiner, keine, keines, kein, nichts, nirgends, nicht einer, nicht eine, kein einziger',
};

/** Words that a question which is not answered by yes or no begins with. */
export const askingWords: Column = {
  en: 'who, whom, whose, what, when, where, which, how, why',
  es: 'quién, quiénes, qué, cuándo, dónde, cuál, cuáles, cómo, cuánto, cuánta, cuántos, cuántas, adónde',
  it: "chi, che, cosa, quando, dove, dov'è, quale, quali, come, quanto, quanta, quanti, quante, perché",
  fr: 'qui, que, quoi, quand, où, quel, quelle, quels, quelles, comment, combien, pourquoi',
  pt: 'quem, que, quando, onde, qual, quais, como, quanto, quanta, quantos, quantas, porquê, porque',
  de: 'wer, wen, wem, wessen, was, wann, wo, wohin, woher, welche, welcher, welches, welchen, wie, warum, weshalb, wieso, womit, wofür',
};

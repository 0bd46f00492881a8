import type { Language } from '../text/language';

/**
 * Words by which a sentence points back to what was named before: pronouns of the third person, demonstratives, 'the
 * former', 'both'. As written, lower case, separated by spaces. A sentence without any of them, which names somebody,
 * stands by itself.
 */
export const backReferences: Readonly<Record<Language, string>> = {
  en: 'he she it they him her them his hers its their theirs this that these those there then both latter former such same',
  es: 'él ella ello ellos ellas lo la los las le les su sus suyo suya este esta esto estos estas ese esa eso esos esas aquel aquella ambos ambas dicho dicha allí entonces mismo misma',
  it: 'egli ella esso essa essi esse lui lei loro lo li gli le ne suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi entrambe tale tali stesso stessa allora',
  fr: 'il elle ils elles lui leur leurs le la les en y son sa ses ce cet cette ces celui celle ceux celles cela ça tous deux tel telle même alors',
  pt: 'ele ela eles elas lhe lhes o a os as seu sua seus suas dele dela deles delas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo ambos ambas tal mesmo mesma então',
  de: 'er sie es ihn ihm ihr ihnen sein seine seinen seinem seiner ihre ihren ihrem ihrer dies dieser diese dieses diesem diesen jener jene jenes das dessen deren beide beiden letzterer ersterer dort damals derselbe dieselbe dasselbe',
};

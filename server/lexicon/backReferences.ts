import type { Language } from '../text/language';

/** Words by which a sentence points back to what was named before. Lower case, separated by spaces. */
export interface BackReferences {
  /** Personal pronouns: wherever they stand. */
  readonly anywhere: string;
  /** Demonstratives, possessives and the like: as the first word, where nothing in the sentence can be meant. */
  readonly atHead: string;
}

export const backReferences: Readonly<Record<Language, BackReferences>> = {
  en: {
    anywhere: 'he she it they him them',
    atHead: 'this that these those his her its their there then both such his',
  },
  es: {
    anywhere: 'él ella ello ellos ellas',
    atHead:
      'este esta esto estos estas ese esa eso esos esas aquel aquella ambos ambas dicho dicha su sus allí entonces lo la los las le les',
  },
  it: {
    anywhere: 'egli esso essa essi esse lui lei loro',
    atHead:
      'questo questa questi queste quello quella quelli quelle ciò entrambi entrambe tale tali suo sua suoi sue ne lo la li le gli allora',
  },
  fr: {
    anywhere: 'il elle ils elles lui eux',
    atHead: 'ce cet cette ces celui celle ceux celles cela ça tous son sa ses leur leurs y en alors',
  },
  pt: {
    anywhere: 'ele ela eles elas lhe lhes',
    atHead:
      'este esta isto estes estas esse essa isso esses essas aquele aquela aquilo ambos ambas seu sua seus suas tal então',
  },
  de: {
    anywhere: 'er sie es ihn ihm ihnen',
    atHead:
      'dies dieser diese dieses diesem diesen jener jene jenes das beide beiden sein seine seiner ihr ihre ihrer dessen deren dort damals',
  },
};

import type { CuePhrase } from './cuePhrase';

/** Words that make what follows depend on something, or ask it. */
export const conditions: readonly CuePhrase[] = [
  {
    kind: 'condition',
    reach: 'after',
    en: 'if, unless, in case, provided that, provided, on condition that, as long as, in the event of, in the event that, subject to, assuming that, assuming, only if, even if, otherwise',
    es: '=si, salvo que, a menos que, a no ser que, en caso de que, en caso de, siempre que, con tal de que, a condición de que, siempre y cuando, en el supuesto de',
    it: 'se, qualora, a meno che, salvo che, purché, a condizione che, nel caso in cui, in caso di, nel caso, sempre che, a patto che, laddove',
    fr: "si, s', à moins que, à moins de, en cas de, au cas où, à condition que, à condition de, pourvu que, sous réserve",
    pt: 'caso, a menos que, a não ser que, salvo se, em caso de, no caso de, desde que, contanto que, com a condição de, se',
    de: 'wenn, falls, sofern, es sei denn, im falle, im fall, unter der bedingung, vorausgesetzt, außer wenn, soweit',
  },
  {
    kind: 'question',
    reach: 'complement',
    en: 'whether',
    es: 'acaso, ~preguntar si, ~preguntarse si',
    it: '~chiedere se, ~chiedersi se, ~domandare se',
    fr: '~demander si, ~demander s’',
    pt: '~perguntar se, ~questionar se, ~indagar se',
    de: 'ob',
  },
];

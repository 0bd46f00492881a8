import type { Language } from '../text/language';

/** Words before a judgement that turn it round: 'no accident', 'anything but orderly', 'kein Drahtzieher'. */
export const denyingWords: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:no|not|never|neither|nor|nobody|hardly|anything but|far from|wasn't|weren't|isn't|wasn’t|weren’t|isn’t)(?! (?:only|just|merely)(?!\p{L}))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|ni|nunca|jamás|tampoco|nada de|ningun[oa]?|ningún|nadie|lejos de)(?! (?:solo|sólo)(?!\p{L}))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non|né|mai|nessun[oa]?|nemmeno|neppure|altro che|tutt['’]altro che|macché|lungi da)(?! (?:solo|soltanto)(?!\p{L}))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pas|ni|jamais|aucune?|nullement|loin d|rien d|nul(?:le)?)(?! seulement(?!\p{L}))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não|nem|nunca|jamais|nenhum[a]?|nada de|ninguém|longe de)(?! (?:só|apenas)(?!\p{L}))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|kein(?:e[rnms]?)?|nie(?:mals)?|niemand|weder|alles andere als|keineswegs|mitnichten)(?! (?:nur|bloß)(?!\p{L}))(?!\p{L})/iu,
};

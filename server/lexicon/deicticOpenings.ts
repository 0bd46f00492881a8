import type { Language } from '../text/language';

/** How a sentence says what something was that it does not name: 'it was …', 'fue …', 'c’était …', 'hier waren …'. */
export const deicticOpenings: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|\s)(?:it|this|that|those|these|they|he|she|what (?:came next|followed|happened)|here) (?:was|were|is|are|had been|has been|would be)(?!\p{L})/iu,
  es: /(?:^|\s)(?:(?:esto|eso|aquello|est[oae]s?|ell[oa]s|él|ella|aquí) )?(?:no )?(?:fue|fueron|era|eran|es|son|ha sido|había sido|se trat[óa] de|se trataba de|hablamos de)(?!\p{L})/iu,
  it: /(?:^|\s)(?:(?:questo|quello|quest[aei]|quell[aei]|loro|lui|lei|qui) )?(?:non )?(?:fu|furono|era|erano|è|sono|è stat[oaie]|sono stat[ie]|si tratt(?:ò|a|ava) di|si è trattato di)(?!\p{L})/iu,
  fr: /(?:^|\s)(?:c['’](?:était|est|étaient|eût été)|ce (?:fut|furent|sont|n['’]était|n['’]est)|il s['’]agi(?:t|ssait) d|(?:il|elle|ils|elles) (?:était|étaient|est|sont)|ceux-(?:ci|là) étaient)(?!\p{L})/iu,
  pt: /(?:^|\s)(?:(?:isto|isso|aquilo|est[ea]s?|eles|elas|ele|ela|aqui) )?(?:não )?(?:foi|foram|era|eram|é|são|tratou-se de|tratava-se de|trata-se de)(?!\p{L})/iu,
  de: /(?:^|\s)(?:(?:es|das|dies|hier|da|sie|er) (?:war|waren|ist|sind)|(?:es|dabei) handelte? (?:es )?sich um|(?:war|waren|ist|sind) (?:es|das|dies|hier|sie))(?!\p{L})/iu,
};

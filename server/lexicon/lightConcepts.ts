/** Ids of acts so general that naming them tells nothing of what happens: 'make a visit', 'hold talks', 'take place'. */
export const lightConcepts: ReadonlySet<string> = new Set(
  // Acts and states
  (
    'make take give go come put hold-event happen exist be-located stay keep pay own use begin continue last say need want try see assume indicate ' +
    'know believe add explain mention report emphasise announce name-call describe inform live work help show appear follow ' +
    'reach weigh measure count calculate estimate plan contain include consist remain become leave-behind belong mean seem set-things get-obtain look-at do-thing go-motion serve ' +
    'speak answer ask repeat understand hope expect feel hear regard-concern play-part depend face-confront involve base-on function-work ' +
    // Things and qualities
    'people part whole rest number amount total name word time-general day-general week-general month-general year-general hour-general ' +
    'decade-century side-general thing-general way-manner case-instance fact-thing situation role level-degree type-sort field-domain aspect ' +
    'place-spot point-spot world activity effect example idea reason question-issue problem own-self same-similar different-various ' +
    'only-sole special general-common whole-quality recent last-one new big small long short good important main possible certain first next former'
  ).split(' '),
);

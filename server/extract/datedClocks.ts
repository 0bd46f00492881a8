import type { TimeContext, TimeDraft } from './timeDraft';

/** 'May 8 at 20:15', 'on the morning of Tuesday, 8 May', 'el martes 8, a las 07:30'. */
export function joinClocks(drafts: readonly TimeDraft[], context: TimeContext): TimeDraft[] {
  const joined: TimeDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const apart = before ? context.classes.slice(before.next, draft.first) : '';
    if (!before || draft.first < before.next || !besideClock.test(apart)) joined.push(draft);
    else if (isClock(before) && isDate(draft))
      joined[joined.length - 1] = withClock(draft, before, before.first, draft.next);
    else if (isDate(before) && isClock(draft))
      joined[joined.length - 1] = withClock(before, draft, before.first, draft.next);
    else if (isWeekday(before) && isDate(draft) && draft.weekday === undefined && apart.length < 3)
      joined[joined.length - 1] = { ...draft, first: before.first, weekday: before.weekday ?? 0 };
    else if (isClock(before) && isClock(draft) && before.precision === 'minute' && draft.precision === 'vague')
      joined[joined.length - 1] = { ...before, next: draft.next };
    else if (isClock(before) && isClock(draft) && before.precision === 'vague' && draft.precision === 'minute')
      joined[joined.length - 1] = { ...afternoon(before, draft), first: before.first };
    else joined.push(draft);
  }
  return joined;
}

const besideClock = /^[izjtqf,(]{0,4}$/;

export function isClock(draft: TimeDraft): boolean {
  return (
    draft.clock !== undefined &&
    draft.days === undefined &&
    draft.month === undefined &&
    draft.weekday === undefined &&
    draft.day === undefined &&
    !draft.relative
  );
}

/** A date of one day, with a time of day still missing or told as a part of the day. */
function isDate(draft: TimeDraft): boolean {
  return (
    draft.precision === 'day' &&
    (draft.clock === undefined || draft.clock.to > draft.clock.from) &&
    (draft.days === undefined || draft.days.from === draft.days.to)
  );
}

function isWeekday(draft: TimeDraft): boolean {
  return (
    draft.weekday !== undefined && draft.day === undefined && draft.month === undefined && draft.precision === 'day'
  );
}

function withClock(date: TimeDraft, clock: TimeDraft, first: number, next: number): TimeDraft {
  const told = clock.precision === 'minute' && date.clock ? afternoon(date, clock) : clock;
  return {
    ...date,
    first,
    next,
    precision: clock.precision === 'minute' ? 'minute' : 'day',
    ...(told.clock ? { clock: told.clock } : {}),
  };
}

/** 'On the evening of … at 9:40': the part of the day tells which half of it the clock means. */
function afternoon(part: TimeDraft, clock: TimeDraft): TimeDraft {
  const minute = clock.clock?.from ?? 0;
  const late =
    part.clock &&
    part.clock.from >= 660 &&
    minute < 720 &&
    minute + 720 >= part.clock.from &&
    minute + 720 <= part.clock.to;
  return late ? { ...clock, clock: { from: minute + 720, to: minute + 720 } } : clock;
}

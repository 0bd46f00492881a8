const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** 'Spanish' for `es`. */
export function languageName(code: string): string {
  return code === 'und' ? 'unknown language' : (languageNames.of(code) ?? code);
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** '12 June 2021' for `2021-06-12`, as precise as the ISO date is; what is none stays as it is. */
export function describeDate(iso: string): string {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u.exec(iso)?.groups;
  if (!parts) return iso;
  const given = [parts['year'], parts['month'], parts['day']].filter((part) => part !== undefined);
  const date = new Date(Date.UTC(Number(given[0]), Number(given[1] ?? 1) - 1, Number(given[2] ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { ...styles[given.length - 1], timeZone: 'UTC' }).format(date);
}

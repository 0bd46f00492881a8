import { lazily } from '../extract/phraseMap';

/** Made when it is first used: it takes milliseconds. */
const names = lazily(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));

/** The English name of a country by its ISO 3166 code; undefined for anything else. */
export function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/u.test(code) ? names().of(code) : undefined;
}

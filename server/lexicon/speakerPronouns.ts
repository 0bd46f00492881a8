import type { Language } from '../text/language';

/** Pronouns for one who speaks. Lower case, separated by spaces. */
export interface SpeakerPronouns {
  /** Who talks: 'I said so'. */
  readonly first: string;
  /** Somebody named before: 'she said so', 'the line is by him'. */
  readonly third: string;
}

export const speakerPronouns: Readonly<Record<Language, SpeakerPronouns>> = {
  en: { first: 'i me myself', third: 'he she him her' },
  es: { first: 'yo mí', third: 'él ella' },
  it: { first: 'io me', third: 'egli ella lui lei' },
  fr: { first: "je j' moi", third: 'il elle lui' },
  pt: { first: 'eu mim', third: 'ele ela dele dela' },
  de: { first: 'ich mir mich', third: 'er sie ihm ihr' },
};

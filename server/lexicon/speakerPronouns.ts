import type { Language } from '../text/language';

/** Pronouns for one who speaks. Lower case, separated by spaces. */
export interface SpeakerPronouns {
  /** Who talks: 'I said so'. */
  readonly first: string;
  /** Somebody named before: 'she said so', 'the line is by him'. */
  readonly third: string;
}

export const speakerPronouns: Readonly<Record<Language, SpeakerPronouns>> = {
  en: { first: 'i me myself', third: 'he she him her his' },
  es: { first: 'yo mí', third: 'él ella su sus' },
  it: { first: 'io me', third: 'egli ella lui lei sue sua suo' },
  fr: { first: "je j' moi", third: 'il elle lui ses sa son' },
  pt: { first: 'eu mim', third: 'ele ela dele dela sua suas' },
  de: { first: 'ich mir mich', third: 'er sie ihm ihr seine ihre sein' },
};

import type { Language } from '../text/language';

/** 'Respectively': the values stand in the order of those they belong to. */
export const respectiveMarks: Readonly<Record<Language, string>> = {
  en: 'respectively',
  es: 'respectivamente',
  it: 'rispettivamente',
  fr: 'respectivement',
  pt: 'respectivamente',
  de: 'jeweils|beziehungsweise|respektive',
};

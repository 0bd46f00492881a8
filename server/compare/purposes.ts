import type { Feature, Statement } from './statement';

/** 'The deadline for appeals', 'a request for a recount', 'para recurrir': nobody says that there is one, or none. */
export function isPurpose({ text, start }: Statement, feature: Feature): boolean {
  return purpose.test(text.slice(Math.max(start, feature.start - longestLead), feature.start));
}

const longestLead = 16;
const purpose = /(?:^|\s)(?:for|para|per|pour|für)\s+(?:an?\s+|un[ae]?\s+|uma?\s+|ein(?:e[nrs]?)?\s+)?$/iu;

import { english, type MessageName, type Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import type { SourceMetadata } from '../model/source';
import { cutText } from '../text/excerpt';

/** 'Title, Publisher, 2024-03-06', as far as known. */
export function describeSource(metadata: SourceMetadata | undefined, path: string): string {
  const parts = [metadata?.title, metadata?.publisher, metadata?.published].filter((part) => part !== undefined);
  return parts.length ? parts.join(', ') : path;
}

/** How a source is called in a message: its outlet, else its title, else its path. */
export function nameOfSource({ publisher, title, source }: Pick<Evidence, 'publisher' | 'title' | 'source'>): string {
  return cutText(publisher ?? title ?? source, longestName);
}

const longestName = 40;

const places = {
  page: 'onPage',
  chapter: 'inChapter',
  paragraph: 'inParagraph',
  time: 'atTime',
  record: 'inRecord',
} as const satisfies Record<NonNullable<Evidence['landmark']>['kind'], MessageName>;

/** 'p. 4': where a passage stands in a document whose lines nobody sees; undefined for a text file. */
export function describeLandmark({ landmark }: Evidence, speaker: Speaker = english): string | undefined {
  return landmark && speaker.say(places[landmark.kind], { label: cutText(landmark.label, longestName) });
}

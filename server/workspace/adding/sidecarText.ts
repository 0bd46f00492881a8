import { stringify } from 'yaml';
import type { SourceMetadata } from '../../model/source';

/** What is known of a document when it is added. */
export interface AddedMetadata {
  readonly metadata: SourceMetadata;
  /** Where it was fetched from, and when: an ISO 8601 date and time in UTC. */
  readonly fetched?: { readonly url: string; readonly at: string };
}

/** The text of the sidecar of an added document, to be mended and completed by its user. */
export function sidecarText({ metadata, fetched }: AddedMetadata): string {
  const { title, authors, publisher, published, url, doi, language } = metadata;
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(authors.length ? { author: authors } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { date: published }),
    ...(language === undefined || language === 'und' ? {} : { language }),
    ...((url ?? fetched?.url) === undefined ? {} : { url: url ?? fetched?.url }),
    ...(doi === undefined ? {} : { doi }),
    ...(fetched === undefined ? {} : { retrieved: fetched.at, 'retrieved-from': fetched.url }),
  };
  return `# What is known about this document. What you write here counts more than what the document says.\n${stringify(fields, { lineWidth: 0 })}`;
}

import { join } from 'node:path';
import { type Drawing, harbour, makeFolder, readFixture } from '../fixture';
import { addressOf, type Start, TestClient } from './testClient';

/** A server on a drawn fixture, its sources read and its brief open. */
export interface DrawnSession {
  readonly client: TestClient;
  readonly folder: string;
  readonly uri: string;
  readonly brief: Drawing;
}

export async function openDrawn(
  drawn = harbour,
  start: Partial<Start> = {},
  connect: (start: Start) => Promise<TestClient> = TestClient.inMemory,
): Promise<DrawnSession> {
  const { files, brief } = readFixture(drawn);
  const folder = makeFolder(files);
  const client = await connect({ folders: [folder], ...start });
  await client.ready();
  const uri = await client.open(addressOf(join(folder, 'brief.md')), brief.text);
  return { client, folder, uri, brief };
}

/** The harbour with another brief. */
export const harbourWith = (brief: string): string => `${harbour.split('=== brief.md')[0]}=== brief.md\n${brief}`;

/** What the drawing says that diagnostics must say. */
export const expected = ({ marks }: Drawing): string[] => marks.map(({ text, says }) => `${text} ${says}`);

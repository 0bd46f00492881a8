import type { KnownNames } from './nameRuns';
import { noVotes, type Votes } from './votes';

/** What a whole document tells of the names in it: which words are names, and of what type. */
export class DocumentNames implements KnownNames {
  private readonly votes = new Map<string, Votes>();
  /** Word of a name of several words -> the full names that it stands for. */
  private readonly wholes = new Map<string, Set<string>>();
  private readonly pending = new Map<string, Votes[]>();
  private readonly articles = new Map<string, { withArticle: number; without: number }>();

  /** Adds what one place tells of a name. `certain` names are known everywhere in the document, even where a capital tells nothing. */
  add(keys: readonly string[], votes: Votes, certain: boolean): void {
    const key = keys.join(' ');
    const known = this.votes.get(key);
    if (known) {
      known.person += votes.person;
      known.organization += votes.organization;
      known.place += votes.place;
      known.thing += votes.thing;
    } else this.votes.set(key, { ...votes });
    if (!certain || keys.length < 2) return;
    const isPerson = votes.person > votes.organization && votes.person > votes.place && votes.person > votes.thing;
    const parts = isPerson ? keys.slice(1) : keys.slice(0, 1);
    for (const part of parts) {
      if (part.length < 3) continue;
      const wholes = this.wholes.get(part) ?? new Set();
      wholes.add(key);
      this.wholes.set(part, wholes);
    }
  }

  /** Keeps what a place tells whose capital tells nothing: it counts if the name is found elsewhere. */
  addPending(key: string, votes: Votes): void {
    const list = this.pending.get(key) ?? [];
    list.push(votes);
    this.pending.set(key, list);
  }

  /** To be called when all places were added. */
  finish(): void {
    for (const [key, list] of this.pending)
      if (this.knows(key)) for (const votes of list) this.add([key], votes, false);
    this.pending.clear();
  }

  /** Counts a German noun with or without an article before it. */
  countArticle(key: string, withArticle: boolean): void {
    const counts = this.articles.get(key) ?? { withArticle: 0, without: 0 };
    if (withArticle) counts.withArticle += 1;
    else counts.without += 1;
    this.articles.set(key, counts);
  }

  knows(key: string): boolean {
    return this.votes.has(key) || this.wholes.has(key);
  }

  seemsName(key: string): boolean {
    const counts = this.articles.get(key);
    return (
      (counts !== undefined && counts.withArticle === 0 && counts.without >= 2 && !germanNoun.test(key)) ||
      this.knows(key)
    );
  }

  isBody(key: string): boolean {
    const votes = this.votesFor(key);
    return votes.organization > votes.person;
  }

  /** Votes for a name: its own, and those of the full names that it is part of. */
  votesFor(key: string): Votes {
    const sum = { ...(this.votes.get(key) ?? noVotes()) };
    const wholes = this.wholes.get(key);
    // What the document shows to be a place stays one, though bodies are called after it.
    if (wholes && sum.place < 3) {
      const types = new Set([...wholes].map((whole) => leading(this.votes.get(whole) ?? noVotes())));
      const [type] = types;
      if (types.size === 1 && type !== undefined) sum[type] += 4;
    }
    return sum;
  }
}

const germanNoun = /(?:ung|ungen|heit|keit|schaft|tion|ionen|ismus|itat|nis|tum|ment|chen|lein|prozent|euro|dollar)$/;

function leading(votes: Votes): keyof Votes | undefined {
  let best: keyof Votes | undefined;
  for (const type of ['person', 'organization', 'place', 'thing'] as const) {
    if (votes[type] > 0 && (best === undefined || votes[type] > votes[best])) best = type;
  }
  return best;
}

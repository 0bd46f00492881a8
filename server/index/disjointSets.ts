/** Sets that only grow together: union–find with path halving (Tarjan and van Leeuwen 1984). */
export class DisjointSets<Element extends number | string> {
  readonly #parents = new Map<Element, Element>();

  /** The element that stands for the set of `element`: the smallest in it. */
  find(element: Element): Element {
    let at = element;
    for (;;) {
      const up = this.#parents.get(at) ?? at;
      if (up === at) return at;
      const above = this.#parents.get(up) ?? up;
      this.#parents.set(at, above);
      at = above;
    }
  }

  union(a: Element, b: Element): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parents.set(one < other ? other : one, one < other ? one : other);
  }
}

/** Sets that only grow together (union–find). Elements are numbers from 0. */
export class DisjointSets {
  private readonly parents: number[] = [];

  /** The element that stands for the set of `element`: the smallest in it. */
  find(element: number): number {
    let root = element;
    while (this.parents[root] !== undefined && this.parents[root] !== root) root = this.parents[root] ?? root;
    let at = element;
    while (at !== root) {
      const next = this.parents[at] ?? at;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  union(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined && first !== second) this.parents[second] = first;
  }
}

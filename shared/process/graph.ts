import { StageRing } from './errors';

/** A stage as the graph sees it; predecessors by their position in the list. */
export interface Node {
  readonly key: string;
  readonly after: readonly number[];
  readonly gate: readonly (readonly number[])[];
}

/** A stage that waits for itself in the end, with the ring it closes. */
export interface Ring {
  readonly node: number;
  readonly error: StageRing;
}

/**
 * Positions in an order in which every stage comes after its predecessors; stages that are free to move keep
 * the order in which the sheet lists them. A ring is reported once and broken by ignoring what closes it.
 */
export function inOrder(nodes: Node[], onRing: (ring: Ring) => void): number[] {
  const done: number[] = [];
  const state = new Array<'new' | 'open' | 'done'>(nodes.length).fill('new');
  const path: number[] = [];

  const visit = (at: number): void => {
    state[at] = 'open';
    path.push(at);
    const node = nodes[at]!;
    const kept: number[] = [];
    for (const before of [...new Set(node.after)]) {
      if (state[before] === 'open') {
        const ring = path.slice(path.indexOf(before)).map((i) => nodes[i]!.key);
        onRing({ node: at, error: new StageRing([...ring, nodes[before]!.key]) });
        continue;
      }
      if (state[before] === 'new') visit(before);
      kept.push(before);
    }
    nodes[at] = { ...node, after: kept };
    path.pop();
    state[at] = 'done';
    done.push(at);
  };

  nodes.forEach((_, at) => {
    if (state[at] === 'new') visit(at);
  });
  return done;
}

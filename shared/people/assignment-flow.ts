/** Tasks to share out among people, as numbers. */
export interface FlowProblem {
  readonly people: number;
  /** `costs[t][p]`: what giving task t to person p costs; Infinity where it must not go. */
  readonly costs: readonly (readonly number[])[];
  /** What one more task costs a person who has `count` of them already; must never fall as `count` grows. */
  marginal(person: number, count: number): number;
}

const NOBODY = -1;

/**
 * The cheapest way to give every task that somebody may take to one person each: a min-cost flow from tasks
 * through people to a sink whose arcs get dearer with each unit (a convex load cost), by successive shortest
 * paths. The answer is exact. -1 stands for a task that nobody may take.
 *
 * Each new task looks for the cheapest chain: it goes to a person, who hands one of theirs to another person,
 * and so on, until somebody keeps one more. Chains live among people only, `handOver[a][b]` being the cheapest
 * task to move from a to b, so one task costs a search over p people (Bellman-Ford, at most p rounds over p²
 * pairs, in practice two or three rounds) and refreshing the rows of the people on the chain, O(n/p × p) each.
 * With 2,000 tasks and 30 people that is a few million steps.
 */
export function cheapestAssignment(problem: FlowProblem): Int32Array {
  const { people, costs } = problem;
  const owner = new Int32Array(costs.length).fill(NOBODY);
  const tasksOf: number[][] = Array.from({ length: people }, () => []);
  const handOver = Array.from({ length: people }, () => new Float64Array(people).fill(Infinity));
  const handOverTask = Array.from({ length: people }, () => new Int32Array(people).fill(NOBODY));

  for (let task = 0; task < costs.length; task++) {
    const chain = cheapestChain(costs[task]!, tasksOf, handOver, problem);
    if (chain.length === 0) continue;
    // From the far end: everybody on the chain passes on their cheapest task before they receive one.
    for (let i = chain.length - 1; i > 0; i--) {
      const giver = chain[i - 1]!;
      const taker = chain[i]!;
      move(handOverTask[giver]![taker]!, giver, taker, tasksOf, owner);
    }
    move(task, NOBODY, chain[0]!, tasksOf, owner);
    for (const person of chain)
      refresh(person, costs, tasksOf[person]!, handOver[person]!, handOverTask[person]!);
  }
  return owner;
}

/** The people on the cheapest way for one more task, first the one who takes it; empty when nobody may. */
function cheapestChain(
  costOfTask: readonly number[],
  tasksOf: readonly (readonly number[])[],
  handOver: readonly Float64Array[],
  { people, marginal }: FlowProblem,
): number[] {
  const reach = Float64Array.from(costOfTask);
  const from = new Int32Array(people).fill(NOBODY);
  for (let round = 0, changed = true; changed && round < people; round++) {
    changed = false;
    for (let a = 0; a < people; a++) {
      if (reach[a] === Infinity) continue;
      const row = handOver[a]!;
      for (let b = 0; b < people; b++) {
        const cost = reach[a]! + row[b]!;
        if (cost < reach[b]! - TOO_LITTLE_TO_MATTER) {
          reach[b] = cost;
          from[b] = a;
          changed = true;
        }
      }
    }
  }
  let last = NOBODY;
  let least = Infinity;
  for (let p = 0; p < people; p++) {
    const total = reach[p]! + marginal(p, tasksOf[p]!.length);
    if (total < least - TOO_LITTLE_TO_MATTER) {
      least = total;
      last = p;
    }
  }
  const chain: number[] = [];
  for (let p = last; p !== NOBODY && chain.length <= people; p = from[p]!) chain.unshift(p);
  return chain;
}

/** Rounding of sums in different orders must not pass for an improvement, or chains would run in circles. */
const TOO_LITTLE_TO_MATTER = 1e-7;

function move(task: number, giver: number, taker: number, tasksOf: number[][], owner: Int32Array): void {
  if (giver !== NOBODY) tasksOf[giver]!.splice(tasksOf[giver]!.indexOf(task), 1);
  tasksOf[taker]!.push(task);
  owner[task] = taker;
}

function refresh(
  person: number,
  costs: readonly (readonly number[])[],
  tasks: readonly number[],
  handOver: Float64Array,
  handOverTask: Int32Array,
): void {
  handOver.fill(Infinity);
  handOverTask.fill(NOBODY);
  for (const task of tasks) {
    const row = costs[task]!;
    for (let other = 0; other < handOver.length; other++) {
      const cost = row[other]! - row[person]!;
      if (other !== person && cost < handOver[other]!) {
        handOver[other] = cost;
        handOverTask[other] = task;
      }
    }
  }
}

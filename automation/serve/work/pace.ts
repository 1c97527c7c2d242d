/** How often and how long, in milliseconds; a database's clock counts what all machines share. */
export interface Pace {
  /** How long an idle worker waits before it looks for work again. */
  readonly poll: number;
  /** Between two signs of life, and two looks at whether a run is still wanted. */
  readonly beat: number;
  /** A worker without a sign of life for so long is dead. */
  readonly dead: number;
  /** A book's hold runs out so long after the last sign of life of who has it. */
  readonly lease: number;
  /** When a job of a book that is being worked on is looked at again. */
  readonly busy: number;
  /** Between two looks of the planner at what is due. */
  readonly plan: number;
  /** Between two looks at the places. */
  readonly scan: number;
  /** Between two tidyings of the queues. */
  readonly tidy: number;
  /** How long what runs may go on once the server is told to end. */
  readonly drain: number;
  /** The wait between two tries is multiplied by this; tests that cannot wait give 0. */
  readonly patience: number;
}

export const PACE: Pace = {
  poll: 1_000,
  beat: 4_000,
  dead: 16_000,
  lease: 20_000,
  busy: 2_000,
  plan: 2_000,
  scan: 60_000,
  tidy: 300_000,
  drain: 30_000,
  patience: 1,
};

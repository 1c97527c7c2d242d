/**
 * The strands of an order's life. What happened in one says nothing of another, except by necessity: nothing sails that
 * was not made. `samples`: before there is an order; `making`: to the inspected goods; `shipping`: to the vessel;
 * `papers`: what follows sailing, and certificates; `money`.
 */
export const BRANCHES = ['samples', 'making', 'shipping', 'papers', 'money'] as const;
export type Branch = (typeof BRANCHES)[number];

/** What is known of a stage beyond its row: by its key where it is one of trade's usual stages. */
export interface StageNature {
  /** Undefined for a stage of a team's own: that of the stage before it. */
  readonly branch: Branch | undefined;
  /** Keys of stages, and branches, that must have happened when it has. */
  readonly proves: readonly string[];
  /** Days that its planned date has before it counts as passed: a vessel of the evening is typed in the next day. */
  readonly grace: number;
  /** Fields that show the stage, though not when it was. */
  readonly seenIn: readonly string[];
  /** Whether passing the limit of its row makes an order late: law, contract, money, confirmed, or the team's own. */
  readonly binds: boolean;
  readonly isCompliance: boolean;
}

/** What is known of a stage that only its own row tells of. */
export const OWN_STAGE: StageNature = {
  branch: undefined,
  proves: [],
  grace: 0,
  seenIn: [],
  binds: true,
  isCompliance: false,
};

import type { PaneState } from './types';

/** Which orders a person looks at, and the filters that they gave a name. */
export type Picked = Pick<PaneState, 'filter' | 'named'>;

export const NOTHING_PICKED: Picked = { filter: {}, named: [] };

/** As the host remembered it; nothing where that cannot be read, as after an older version. */
export function picked(kept: string | undefined): Picked {
  try {
    return { ...NOTHING_PICKED, ...(JSON.parse(kept ?? '{}') as Partial<Picked>) };
  } catch {
    return NOTHING_PICKED;
  }
}

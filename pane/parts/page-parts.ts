import type { ComponentType } from 'react';

/** What a view may be given of another capability, by whoever composes: no capability knows another. */
export interface PageParts {
  /** The questions of the orders that are shown. */
  readonly Asked?: ComponentType<AskedProps>;
}

export interface AskedProps {
  readonly me: string;
  /** Whether nothing else is shown: all of them then. */
  readonly isAlone: boolean;
  /** Shows nothing else. */
  readonly onAlone: () => void;
}

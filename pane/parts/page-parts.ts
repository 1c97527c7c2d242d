import type { ComponentType } from 'react';

/** What a view may be given of other capabilities, by whoever composes: no capability knows another. */
export interface PageParts {
  /** The questions of the orders that are shown. */
  readonly Asked?: ComponentType<AskedProps>;
  /** What others show in the file of one order, by their place in it. #add-an-order-section */
  readonly ofOrder?: OfOrder;
}

export interface AskedProps {
  readonly me: string;
  /** Whether nothing else is shown: all of them then. */
  readonly isAlone: boolean;
  /** Shows nothing else. */
  readonly onAlone: () => void;
}

/** Where in the file of an order a part stands: `money` and `documents` below what the sheet says of them. */
export type OrderSlot = 'toDo' | 'questions' | 'money' | 'documents' | 'matters';
export type OfOrder = Readonly<Partial<Record<OrderSlot, readonly ComponentType<OfOrderProps>[]>>>;

/** A part shows nothing, heading included, where it has nothing to say. */
export interface OfOrderProps {
  /** Names the order for `entryNamed` and filters of orders. */
  readonly order: string;
  /** Whether it has several rows, so that a line has to say which it is about. */
  readonly hasRows: boolean;
}

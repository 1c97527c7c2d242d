import { useState } from 'react';
import { withKnownRows, type RowsFrom } from './window';

/** The answer that was shown last stays until the next window has come. */
interface Kept<V> {
  readonly data: V | undefined;
  /** Rows in all, as far as is known. */
  readonly total: number;
  /** Takes what has come, while drawing. */
  readonly keep: (answer: V | undefined) => void;
}

export function useKeptRows<V extends RowsFrom<unknown> & { readonly total: number }>(): Kept<V> {
  const [kept, setKept] = useState<{ readonly of: V; readonly data: V }>();
  return {
    data: kept?.data,
    total: kept?.data.total ?? 0,
    keep: (answer) => {
      if (answer && kept?.of !== answer) setKept({ of: answer, data: withKnownRows(answer, kept?.data) });
    },
  };
}

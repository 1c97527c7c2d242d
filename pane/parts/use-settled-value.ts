import { useEffect, useState } from 'react';

/** A value once it has not changed for a while: what a person types is asked about when they pause. */
export function useSettledValue<T>(value: T, pause = 350): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

import { useEffect, useRef, useState } from 'react';

/** How long a message that asks for nothing stays (ms). */
export const STAYS_MS = 10_000;

/**
 * Calls `leave` when a message has stood there long enough: not while the mouse is over it or the keyboard in it.
 * `message` is what it says, so that another one stays its own time; undefined stays for good. Gives what its element listens with.
 */
export function useLeaving(message: unknown, leave: () => void) {
  const [isHeld, setHeld] = useState(false);
  const go = useRef(leave);
  useEffect(() => {
    go.current = leave;
  });
  useEffect(() => {
    if (message === undefined || isHeld) return undefined;
    const timer = setTimeout(() => go.current(), STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, isHeld]);
  const [hold, release] = [() => setHeld(true), () => setHeld(false)];
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { Panel } from './Panel';
import { Tour } from './Tour';

/** The help of the pane, over it: what each view is for, keys, the documentation, a tour that can be left at any time. */
export default function Help({
  bar,
  onClose,
}: {
  /** The navigation: what it stands in is the pane. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const [isTouring, setTouring] = useState(false);
  const cameFrom = useRef<Element | null>(document.activeElement);
  const close = useCallback(() => {
    const before = cameFrom.current;
    onClose();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [onClose]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A dialog of the view that the tour shows closes by itself.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  const pane = bar.current?.parentElement;
  if (!pane) return null;
  return createPortal(
    isTouring ? <Tour onClose={close} /> : <Panel onClose={close} onTour={() => setTouring(true)} />,
    pane,
  );
}

import { createRoot } from 'react-dom/client';
import { Shell } from './Shell';
import type { Desk } from './desk';

/** Draws the page around grid and pane, and gives the desk its places on it. */
export function mountWorkbench(element: HTMLElement, desk: Desk): () => void {
  const root = createRoot(element);
  root.render(<Shell desk={desk} />);
  return () => root.unmount();
}

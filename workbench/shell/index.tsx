import { createRoot } from 'react-dom/client';
import { Shell } from './Shell';
import type { Workbench } from './workbench';

/** Draws the page around grid and pane, and gives the workbench its places on it. */
export function mountWorkbench(element: HTMLElement, workbench: Workbench): () => void {
  const root = createRoot(element);
  root.render(<Shell workbench={workbench} />);
  return () => root.unmount();
}

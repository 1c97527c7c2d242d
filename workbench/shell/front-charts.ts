import { isDashboard } from '../../shared/figures/dashboard/names';
import type { DrawnChart } from '../../shared/figures/dashboard/drawn';
import type { WorkbenchHost } from '../host/workbench-host';

/** Tells the charts of the dashboard while it is in front, and that there are none else; returns how to stop. */
export function watchFrontCharts(
  host: WorkbenchHost,
  tell: (charts: readonly DrawnChart[] | undefined) => void,
): () => void {
  let isOver = false;
  let isShown = false;
  const inFront = () => {
    const sheet = host.sheetInFront();
    return sheet && isDashboard(sheet.name) ? sheet : undefined;
  };
  const look = async (): Promise<void> => {
    if (!inFront()) {
      if (isShown) tell(undefined);
      isShown = false;
      return;
    }
    const { dashboardCharts } = await import('../../shared/figures/dashboard/drawn');
    const sheet = inFront();
    if (isOver || !sheet) return;
    isShown = true;
    tell(dashboardCharts(sheet));
  };
  const stops = [host.watch(() => void look()), host.watchFront(() => void look())];
  void look();
  return () => {
    isOver = true;
    for (const stop of stops) stop();
    if (isShown) tell(undefined);
  };
}

import { pause } from './pause';

/**
 * Runs the modules of the grid one after the other with pauses in between: together they would stop the page
 * for most of a second. What is imported here is imported again, at no cost, by whoever uses it.
 */
export async function warmUp(): Promise<void> {
  const steps: (() => Promise<unknown>)[] = [
    () => import('@univerjs/core'),
    () => import('@univerjs/engine-render'),
    () => import('@univerjs/engine-formula'),
    () => import('@univerjs/sheets'),
    () => import('@univerjs/sheets-formula'),
    () => import('@univerjs/sheets-conditional-formatting'),
    () => import('@univerjs/design'),
    () => import('@univerjs/ui'),
    () => import('@univerjs/docs-ui'),
    () => import('@univerjs/sheets-ui'),
    () => import('@univerjs/sheets-formula-ui'),
    () => import('@univerjs/sheets-conditional-formatting-ui'),
    () => import('../../shared/functions/one-order'),
    () => import('./show-book'),
  ];
  for (const step of steps) {
    await step();
    await pause();
  }
}

import { callOver, type ScriptRun } from '../../apps-script/sidebar/script-call';
import { sidebarHost } from '../../apps-script/sidebar/host';
import type { Host } from '../../shared/host';
import type { Project } from './project';
import { runnerOver, scriptRun } from './script-run';

export interface SidebarUnderTest {
  readonly host: Host;
  /** Asks for news once, as the sidebar does every few seconds. */
  poll(): Promise<'well' | 'slower'>;
}

let count = 0;

/** The sidebar's own host port over the built script, without a page. */
export function openSidebarHost(project: Project): SidebarUnderTest {
  const run = scriptRun(project);
  const call = callOver(() => runnerOver(run) as unknown as ScriptRun);
  let ask: (() => Promise<'well' | 'slower'>) | undefined;
  const host = sidebarHost(
    call,
    (asked) => {
      ask = asked;
      return () => (ask = undefined);
    },
    `sidebar-${++count}`,
    () => 'zh',
  );
  return { host, poll: async () => (ask ? ask() : 'well') };
}

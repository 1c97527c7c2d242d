import type { MountedPane } from '../../pane';
import type { Lang } from '../../shared/lang';
import { toSerial, type Moment } from '../../shared/time/moment';
import { functionsJson } from '../../manifests/functions-json';
import { windowName } from '../../emulators/office/envelope';
import { createOffice } from '../../emulators/office/host';
import { workbookOf } from '../../emulators/spreadsheet/book';
import type { WorkbenchHost } from '../host/workbench-host';
import { mirror } from './mirror';

export interface FrameOptions {
  readonly host: WorkbenchHost;
  readonly lang: Lang;
  readonly now: () => Moment;
}

/**
 * Puts the add-in, as it was built for production, into a frame beside the grid, and plays Excel for it: the
 * emulated host of the tests over a workbook that is kept the same as the grid. What runs in the frame is
 * Microsoft's own office.js; what stands behind it is ours and no Excel.
 */
export function mountExcel(element: HTMLElement, options: FrameOptions): MountedPane {
  let current: { stop(): void; settled(): Promise<void> } | undefined;
  const open = async (lang: Lang): Promise<void> => {
    current?.stop();
    current = undefined;
    current = await openFrame(element, { ...options, lang });
  };
  let opening = open(options.lang);
  return {
    // Excel's language is that of its own words: the add-in learns it when it starts.
    setLanguage: (lang) => void (opening = opening.then(() => open(lang))),
    // Like Excel on the web, which tells no theme; the add-in follows the system.
    setTheme: () => undefined,
    go: () => undefined,
    settled: async () => {
      await opening;
      await current?.settled();
    },
    unmount: () => current?.stop(),
  };
}

async function openFrame(element: HTMLElement, { host, lang, now }: FrameOptions) {
  const { origin } = location;
  const workbook = workbookOf(await host.readBook());
  const office = createOffice(workbook, {
    origin,
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
    now: () => toSerial(now()),
    functions: { namespace: 'SLA', metadata: functionsJson(lang, origin) },
  });
  const stopMirror = mirror(host, workbook);
  const frame = document.createElement('iframe');
  frame.name = windowName(origin, office.language);
  frame.title = 'Gendan';
  frame.style.cssText = 'width:100%;height:100%;border:0;display:block';
  frame.src = 'addin/index.html';
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) office.receive(String(data));
  };
  addEventListener('message', onMessage);
  office.connect((data) => frame.contentWindow?.postMessage(data, origin));
  // Read by the clock that the server puts before the add-in's own scripts.
  Object.assign(globalThis, { gendanNow: () => millisecondsOf(now()) });
  element.replaceChildren(frame);
  return {
    settled: async () => (frame.contentWindow as unknown as AddinWindow | null)?.gendan?.settled(),
    stop: () => {
      removeEventListener('message', onMessage);
      stopMirror();
      frame.remove();
    },
  };
}

interface AddinWindow {
  readonly gendan?: { settled(): Promise<void> };
}

/** The moment as a `Date` of this machine would count it. */
function millisecondsOf(moment: Moment): number {
  const serial = toSerial(moment);
  const day = new Date(1899, 11, 30 + Math.floor(serial));
  return day.getTime() + Math.round((serial % 1) * 1440) * 60_000;
}

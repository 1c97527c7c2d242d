import type { EngineClient } from '../../pane/engine/client';
import { workerClient } from '../../pane/engine/worker-client';
import { PartMissing } from '../../shared/part-missing';

/** How long a worker may take to say its first word. */
const PATIENCE_MS = 4000;

/**
 * How to start the engine in this page: in a worker made of the text that came along with the page, where the
 * browser and Google's frame let one start; else the page runs the same text itself, so that it comes along only once.
 */
export async function engineStarter(text: string, patienceMs = PATIENCE_MS): Promise<() => EngineClient> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const start = (): Worker => new Worker(address, { name: 'gendan-engine' });
  try {
    await hasStarted(start(), patienceMs);
    return () => workerClient(start());
  } catch {
    URL.revokeObjectURL(address);
    return () => workerClient(inPage(text));
  }
}

/** Runs the worker's text in the page, at the other end of a channel that stands for the worker. */
function inPage(text: string): Worker {
  const { port1, port2 } = new MessageChannel();
  Object.assign(globalThis, { gendanEnginePort: port1 });
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  script.remove();
  Object.assign(globalThis, { gendanEnginePort: undefined });
  return Object.assign(port2, { terminate: () => port2.close() }) as unknown as Worker;
}

/** Rejects when the worker does not come to life. It is asked for something that it can only refuse: any answer will do. */
function hasStarted(worker: Worker, patienceMs: number): Promise<void> {
  const client = workerClient(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
    worker.addEventListener('error', () => reject(new Error('no worker')));
    const answered = (): void => resolve();
    // A refusal is an answer; that the worker is lost is none.
    client.results().then(answered, (error) => (error instanceof PartMissing ? reject(error) : answered()));
  }).finally(() => {
    clearTimeout(timer);
    client.stop();
  });
}

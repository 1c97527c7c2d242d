/** How long what was asked for may take to come about before a test gives up: on any machine, much longer than it needs. */
export const PATIENCE_MS = 100_000;

/** Resolves when it is so, however fast the machine is; throws, naming what was waited for, when it never becomes so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it never came about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

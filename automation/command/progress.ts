import { Presets, SingleBar } from 'cli-progress';
import type { Context } from './context';
import { SAY } from './words';

type Step = 'reading' | 'judging' | 'writing';
const STEPS: readonly Step[] = ['reading', 'judging', 'writing'];

/** Shows how far a long run is, on a terminal only: what goes into a pipe or a file stays clean. */
export interface Progress {
  step(name: Step): void;
  end(): void;
}

export function progress({ io, lang }: Context): Progress {
  if (io.stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  const format = '{bar} {what}';
  const options = {
    format,
    stream: io.stderr as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 20,
  };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(STEPS.length, 0, { what: '' });
  return {
    step: (name) => bar.update(STEPS.indexOf(name) + 0.5, { what: SAY[name][lang] }),
    end: () => bar.stop(),
  };
}

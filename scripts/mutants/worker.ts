/** A process that runs test files, with a mutant or to see what they reach; the crew starts it. */
import { Loader, onDisk } from './loader';
import type { Answer, Asked, MutantAsked, Noticed, Reach, ReachAsked } from './messages';
import { mutated, placeOf } from './mutation';
import { mutantsOf, noting } from './sites';
import { failureIn, prepare } from './test-file';
import { processorTime, Watchdog } from './watchdog';

/** The files whose places are noted: those with mutants of the sample. */
const sampled = new Set(process.argv.slice(2));
const places: string[] = [];
const reached: boolean[] = [];
const loader = new Loader();
/** By file: what of it is evaluated as it is loaded. That happens once, and counts for every test that rests on it. */
const whenLoaded = new Map<string, readonly string[]>();
const watched = new Loader((file) => (sampled.has(file) ? noted(file) : onDisk(file)));
const watchdog = new Watchdog();

/** The file's text, which notes in `reached` what of it is evaluated. */
function noted(file: string): string {
  const text = onDisk(file);
  const watching = noting(
    text,
    mutantsOf(file, text),
    (span) => `__reached[${places.push(placeOf(file, span)) - 1}]=true`,
  );
  return `${watching}\n__loaded(${JSON.stringify(file)});`;
}

const reachedPlaces = (): string[] => places.filter((_, index) => reached[index]);

function loaded(file: string): void {
  whenLoaded.set(
    file,
    reachedPlaces().filter((place) => place.startsWith(`${file}#`)),
  );
}

async function reach({ test, limit }: ReachAsked): Promise<Reach> {
  reached.fill(false);
  watched.fresh();
  watchdog.allow(limit);
  const before = processorTime();
  const failed = await failureIn(watched, test);
  const took = processorTime() - before;
  watchdog.rest();
  const found = new Set(reachedPlaces());
  for (const [file, evaluated] of whenLoaded)
    if (watched.restsOn(test, file)) for (const place of evaluated) found.add(place);
  return { kind: 'reach', places: found, took, failed };
}

async function notice({ mutant, tests }: MutantAsked): Promise<Noticed> {
  const text = mutated(onDisk(mutant.file), mutant);
  for (const { test, limit } of tests) {
    watchdog.allow(limit);
    loader.fresh({ file: mutant.file, text });
    const failed = await failureIn(loader, test);
    watchdog.rest();
    if (failed !== undefined) return { kind: 'mutant', by: `${test}: ${failed}` };
  }
  return { kind: 'mutant' };
}

Object.assign(globalThis, { __reached: reached, __loaded: loaded });
prepare();
process.on('message', (asked: Asked) => {
  const answered: Promise<Answer> = asked.kind === 'reach' ? reach(asked) : notice(asked);
  void answered.then((answer) => process.send!(answer));
});

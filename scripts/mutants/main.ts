/**
 * `npm run mutants -- [--seed 7] [--count 300] [--room shared/time]… [--workers 2]
 * [--enough 5]`: changes the sources in small wrong ways, one at a time, and says which changes no test notices. Ends with
 * 1 below the share wanted. `enough`: seconds of processor time for one mutant; test files that take longer are left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Random } from '../samples/random';
import { Compiler } from './compiler';
import { Crew } from './crew';
import { ImportGraph, sourceFiles } from './graph';
import type { Limited, Reach } from './messages';
import type { Mutant } from './mutation';
import { report, roomOf, type Fate } from './report';
import { mutantsOf } from './sites';
import { testsFor, testsNear } from './tests';

const ROOMS = ['shared/time', 'shared/book', 'shared/mapping', 'shared/live', 'xlsx/write'];
const WANTED = 0.8;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '300' },
      workers: { type: 'string', default: '2' },
      enough: { type: 'string', default: '5' },
      room: { type: 'string', multiple: true, default: ROOMS },
    },
  });
  const began = Date.now();
  const enough = Number(values.enough);
  const rooms = values.room.filter((room) => existsSync(room));
  const files = sourceFiles();
  const mutants = sample(
    files.filter((file) => isMutated(file, rooms)),
    Number(values.seed),
    Number(values.count),
  );
  const graph = new ImportGraph(files);
  const sampled = [...new Set(mutants.map((mutant) => mutant.file))];
  const near = new Map(sampled.map((file) => [file, testsNear(file, graph, enough)]));
  const crew = new Crew(Number(values.workers), sampled);
  try {
    const reaches = await reachesOf(crew, [...new Set([...near.values()].flat())].sort(), enough);
    console.log(
      `seed ${values.seed}: ${mutants.length} mutants, ${reaches.size} test files, ${seconds(began)} s so far`,
    );
    const tests = mutants.map((mutant) => testsFor(mutant, near.get(mutant.file)!, reaches, enough));
    const fates = await fatesOf(crew, mutants, tests);
    refuse(mutants, fates);
    const share = report(rooms, mutants, fates);
    console.log(`${seconds(began)} s`);
    process.exitCode = share < WANTED ? 1 : 0;
  } finally {
    crew.end();
  }
}

const isMutated = (file: string, rooms: readonly string[]): boolean =>
  roomOf(file, rooms) !== undefined && !/\.data\.ts$|\/calendars\/|\.test\./.test(file);

/** The same for the same sources and seed. */
function sample(files: readonly string[], seed: number, count: number): Mutant[] {
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const random = new Random(seed);
  for (let index = 0; index < Math.min(count, all.length); index += 1) {
    const other = random.between(index, all.length - 1);
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  console.log(`${all.length} possible mutants in ${files.length} files`);
  return all.slice(0, count).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** What each test reaches without a mutant. Tests that are too slow for many runs are named and left out. */
async function reachesOf(crew: Crew, tests: readonly string[], enough: number): Promise<Map<string, Reach>> {
  const reaches = new Map<string, Reach>();
  const jobs = tests.map((test) => ({ kind: 'reach' as const, test, limit: enough * 1000 }));
  await crew.run(jobs, (index, reach) => {
    const test = tests[index]!;
    if (reach?.failed !== undefined)
      console.log(`left out  ${test}: fails without a mutant: ${reach.failed}`);
    else if (!reach) console.log(`left out  ${test}: takes too long`);
    else reaches.set(test, reach);
  });
  return reaches;
}

async function fatesOf(
  crew: Crew,
  mutants: readonly Mutant[],
  tests: readonly (readonly Limited[])[],
): Promise<Fate[]> {
  const fates: Fate[] = [];
  const jobs = mutants.map((mutant, index) => ({ kind: 'mutant' as const, mutant, tests: tests[index]! }));
  await crew.run(jobs, (index, noticed) => {
    if (tests[index]!.length === 0) fates[index] = { is: 'survived', by: 'no test reaches it' };
    else if (!noticed) fates[index] = { is: 'timed out' };
    else fates[index] = noticed.by === undefined ? { is: 'survived' } : { is: 'killed', by: noticed.by };
  });
  return fates;
}

/** Asks the compiler about the survivors. */
function refuse(mutants: readonly Mutant[], fates: Fate[]): void {
  const left = mutants.filter((_, index) => fates[index]!.is === 'survived');
  const compiler = new Compiler([...new Set(left.map(({ file }) => file))]);
  mutants.forEach((mutant, index) => {
    if (left.includes(mutant) && compiler.refuses(mutant)) fates[index] = { is: 'refused' };
  });
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);

void main();

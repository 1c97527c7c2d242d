import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportGraph } from './graph';
import type { Limited, Reach } from './messages';
import { placeOf, type Mutant } from './mutation';

/** The core's own tests and the file's. A host's tests take long, and what they notice they notice by luck. */
const OWN = ['test/shared/', 'test/xlsx/', 'test/memory/', 'test/automation/file/'];

/** Need a document or Jest's own loader, or take long. */
const ELSEWHERE = /@jest-environment jsdom|jest\.(mock|spyOn|requireActual)|\.long\.test/;

/** How many test files a second of processor time is good for: what none of the nearest notices, others notice by luck. */
const NEAREST = 4;

const runsHere = (test: string): boolean =>
  OWN.some((folder) => test.startsWith(folder)) && !ELSEWHERE.test(readFileSync(test, 'utf8') + test);

/** The test files that are to notice wrong changes of a source: the one that mirrors it, its room's, then by distance. */
export function testsNear(file: string, graph: ImportGraph, enough: number): string[] {
  const mirror = `test/${file.replace(/\.tsx?$/, '')}.`;
  const room = `test/${dirname(file)}/`;
  const near = [...graph.testsOf(file)]
    .filter(([test]) => runsHere(test))
    .map(([test, steps]) => ({
      test,
      rank: test.startsWith(mirror) ? 0 : test.startsWith(room) ? 1 : 2,
      steps,
    }));
  near.sort((a, b) => a.rank - b.rank || a.steps - b.steps || (a.test < b.test ? -1 : 1));
  return near.slice(0, NEAREST * enough).map(({ test }) => test);
}

/** Those of them that reach the place of the mutant, as many as there is time for, each with the time that it may take. */
export function testsFor(
  mutant: Mutant,
  near: readonly string[],
  reaches: ReadonlyMap<string, Reach>,
  enough: number,
): Limited[] {
  const place = placeOf(mutant.file, mutant.reached);
  const chosen: { test: string; took: number }[] = [];
  let spent = 0;
  for (const test of near) {
    const reach = reaches.get(test);
    if (!reach?.places.has(place) || spent + reach.took > enough * 1000) continue;
    spent += reach.took;
    chosen.push({ test, took: reach.took });
  }
  // Most are noticed by any of them: the quickest are asked first.
  chosen.sort((a, b) => a.took - b.took);
  return chosen.map(({ test, took }) => ({ test, limit: 3000 + 5 * took }));
}

import { SAMPLE, SAMPLE_NOW } from '../../automation/workbench/sample';
import { sampleInPage } from '../sample/sample-book';
import { PageBroke } from '../shell/errors';
import type { PageServer } from '../shell/server';

/** What the page of files has in place of a program: the sample, which comes along in it. Nothing is written back. */
export function sampleServer(): PageServer {
  return {
    session: async () => ({ name: SAMPLE, writesBack: false, isSample: true, now: SAMPLE_NOW }),
    readBook: async () => (await sampleInPage('zh', false)).bytes,
    writeBook: () => Promise.reject(new PageBroke('nothing is written back')),
  };
}

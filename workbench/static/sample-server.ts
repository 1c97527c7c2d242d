import { SAMPLE, SAMPLE_NOW } from '../../automation/workbench/sample';
import { PageBroke } from '../shell/errors';
import type { PageServer } from '../shell/server';

/** What the page of files has in place of a program: the sample, which comes along in it. Nothing is written back. */
export function sampleServer(): PageServer {
  return {
    session: async () => ({ name: SAMPLE, writesBack: false, now: SAMPLE_NOW }),
    readBook: async () => bytesOf((await import('./sample')).default),
    writeBook: () => Promise.reject(new PageBroke('nothing is written back')),
  };
}

/** Not by `fetch`: the page may ask for nothing. */
function bytesOf(dataUrl: string): Uint8Array {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

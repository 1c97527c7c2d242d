import type { Bilingual } from '../../shared/lang';
import type { Session } from '../../automation/workbench/session';
import { PageBroke, ServerGone, ServerRefused } from './errors';

import type { Saved } from '../../automation/file/save';

export type { Session } from '../../automation/workbench/session';

/** The program that gave the page: what it was started with, and the file that it may write. */
export interface PageServer {
  session(): Promise<Session>;
  /** The workbook's bytes, fetched anew. */
  readBook(): Promise<Uint8Array>;
  /**
   * Writes into the file that was read or written last; gives what the person should know of the file besides. Throws
   * the server's sentence when the file is another one by now.
   */
  writeBook(bytes: Uint8Array): Promise<readonly Bilingual[]>;
  /** A template file beside the workbook, by the name that the saved workbook has for it; undefined where it is not handed over. */
  readTemplate?(file: string): Promise<Uint8Array | undefined>;
}

/** The server below whose address the page lies. Every method throws a `GendanError`. */
export function pageServer(ask: typeof fetch = (...args) => fetch(...args)): PageServer {
  let tag = '';
  const answered = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await ask(path, init).catch(() => {
      throw new ServerGone();
    });
    if (response.ok) return response;
    const said = (await response.json().catch(() => ({}))) as Partial<Bilingual>;
    if (said.zh !== undefined && said.en !== undefined) throw new ServerRefused({ zh: said.zh, en: said.en });
    throw new PageBroke(`${path}: ${response.status}`);
  };
  return {
    session: async () => (await answered('session.json')).json() as Promise<Session>,
    readBook: async () => {
      const response = await answered('book');
      tag = response.headers.get('etag') ?? '';
      return new Uint8Array(await response.arrayBuffer());
    },
    writeBook: async (bytes) => {
      const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const response = await answered('book', { method: 'PUT', body, headers: { 'if-match': tag } });
      tag = response.headers.get('etag') ?? '';
      return ((await response.json()) as Pick<Saved, 'notes'>).notes;
    },
    readTemplate: async (file) => {
      const response = await ask(`template/${encodeURIComponent(file)}`).catch(() => undefined);
      // Whoever does not get it asks the person.
      return response?.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}

import { randomBytes } from 'node:crypto';
import type { Queries } from '../database/database';
import { keptSetting } from '../store/settings';

/**
 * The server's name, `gendan-3f0a`, by which books say who sends for them: made once for a database, the same for all
 * workers and machines that use it.
 */
export const serverName = (queries: Queries): Promise<string> =>
  keptSetting(queries, 'server', () => `gendan-${randomBytes(2).toString('hex')}`);

import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database';
import { keptSetting } from '../store/settings';
import { findToken } from '../tenancy/tokens';
import type { PageTokens } from './operations';

/** The tokens that were given out, each with its group. */
export const tokensOver = (db: Database): PageTokens => ({
  async whose(text) {
    const token = await findToken(db, text);
    return token && { role: token.role, scope: token.group ? [token.group.id] : 'all' };
  },
});

/** What sessions are sealed with, the same for all servers of a database. What is sealed is of no use without a token that is kept nowhere. */
export const sessionKeyOf = async (db: Database): Promise<Buffer> =>
  Buffer.from(await keptSetting(db, 'session-key', () => randomBytes(32).toString('base64')), 'base64');

import { Pool } from 'pg';
import type { Queries } from '../../automation/serve/database/database';

/** Asks a PostgreSQL past the server; what is asked while it restarts is asked again. */
export function asking(url: string): Queries & { close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 2, application_name: 'soak' });
  pool.on('error', () => undefined);
  return {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      for (let tries = 0; ; tries++) {
        try {
          return (await pool.query(text, [...values])).rows as Row[];
        } catch (error) {
          if (tries >= MOST_TRIES || !isAway(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
      }
    },
    close: () => pool.end(),
  };
}

const MOST_TRIES = 60;
const PAUSE_MS = 500;

/** A server that is just restarting, or tables that the first worker is still making. */
function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^(57P|08|42P01|ECONN|EPIPE)/.test(code) || /terminat|connection|timeout/i.test(message);
}

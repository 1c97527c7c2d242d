import type { Context } from './context';

/** `gendan checkup --log FILE [--json]`. */
export async function checkUpLog(_path: string, _asJson: boolean, _context: Context): Promise<void> {}

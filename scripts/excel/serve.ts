import { addinFiles } from '../../automation/addin/files';
import { PortTaken as Taken } from '../../automation/web/errors';
import { serveFiles } from '../../automation/addin/serve-files';
import { PortTaken } from './errors';

/**
 * Serves the built page over https on this machine only, as any web server of a team would. Throws PortTaken, whose
 * sentence knows that the development manifest names this port and no other.
 */
export async function serveFolder(
  folder: string,
  certificate: { readonly cert: Buffer; readonly key: Buffer },
  port: number,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  try {
    return await serveFiles({ files: await addinFiles(folder), port, host: 'localhost', certificate });
  } catch (error) {
    throw error instanceof Taken ? new PortTaken(port) : error;
  }
}

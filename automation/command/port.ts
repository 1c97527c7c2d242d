import { BadPort } from '../workbench/errors';

/** A port as `--port` names it, from `least` on. BadPort. */
export function portOf(text: string, least: number): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < least || port > 65_535) throw new BadPort(text);
  return port;
}

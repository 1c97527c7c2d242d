import type { Certificate } from './binding';
import type { ServeLog } from './log';
import type { ServeMetrics } from './metrics';
import type { OperationsSource, PageTokens, Readiness } from './operations';

export interface PageOptions {
  readonly source: OperationsSource;
  /** The name of this server, as the page shows it. */
  readonly server: string;
  /** A free one when 0. */
  readonly port: number;
  /** This machine alone when absent. */
  readonly host?: string;
  readonly tls?: Certificate;
  /** A proxy with TLS of its own passes on what it is asked, with the `Host` that it was asked under. */
  readonly behindProxy?: boolean;
  /** Without any only this machine is answered, by the address of `entry`. */
  readonly tokens?: PageTokens;
  /** 32 bytes that seal the sessions; the same on all machines behind one address. Of this process alone when absent. */
  readonly sessionKey?: Buffer;
  /** The folder of the built page; without one there are the answers alone. */
  readonly pages?: string;
  readonly metrics: ServeMetrics;
  readonly ready: () => Promise<Readiness>;
  readonly log: ServeLog;
  /** Milliseconds since 1970 (UTC). */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
}

/** In ms; how long anybody may take, so that nobody keeps the server from others. */
export interface Limits {
  readonly headers: number;
  readonly request: number;
  /** Without a byte in either direction. */
  readonly idle: number;
  /** How often that is looked at. */
  readonly check: number;
  /** How long the database may take before the server says that it is not ready. */
  readonly ready: number;
}

export interface ServedPage {
  /** Where people and programs with a token come in. */
  readonly url: string;
  /** An address that leads a person of this machine in, once, within two minutes; undefined where tokens are needed. */
  entry(): string | undefined;
  /** Takes no more, lets what runs end within `grace` (ms), then ends all connections. */
  close(grace?: number): Promise<void>;
}

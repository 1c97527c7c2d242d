import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadCredentials, CannotReadCredentials, NoCredentials } from './errors';

/** A key or login as Google's tools write it. */
export interface Credentials {
  readonly type: string;
  readonly client_email?: string;
  readonly token_uri?: string;
}

export interface CredentialsSource {
  /** `--credentials`; goes before everything that the environment names. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Nothing but what is named: neither a login of this machine's user nor the machine's own account. */
  readonly isNamedOnly?: boolean;
}

/**
 * Reads the account to work as: the file named, else GOOGLE_APPLICATION_CREDENTIALS, else what
 * `gcloud auth application-default login` left. Undefined where there is none of them (a machine of Google's
 * own then still has one). Throws `CannotReadCredentials`, `BadCredentials`, `NoCredentials`.
 */
export async function findCredentials(source: CredentialsSource): Promise<Credentials | undefined> {
  const named = source.file ?? source.env.GOOGLE_APPLICATION_CREDENTIALS;
  if (named !== undefined && named !== '') return readCredentials(named);
  if (source.isNamedOnly) throw new NoCredentials();
  return readCredentials(gcloudLogin(source)).catch((error: unknown) => {
    if (error instanceof CannotReadCredentials) return undefined;
    throw error;
  });
}

function gcloudLogin({ env, platform, home }: CredentialsSource): string {
  const usual = platform === 'win32' ? join(env.APPDATA ?? home, 'gcloud') : join(home, '.config', 'gcloud');
  return join(env.CLOUDSDK_CONFIG ?? usual, 'application_default_credentials.json');
}

async function readCredentials(path: string): Promise<Credentials> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotReadCredentials(path, error.code ?? error.message);
  });
  const read = parsed(text.replace(/^\uFEFF/, ''));
  if (read === undefined || !isUsable(read)) throw new BadCredentials(path);
  return read as unknown as Credentials;
}

/** The kinds that Google's client reads; a service account's key must be one that can sign. */
function isUsable(read: Readonly<Record<string, unknown>>): boolean {
  if (read.type === 'authorized_user') return typeof read.refresh_token === 'string';
  if (read.type !== 'service_account')
    return typeof read.type === 'string' && /^(external_account|impersonated_)/.test(read.type);
  if (typeof read.client_email !== 'string' || typeof read.private_key !== 'string') return false;
  try {
    createPrivateKey(read.private_key);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

import type { Sheets } from './api-types';
import { findCredentials, type Credentials, type CredentialsSource } from './credentials';
import { BadApiRoot, NoCredentials } from './errors';

export interface ConnectOptions {
  readonly credentials: CredentialsSource;
  /** Another server than Google's; it gets credentials only when a file is named for it. */
  readonly apiRoot?: string;
  /** How requests are made; the client's own way, which follows HTTPS_PROXY, when absent. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface Connected {
  readonly sheets: Sheets;
  /** The service account's address, which a spreadsheet is shared with. */
  readonly mail: string | undefined;
  /** Where requests go, for sentences. */
  readonly server: string;
}

/** Nothing but the cells of spreadsheets: no list of files, nothing else in Drive. */
const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];
/** Google gives up after three minutes. */
const TIMEOUT = 185_000;

/** Loads the client of the one API and finds out whom to work as. Nothing is sent yet. `NoCredentials`, `BadApiRoot` … */
export async function connect({ credentials, apiRoot, fetch }: ConnectOptions): Promise<Connected> {
  if (apiRoot !== undefined && !/^https?:$/.test(URL.canParse(apiRoot) ? new URL(apiRoot).protocol : ''))
    throw new BadApiRoot(apiRoot);
  const found =
    apiRoot === undefined || credentials.file !== undefined ? await findCredentials(credentials) : undefined;
  // By its file: a folder cannot be imported natively. The whole package would cost 0.7 s and 150 MB.
  const { auth, sheets } = await import('googleapis/build/src/apis/sheets/index.js');
  const usual = {
    version: 'v4',
    // Ours is the back-off: it knows which calls may be repeated.
    retry: false,
    timeout: TIMEOUT,
    ...(fetch && { fetchImplementation: fetch }),
  } as const;
  if (apiRoot !== undefined && !found)
    return { sheets: sheets({ ...usual, rootUrl: apiRoot }), mail: undefined, server: new URL(apiRoot).host };
  const account = new auth.GoogleAuth({
    scopes: SCOPES,
    ...(found && { credentials: found }),
    clientOptions: { transporterOptions: { ...(fetch && { fetchImplementation: fetch }) } },
  });
  const client = await account.getClient().catch(() => {
    throw new NoCredentials();
  });
  if (apiRoot !== undefined && found) tokensFrom(found, client);
  return {
    sheets: sheets({ ...usual, auth: account, ...(apiRoot !== undefined && { rootUrl: apiRoot }) }),
    mail: found?.client_email,
    server: apiRoot === undefined ? 'sheets.googleapis.com' : new URL(apiRoot).host,
  };
}

/**
 * The client asks Google's own address for tokens whatever the key says. With another server than Google's the
 * key's `token_uri` counts, as it does in Google's clients for other languages.
 */
function tokensFrom(
  { token_uri: tokenUri }: Credentials,
  client: { transporter: { interceptors: { request: { add(interceptor: Interceptor): unknown } } } },
): void {
  if (tokenUri === undefined) return;
  client.transporter.interceptors.request.add({
    resolved: async (config) => {
      if (String(config.url) === 'https://oauth2.googleapis.com/token') config.url = new URL(tokenUri);
      return config;
    },
  });
}

interface Interceptor {
  resolved<C extends { url: URL }>(config: C): Promise<C>;
}

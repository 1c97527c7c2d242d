import { generateKeyPairSync, verify } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** A service account with a key pair of its own. */
export interface Account {
  readonly mail: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** The access token that the token endpoint gives for a well signed request. */
  readonly token: string;
  /** The key was deleted in the console. */
  readonly isKeyGone?: boolean;
}

export function makeAccount(): Account {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    mail: 'gendan@test-project.iam.gserviceaccount.com',
    publicKey,
    privateKey,
    token: 'ya29.test-token',
  };
}

/** The key file as Google Cloud hands it out, with this server's address for tokens. */
export function keyFileOf({ mail, privateKey }: Account, root: string): string {
  return JSON.stringify({
    type: 'service_account',
    project_id: 'test-project',
    private_key_id: 'abc123',
    private_key: privateKey,
    client_email: mail,
    client_id: '1234567890',
    token_uri: `${root}/token`,
  });
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/** Exchanges a signed request (RFC 7523) for an access token, or says why not as Google does. */
export function answerToken(body: string, account: Account | undefined, response: ServerResponse): void {
  const answer = (status: number, data: object): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
  const form = new URLSearchParams(body);
  const [head, claims, signature] = (form.get('assertion') ?? '').split('.');
  if (!account || form.get('grant_type') !== GRANT || !head || !claims || !signature)
    return answer(400, { error: 'unsupported_grant_type', error_description: 'Invalid grant_type' });
  const isSigned =
    !account.isKeyGone &&
    verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${claims}`),
      account.publicKey,
      Buffer.from(signature, 'base64url'),
    );
  if (!isSigned) return answer(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  const { iss, scope } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Record<
    string,
    string
  >;
  if (iss !== account.mail)
    return answer(400, { error: 'invalid_grant', error_description: 'Invalid issuer' });
  if (scope !== SCOPE) return answer(400, { error: 'invalid_scope', error_description: `${scope}` });
  answer(200, { access_token: account.token, token_type: 'Bearer', expires_in: 3599 });
}

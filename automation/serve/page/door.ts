import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { PROOF_HEADER } from '../../../shared/serving/answers';
import { Entry, isFromHere, isOwnPage, isSame, ownPath, type Asked } from '../../web/guard';
import { isLoopback } from '../../web/loopback';
import { WrongTokens } from './attempts';
import { anotherPage, tooManyWrong } from './errors';
import type { Access, PageTokens } from './operations';
import { Sessions } from './sessions';

export interface DoorOptions {
  readonly tokens?: PageTokens;
  readonly sessionKey?: Buffer;
  readonly now: () => number;
  /** Only programs and people of this machine can come here. */
  readonly isLocal: boolean;
  readonly isSecure: boolean;
  readonly behindProxy: boolean;
  readonly port: () => number;
  readonly onWrong: () => void;
}

/** Somebody who was let in. */
export interface Guest extends Access {
  /** What a page has to send with a POST; programs with a token need nothing. */
  readonly proof?: string;
}

export interface Request extends Asked {
  /** Where it came from. */
  readonly address: string;
}

/** Who comes in, as whom, and by which way: the secret address of this machine, a token, or a session. */
export class Door {
  private readonly secret = randomBytes(24).toString('base64url');
  private readonly sessions: Sessions;
  private readonly wrong: WrongTokens;
  private entries: Entry[] = [];

  constructor(private readonly options: DoorOptions) {
    this.sessions = new Sessions(options.sessionKey, options.now);
    this.wrong = new WrongTokens(options.now);
  }

  /** What a request says of itself; `path` without what is asked behind `?`. */
  request(message: IncomingMessage, path: string): Request {
    const { headers, method = 'GET', socket } = message;
    const passed = String(headers['x-forwarded-for'] ?? '').split(',').at(-1)!.trim(); // prettier-ignore
    // Only the last of them was written by our proxy.
    const address = (this.options.behindProxy && passed) || (socket.remoteAddress ?? '');
    return { method, path, headers, address, isSecure: this.options.isSecure };
  }

  /** A word that leads in once. */
  entry(): string | undefined {
    if (!this.options.isLocal) return undefined;
    const entry = new Entry();
    // Those that nobody used in time are worth nothing; more than a few at once are no person.
    this.entries = [...this.entries.slice(-9), entry];
    return entry.word;
  }

  /** The address behind an entry. */
  entered(asked: Request): string | undefined {
    const isUsed = this.entries.some((entry) => entry.isUsedBy(asked, this.options.port()));
    return isUsed ? `/${this.secret}/` : undefined;
  }

  /** The path below the secret address, where that is what was asked. */
  local(asked: Request): { readonly path: string; readonly guest: Guest } | undefined {
    const path = this.options.isLocal ? ownPath(asked, this.secret, this.options.port()) : undefined;
    if (path === undefined) return undefined;
    return { path, guest: { role: 'operator', scope: 'all', proof: this.sessions.proof(this.secret) } };
  }

  /** Who asks elsewhere; undefined for whom nobody knows. Refused for pages of others and for too many wrong tokens. */
  async guest(asked: Request): Promise<Guest | undefined> {
    const bearer = /^Bearer +(\S+)$/i.exec(asked.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.known(bearer, asked.address);
    const sealed = cookieOf(asked.headers.cookie, this.cookieName());
    if (sealed === undefined) return undefined;
    if (!this.isOwn(asked)) throw anotherPage();
    const token = this.sessions.token(sealed);
    const access = token === undefined ? undefined : await this.options.tokens?.whose(token);
    return access && { ...access, proof: this.sessions.proof(token!) };
  }

  /** The cookie of a new session; undefined for a wrong token. */
  async login(token: string, asked: Request): Promise<string | undefined> {
    if (!this.isOwn(asked)) throw anotherPage();
    return (await this.known(token, asked.address)) && this.cookie(this.sessions.sealed(token));
  }

  logout(): string {
    return `${this.cookie('')}; Max-Age=0`;
  }

  /** Throws where something is posted by what has not read our answers. */
  proven(asked: Request, { proof }: Guest): void {
    if (proof !== undefined && !isSame(String(asked.headers[PROOF_HEADER] ?? ''), proof)) throw anotherPage();
  }

  /** Whether a program of this machine asks, not a page in a browser nor somebody behind a proxy. */
  isMachine(asked: Request): boolean {
    const { headers, address } = asked;
    const isPassedOn = this.options.behindProxy || 'x-forwarded-for' in headers || 'forwarded' in headers;
    return !isPassedOn && isLoopback(address) && isFromHere(asked, this.options.port());
  }

  private async known(token: string, address: string): Promise<Access | undefined> {
    const wait = this.wrong.wait(address);
    if (wait > 0) throw tooManyWrong(wait);
    const access = await this.options.tokens?.whose(token);
    if (access) return { role: access.role, scope: access.scope };
    this.wrong.add(address);
    this.options.onWrong();
    return undefined;
  }

  private isOwn(asked: Request): boolean {
    return this.options.isLocal ? isFromHere(asked, this.options.port()) : isOwnPage(asked);
  }

  // Ports share the cookies of a machine: the name tells them apart.
  private cookieName(): string {
    return this.options.isSecure ? '__Host-gendan' : `gendan-${this.options.port()}`;
  }

  private cookie(value: string): string {
    const secure = this.options.isSecure ? '; Secure' : '';
    return `${this.cookieName()}=${value}; Path=/; HttpOnly; SameSite=Strict${secure}`;
  }
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([own]) => own === name)?.[1] || undefined;
}

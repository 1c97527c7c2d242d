import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Where the n-th connection breaks: before the greeting, when a sender is named, while the text arrives, or when all of it has and the answer is due. */
export type Cut = 'greeting' | 'sender' | 'text' | 'answer';

export interface SmtpWorld {
  readonly url: string;
  /** Mails whose text arrived whole, in order. */
  readonly arrived: { readonly to: string; readonly message: string }[];
  /** What clients asked for, a line each. */
  readonly said: string[];
  /** Addresses that are refused. */
  readonly refuse: Set<string>;
  /** The next connections break here, first come first cut. */
  readonly cuts: Cut[];
  readonly login: { wanted: string | undefined };
  /** Called at each line of a client and at the end of each text, before it is answered. */
  readonly ear: { hears?: () => void };
  close(): Promise<void>;
}

/** A small SMTP server on this machine (RFC 5321): enough for a client to talk to, and to fail it on purpose. */
export async function smtpWorld(): Promise<SmtpWorld> {
  const [arrived, said, refuse, cuts]: [SmtpWorld['arrived'], string[], Set<string>, Cut[]] = [[], [], new Set(), []]; // prettier-ignore
  const login: SmtpWorld['login'] = { wanted: undefined };
  const ear: SmtpWorld['ear'] = {};
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    talk(socket, cuts.shift());
  });

  function talk(socket: Socket, cut: Cut | undefined): void {
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    let [to, text, inText, rest] = ['', '', false, ''];
    if (cut === 'greeting') return void socket.destroy();
    say('220 test ESMTP');
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      rest += chunk;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (inText) take(line);
        else answer(line);
      }
      if (inText && cut === 'text') socket.destroy();
    });

    function take(line: string): void {
      if (line !== '.') {
        text += `${line.startsWith('.') ? line.slice(1) : line}\r\n`;
        return;
      }
      inText = false;
      arrived.push({ to, message: text });
      ear.hears?.();
      if (cut === 'answer') return void socket.destroy();
      say('250 2.0.0 queued');
    }

    function answer(line: string): void {
      said.push(line);
      ear.hears?.();
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') say(login.wanted === undefined ? '250 test' : '250-test\r\n250 AUTH PLAIN');
      else if (verb === 'AUTH')
        say(line.endsWith(` ${login.wanted}`) ? '235 welcome' : '535 5.7.8 wrong password'); // prettier-ignore
      else if (verb === 'MAIL') {
        if (cut === 'sender') return void socket.destroy();
        say('250 ok');
      } else if (verb === 'RCPT') {
        to = /<(.*?)>/.exec(line)![1]!;
        say(refuse.has(to) ? '550 5.1.1 no such user' : '250 ok');
      } else if (verb === 'DATA') {
        [inText, text] = [true, ''];
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('502 5.5.1 not here');
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, arrived, said, refuse, cuts, login, ear, close: () => closing(server, sockets) }; // prettier-ignore
}

function closing(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

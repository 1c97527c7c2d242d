import { createServer, type AddressInfo, type Server } from 'node:net';
import { appendDraft } from '../../../automation/inbox/imap-draft';
import { withMailbox } from '../../../automation/inbox/imap-connection';
import { imapSettings, imapSettingsOf } from '../../../automation/inbox/imap-settings';
import { describeDovecot, startDovecot, type Mailbox } from './dovecot';

test.each([
  ['imaps://li%40example.com:p%2Fw@mail.example.com', { host: 'mail.example.com', port: 993, secure: true, requireTls: false, user: 'li@example.com', password: 'p/w', folder: 'INBOX' }],
  ['imaps://li:x@mail.example.com/%E8%AF%A2%E7%9B%98/2026', { folder: '询盘/2026' }],
  ['imap://li:x@mail.example.com', { port: 143, secure: false, requireTls: true }],
  ['imap://li:x@127.0.0.1:1143', { port: 1143, requireTls: false }],
  ['imap://li:x@mail.example.com?tls=off', { requireTls: false, folder: 'INBOX' }],
])('%s', (url, expected) => {
  expect(imapSettings(url, {})).toMatchObject(expected);
}); // prettier-ignore

test.each(['imaps://mail.example.com', 'imaps://li@mail.example.com', 'https://li:secret@example.com', 'li:secret', 'imaps://li:%E0secret@x.de'])(
  'an address that cannot be used is not repeated: %s',
  (url) => {
    expect(() => imapSettings(undefined, { GENDAN_IMAP_URL: url })).toThrow(/cannot be read/);
    expect(() => imapSettings(url, {})).not.toThrow(/secret|example\.com/);
  },
); // prettier-ignore

test('without a mailbox a sentence says how to name one', async () => {
  expect(() => imapSettings(undefined, {})).toThrow(/GENDAN_IMAP_URL/);
  await expect(imapSettingsOf('/nowhere/imap.txt', {})).rejects.toThrow(/nowhere\/imap\.txt.*ENOENT/);
});

describe('a server that does not do its part', () => {
  let server: Server;
  let url: string;

  const serve = async (talk: (line: string) => string | undefined): Promise<void> => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('* OK [CAPABILITY IMAP4rev1] hello\r\n');
      socket.on('data', (data) => {
        const said = talk(String(data));
        if (said === undefined) socket.destroy();
        else if (said !== '') socket.write(said);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `imap://li:se%20cret@127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  afterEach(() => server.close());

  test('one that repeats the password when it refuses it is not quoted with it', async () => {
    await serve((line) => `${line.split(' ')[0]} NO [AUTHENTICATIONFAILED] no: ${line.slice(3).trim()}\r\n`);
    const trouble = await withMailbox(imapSettings(url, {}), async () => 1).catch((error: Error) => error);
    expect(String(trouble)).toMatch(/refuses this user or password/);
    expect(String(trouble)).not.toContain('se cret');
  });

  test('one that never answers is left', async () => {
    await serve(() => '');
    await expect(withMailbox(imapSettings(url, {}), async () => 1, 300)).rejects.toThrow(
      /127\.0\.0\.1 failed \(ETIMEDOUT\)/,
    );
  });

  test('one that hangs up is a sentence', async () => {
    await serve(() => undefined);
    await expect(withMailbox(imapSettings(url, {}), async () => 1)).rejects.toThrow(/mailbox is unchanged/);
  });

  test('a TLS upgrade that is not offered is not done without', async () => {
    let said = '';
    await serve((line) => {
      said += line;
      return `${line.split(' ')[0]} OK done\r\n`;
    });
    const settings = { ...imapSettings(url, {}), requireTls: true };
    await expect(withMailbox(settings, async () => 1)).rejects.toThrow(/failed/);
    expect(said).not.toMatch(/secret|LOGIN|AUTHENTICATE/i);
  });
});

describeDovecot('a draft in a real mailbox', () => {
  let mailbox: Mailbox;
  beforeAll(async () => (mailbox = await startDovecot()));
  afterAll(() => mailbox.stop());

  const draft = Buffer.from('Message-ID: <d1@gendan>\r\nSubject: =?utf-8?B?5L2g5aW9?=\r\n\r\nHello\r\n');

  test('lies in the folder for drafts, once, marked as a draft', async () => {
    const settings = imapSettings(mailbox.url, {});
    expect(await appendDraft(settings, draft)).toEqual({ folder: 'Drafts', isNew: true });
    expect(await appendDraft(settings, draft)).toEqual({ folder: 'Drafts', isNew: false });
    expect(mailbox.files('Drafts')).toHaveLength(1);
    // Maildir: D a draft, S seen.
    expect(mailbox.files('Drafts')[0]).toMatch(/:2,DS$/);
    expect(mailbox.texts('Drafts')[0]).toContain('Hello');
    expect(mailbox.files()).toHaveLength(0);
  });

  test('a wrong password is a sentence that does not repeat it', async () => {
    const settings = { ...imapSettings(mailbox.url, {}), password: 'not-this-one' };
    const trouble = String(await appendDraft(settings, draft).catch((error: Error) => error));
    expect(trouble).toMatch(/app password/);
    expect(trouble).not.toContain('not-this-one');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devCertificates, type Certificates } from '../../../scripts/excel/certificates';
import { CertificatesNotMade, PortTaken } from '../../../scripts/excel/errors';
import { serveFolder } from '../../../scripts/excel/serve';
import { byHand, canSideload } from '../../../scripts/excel/sideload';

/** The development server, over https with certificates made for it, as `npm run excel` starts it on Linux. */
const root = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(root, 'page');
let certificates: Certificates;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  mkdirSync(join(folder, 'icons'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>跟单');
  writeFileSync(join(folder, 'functions.json'), '{}');
  writeFileSync(join(folder, 'icons', 'gendan-16.png'), 'png');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  certificates = await devCertificates('linux', join(root, 'certificates'));
  served = await serveFolder(folder, certificates, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: 'localhost', port: served.port, path, rejectUnauthorized: false, agent: false, ...options },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
      },
    );
    sent.on('error', reject).end();
  });
}

describe('the development server', () => {
  it('serves the page by its folder and by its name', async () => {
    for (const path of ['/', '/index.html', '/?et=1#/x', '/index.html?_host_Info=Excel$Web$16.01']) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers['content-type'], body]).toEqual([
        path, 200, 'text/html; charset=utf-8', '<!doctype html>跟单',
      ]); // prettier-ignore
    }
  });

  it('lets Excel on the web read what it loads by itself', async () => {
    const { headers } = await ask('/functions.json');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it('does not forbid Office to keep icons', async () => {
    const { status, headers } = await ask('/icons/gendan-16.png');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'image/png',
      'public, max-age=86400',
    ]);
    expect((await ask('/index.html')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/icons/../../secret.txt', '/%', '/%00', '/icons', '/none.html', '//secret.txt'])(
    'gives nothing from outside, nor what is not there: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body]).toEqual([404, 'not found']);
    },
  ); // prettier-ignore

  it('answers what only reads', async () => {
    expect(await ask('/index.html', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/index.html', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/index.html', { method: 'DELETE' })).toMatchObject({ status: 405 });
  });

  it('is on this machine only, and says so when the port is taken', async () => {
    await expect(serveFolder(folder, certificates, served.port)).rejects.toThrow(PortTaken);
  });
});

describe('the development certificates', () => {
  it('are kept for the next time', async () => {
    const again = await devCertificates('linux', join(root, 'certificates'));
    expect(again.cert.equals(certificates.cert)).toBe(true);
    expect(again.isTrusted).toBe(false);
  });

  it('are made anew when one of the files is damaged', async () => {
    const other = join(root, 'damaged');
    await devCertificates('linux', other);
    writeFileSync(join(other, 'localhost.crt'), 'no certificate');
    expect((await devCertificates('linux', other)).cert.toString()).toMatch(/^-----BEGIN CERTIFICATE/);
  });

  it('are made anew when the key is that of another certificate', async () => {
    const other = join(root, 'damaged');
    writeFileSync(join(other, 'localhost.key'), certificates.key);
    expect((await devCertificates('linux', other)).key.equals(certificates.key)).toBe(false);
  });

  it('that cannot be made are told of in a sentence', async () => {
    const blocked = join(root, 'file');
    writeFileSync(blocked, '');
    await expect(devCertificates('linux', join(blocked, 'inside'))).rejects.toThrow(CertificatesNotMade);
  });
});

describe('where there is no Excel to open', () => {
  it('is Linux', () => {
    expect((['win32', 'darwin', 'linux'] as const).map(canSideload)).toEqual([true, true, false]);
  });

  it('the steps for the web are told, with the step that trusts the page where it is needed', () => {
    const steps = byHand('/home/me/gendan.xml', { isTrusted: false });
    for (const text of [steps.zh, steps.en]) {
      expect(text).toContain('/home/me/gendan.xml');
      expect(text).toContain('https://localhost:3000/index.html');
    }
    expect(byHand('gendan.xml', { isTrusted: true }).en).not.toContain('index.html');
  });
});

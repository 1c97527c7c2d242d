import { request } from '../../../automation/channels/request';
import { hmac } from '../../../automation/channels/hmac';
import { WECOM } from '../../../shared/messages/carriers/wecom';

const SECRET = { url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6' };
const call = WECOM.request({ title: '跟单', text: '' }, SECRET, 0, hmac);

/** What becomes of a piece where the connection fails so. */
const failing = (cause: object) =>
  request(call, WECOM, SECRET, () => Promise.reject(Object.assign(new TypeError(SECRET.url), { cause })));

test.each([
  ['no such name', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
  ['nobody listens', { code: 'ECONNREFUSED', syscall: 'connect' }],
  ['no way there, of several addresses', { code: 'EHOSTUNREACH', errors: [{ code: 'EHOSTUNREACH', syscall: 'connect' }] }],
  ['a connection that comes about too slowly', { code: 'ETIMEDOUT', syscall: 'connect' }],
  ['a certificate that is over', { code: 'CERT_HAS_EXPIRED' }],
  ['no TLS there', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
])('%s: certainly not sent, and tried again', async (_, cause) => {
  expect((await failing(cause)).is).toBe('retry');
}); // prettier-ignore

test.each([
  ['the network falls away below an open connection', { code: 'EHOSTUNREACH', syscall: 'read' }],
  ['the network is switched off while the answer is awaited', { code: 'ENETDOWN', syscall: 'read' }],
  ['the other side hangs up', { code: 'ECONNRESET', syscall: 'read' }],
  ['a record of the answer is spoilt', { code: 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC' }],
  ['nobody knows why', {}],
])('%s: nobody knows whether it was sent, so it is not sent again', async (_, cause) => {
  const outcome = await failing(cause);
  expect(outcome.is).toBe('uncertain');
  expect(JSON.stringify(outcome)).not.toContain('693a91f6');
});

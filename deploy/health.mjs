/**
 * Whether the page of this container answers: `node health.mjs [ADDRESS]`, exit 0 when it does. For health checks of an
 * image in which there is no shell and no curl. A certificate of one's own is not looked at: nothing leaves the container.
 */
import { get as plain } from 'node:http';
import { get as secure } from 'node:https';

const address = process.argv[2] ?? 'http://127.0.0.1:8080/healthz';
const get = address.startsWith('https:') ? secure : plain;
const asked = get(address, { rejectUnauthorized: false, timeout: 4000 }, (answer) => {
  process.exit(answer.statusCode === 200 ? 0 : 1);
});
asked.on('timeout', () => process.exit(1));
asked.on('error', () => process.exit(1));

import { createHmac } from 'node:crypto';
import type { Hmac } from '../../shared/messages/carriers/carrier';

export const hmac: Hmac = (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('base64');

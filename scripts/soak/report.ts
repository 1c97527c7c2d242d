import type { Checked } from './facts';

/** Lines that are listed of what is wrong with one thing; the rest is counted. */
const MOST = 20;

/** `ok    Nobody told twice: 1,480 messages and 2,750 mails arrived`. */
export function checkedText({ name, counted, wrong }: Checked): string[] {
  return [
    `${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${name}: ${counted}${wrong.length === 0 ? '' : `; ${wrong.length} wrong`}`,
    ...wrong.slice(0, MOST).map((line) => `      ${line}`),
    ...(wrong.length > MOST ? [`      … and ${wrong.length - MOST} more`] : []),
  ];
}

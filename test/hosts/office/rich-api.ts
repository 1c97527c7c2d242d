import { execute } from './executor';
import type { EmulatedOffice } from './host';
import type { RichRequest } from './protocol';

/** One `sync` of the client: the body of its request is the fifth part of what it sends, its flags the seventh. */
export async function answerRichApi(office: EmulatedOffice, parts: readonly unknown[]): Promise<unknown> {
  const request = JSON.parse(String(parts[4])) as RichRequest;
  const response = office.state.workbook.by('gendan', () => execute(office.state, request));
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] };
}

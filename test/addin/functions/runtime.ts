/** What the functions need of Excel's runtime: its errors and the place to register. Values as in Microsoft's typings. */
export function standIn({ associate }: { readonly associate: (id: string, fn: Called) => void }): void {
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ErrorOfExcel, ErrorCode: ERROR_CODES } });
}

export type Called = (...given: readonly unknown[]) => unknown;

export class ErrorOfExcel extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

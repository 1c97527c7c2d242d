/** A refusal in Excel's own words: it ends the request at the action that it happened in. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError => new ExcelError('InvalidArgument', why);

export const accessDenied = (why = 'You cannot perform the requested operation.'): ExcelError =>
  new ExcelError('AccessDenied', why, 403);

export const invalidOperation = (why = 'The operation attempted is invalid on the object.'): ExcelError =>
  new ExcelError('InvalidOperation', why, 409);

export const itemAlreadyExists = (): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'A resource of the same name or identifier already exists.', 409);

export const apiNotFound = (why: string): ExcelError => new ExcelError('ApiNotFound', why, 404);

/** Excel knows the member and would do it; this host does not. */
export const notEmulated = (member: string): ExcelError =>
  new ExcelError('NotImplemented', `not emulated: ${member}`, 501);

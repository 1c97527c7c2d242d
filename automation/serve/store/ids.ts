const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether it could be an id; the database is not asked about anything else. */
export const isId = (text: string): boolean => ID.test(text);

/** What nothing is named by. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** An id as it comes from outside: what is none names nothing. */
export const idOf = (text: string): string => (isId(text.toLowerCase()) ? text : NONE);

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What nothing is named by. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** An id as it comes from outside: what is none names nothing. */
export const idOf = (text: string): string => (ID.test(text) ? text : NONE);

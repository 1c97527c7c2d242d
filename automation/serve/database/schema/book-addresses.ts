/**
 * Books are asked for by where they lie alone, of whichever kind they are, with each change of a watched folder; and by
 * their own id, of whichever group. Without these each such question reads all books.
 */
export const BOOK_ADDRESSES = `
create index books_by_address on gendan.books (address);
create index books_by_own_id_alone on gendan.books (own_id);
`;

import type { Keeping } from '../../keeping/keeping';
import { storeKeeping, type StoreKeepingOptions } from '../../keeping/store/store-keeping';
import { databaseStore, type DatabaseStoreOptions } from './database-store';

/** What is remembered of books, in the database of a server; for a group, or for that of each book. */
export const databaseKeeping = (options: DatabaseStoreOptions & StoreKeepingOptions): Keeping =>
  storeKeeping(databaseStore(options), options);

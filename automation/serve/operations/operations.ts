import type { Bilingual } from '../../../shared/lang';
import type { OverviewAnswer, Role, Wanted } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';

/** A place as people see it. */
export interface PlaceShown {
  readonly group: string;
  readonly kind: string;
  readonly address: string;
  readonly zone?: string;
  readonly books: number;
}

export interface Added extends PlaceShown {
  /** It was served already. */
  readonly isKnown: boolean;
  /** What looks like a book there and is not served. */
  readonly leftOut: readonly { readonly address: string; readonly why: Bilingual }[];
}

export interface TokenShown {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly group?: string;
  readonly isEnded: boolean;
}

/**
 * What a person does with a server from the command line: over its database, or by a server that has it open. All of it
 * is JSON. Groups are named; undefined is the default one.
 */
export interface Operations {
  /** NoSuchPlace and others of places, PlaceUnreachable, BadZone; in a group that is made where there is none. */
  add(address: string, group?: string, zone?: string): Promise<Added>;
  list(): Promise<PlaceShown[]>;
  /** NotServed. */
  remove(address: string): Promise<PlaceShown>;
  status(): Promise<Omit<OverviewAnswer, 'role' | 'at'>>;
  /** NoSuchServedBook, WhichServedBook. Gives the book's title. */
  want(book: string, what: Wanted['do'], job?: Job): Promise<string>;
  setSecret(name: string, value: string, group?: string): Promise<void>;
  /** Whether it was there. */
  removeSecret(name: string, group?: string): Promise<boolean>;
  /** Its text is given here and never again. */
  makeToken(role: Role, name: string, group?: string): Promise<{ id: string; value: string }>;
  tokens(): Promise<TokenShown[]>;
  endToken(id: string): Promise<boolean>;
  /** How many rows. */
  backup(file: string): Promise<number>;
  /** An address that opens the page once, within two minutes; empty where none is served to this machine alone. */
  entry(): Promise<string>;
}

export const OPERATIONS: readonly (keyof Operations)[] = [
  'add', 'list', 'remove', 'status', 'want', 'setSecret', 'removeSecret', 'makeToken', 'tokens', 'endToken', 'backup', 'entry',
]; // prettier-ignore

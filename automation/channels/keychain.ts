/** Where the system keeps secrets for a person. */
export interface Keychain {
  /** Undefined where nothing is kept under that name. */
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  /** Whether there was one. */
  remove(name: string): Promise<boolean>;
}

const SERVICE = 'gendan';
/** A keychain that wants to be unlocked asks a person; where none sits there it would ask for ever. */
const PATIENCE_MS = 20_000;

/** Keychain, Credential Manager or Secret Service; undefined where the system has none that can be reached. */
export async function systemKeychain(): Promise<Keychain | undefined> {
  let keyring;
  try {
    // Loaded when a secret is asked for: it is native, and not there for every system.
    keyring = await import('@napi-rs/keyring');
  } catch {
    return undefined;
  }
  const { AsyncEntry } = keyring;
  const entry = (name: string): InstanceType<typeof AsyncEntry> => new AsyncEntry(SERVICE, name);
  const patience = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);
  return {
    get: async (name) => (await entry(name).getPassword(patience())) ?? undefined,
    set: (name, value) => entry(name).setPassword(value, patience()),
    remove: (name) => entry(name).deleteCredential(patience()),
  };
}

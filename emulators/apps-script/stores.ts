import { complaint } from './complaints';
import { forbid, service, type Session } from './service';
import type { World } from './world';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The globals `PropertiesService`, `CacheService` and `LockService`. */
export function stores(world: World, session: Session): Record<string, unknown> {
  const closed = (what: string): void => {
    if (session.mode === 'NONE') forbid(what);
  };
  const kept = (of: keyof World['properties']) => () => {
    closed('PropertiesService');
    return properties(world, session, world.properties[of]);
  };
  const cached = () => {
    closed('CacheService');
    return cache(world, session);
  };
  const locked = () => {
    closed('LockService');
    return lock(world, session);
  };
  return {
    PropertiesService: service(session, 'PropertiesService', {
      getDocumentProperties: kept('document'),
      getUserProperties: kept('user'),
      getScriptProperties: kept('script'),
    }),
    CacheService: service(session, 'CacheService', { getDocumentCache: cached, getScriptCache: cached }),
    LockService: service(session, 'LockService', { getDocumentLock: locked, getScriptLock: locked }),
  };
}

function properties({ quotas }: World, session: Session, kept: Map<string, string>): unknown {
  const set = (key: string, value: string): void => {
    if (bytes(value) > quotas.propertyBytes) throw new Error('Exception: Argument too large: value');
    const others = [...kept].filter(([known]) => known !== key);
    const total = others.reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), bytes(key) + bytes(value));
    if (total > quotas.propertiesBytes)
      throw new Error(
        'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    kept.set(key, String(value));
  };
  const store = {
    getProperty: (key: string) => kept.get(key) ?? null,
    getProperties: () => Object.fromEntries(kept),
    getKeys: () => [...kept.keys()],
    setProperty: (key: string, value: string) => (set(key, value), store),
    setProperties: (values: Record<string, string>) => {
      for (const [key, value] of Object.entries(values)) set(key, value);
      return store;
    },
    deleteProperty: (key: string) => (kept.delete(key), store),
    deleteAllProperties: () => (kept.clear(), store),
  };
  return service(session, 'Properties', store);
}

function cache(world: World, session: Session): unknown {
  const { quotas, cache: kept } = world;
  const get = (key: string): string | null => {
    const entry = kept.get(key);
    return entry && entry.until > world.now ? entry.value : null;
  };
  return service(session, 'Cache', {
    get,
    getAll: (keys: string[]) =>
      Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
    put: (key: string, value: string, seconds = 600) => {
      if (bytes(value) > quotas.cacheBytes) throw new Error('Exception: Argument too large: value');
      if (key.length > 250) throw new Error('Exception: Argument too large: key');
      kept.set(key, { value, until: world.now + Math.min(seconds, quotas.cacheSeconds) * 1000 });
    },
    remove: (key: string) => void kept.delete(key),
  });
}

function lock(world: World, session: Session): unknown {
  const wait = (ms: number): boolean => {
    const isFree =
      !world.isLockHeld && (world.lockHolder === undefined || world.lockHolder === session.holdsLock);
    if (!isFree) {
      session.meter.spend(ms);
      return false;
    }
    world.lockHolder = session.holdsLock;
    return (session.holdsLock.is = true);
  };
  return service(session, 'Lock', {
    tryLock: (ms: number) => wait(ms),
    waitLock: (ms: number) => {
      if (!wait(ms)) throw new Error(complaint(world, 'lock'));
    },
    hasLock: () => session.holdsLock.is,
    releaseLock: () => {
      if (world.lockHolder === session.holdsLock) world.lockHolder = undefined;
      session.holdsLock.is = false;
    },
  });
}

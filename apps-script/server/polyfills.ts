/**
 * What the core uses of JavaScript after ES2020, for an engine that lacks it: Google does not say which version
 * of V8 runs scripts.
 */
type Patched = { [name: string]: unknown };

function add(to: object, name: string, value: unknown): void {
  if (typeof (to as Patched)[name] !== 'function')
    Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

add(Array.prototype, 'at', function at<T>(this: readonly T[], index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
});

add(String.prototype, 'replaceAll', function replaceAll(this: string, found: string, by: string): string {
  return this.split(found).join(by);
});

export {};

/** What a suite of attacks counted, for the record: printed whatever becomes of it. */
export class Tally {
  private readonly counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    for (const name of names) this.counts.set(name, 0);
  }

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  print(title: string): void {
    const list = [...this.counts].map(([name, count]) => `${name} ${count}`).join(', ');
    process.stdout.write(`${title}: ${list}\n`);
  }
}

/** Whether the person is typing into a cell: Excel then refuses requests, or has them wait who said that they would. */
export class CellEdit {
  isOn = false;
  private waiting: (() => void)[] = [];

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
    for (const go of this.waiting.splice(0)) go();
  }

  ended(): Promise<void> {
    return this.isOn ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

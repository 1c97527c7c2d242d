/** Things by their place in a list: the same few words, stages and people are named a million times in a large plan. */
export class Listed {
  private readonly places = new Map<unknown, number>();
  private readonly all: unknown[] = [];

  placeOf(thing: unknown): number {
    let place = this.places.get(thing);
    if (place === undefined) this.places.set(thing, (place = this.all.push(thing) - 1));
    return place;
  }

  at(place: number): unknown {
    return this.all[place];
  }
}

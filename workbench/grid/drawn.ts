import { LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { BOOK_ID } from './snapshot';

/** A page that nobody looks at draws no frames; waiting for them ends all the same. */
const LONGEST_MS = 3000;

/** Resolves when the grid has drawn itself for the first time, which is the longest piece of its work on the page. */
export async function firstDrawing(injector: Injector): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_MS));
  await Promise.race([drawing(injector), late]);
}

async function drawing(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const engine = injector.get(IRenderManagerService).getRenderById(BOOK_ID)?.engine;
  if (!engine) return;
  // The first frame may come before the canvas has the size of its place.
  let frames = 0;
  await new Promise<void>((resolve) => {
    const following = engine.endFrame$.subscribe(() => {
      if (++frames < 2) return;
      following.unsubscribe();
      resolve();
    });
  });
}

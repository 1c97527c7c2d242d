import type { EngineClient } from './client';
import { Engine } from './engine';

/** The engine on the page's own thread, for hosts without workers and for tests. */
export function inlineEngine(): EngineClient {
  const engine = new Engine();
  return {
    begin: async (...args) => engine.begin(...args),
    addRows: async (...args) => engine.addRows(...args),
    plan: async (...args) => engine.plan(...args),
    moveTo: async (...args) => engine.moveTo(...args),
    lookBack: async (day) => engine.lookBack(day),
    changeRows: async (...args) => engine.changeRows(...args),
    ask: async (name, ...args) => engine.ask(name, ...args),
    followUp: async (patch) => engine.followUp(patch),
    results: async (...args) => engine.results(...args),
    stop: () => undefined,
  };
}

import { expose } from 'comlink';
import { Engine } from './engine';
import { carrySentences } from './throwing';

carrySentences();
const engine = new Engine();
// Before anybody has asked: the host reads the book meanwhile. A failure is told by whatever asks first.
engine.prepare().catch(() => undefined);
// A page that may start no worker runs this file itself and hands it the port.
expose(engine, (globalThis as { gendanEnginePort?: MessagePort }).gendanEnginePort);

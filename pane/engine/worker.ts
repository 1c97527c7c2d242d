import { expose } from 'comlink';
import { Engine } from './engine';
import { carrySentences } from './throwing';

carrySentences();
expose(new Engine());

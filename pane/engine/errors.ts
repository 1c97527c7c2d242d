import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';

export class NothingPlanned extends GendanError {
  constructor() {
    super(
      both(
        '还没有读完工作簿，请稍等或点“刷新”。',
        'The book has not been read yet; wait a moment or press Refresh.',
      ),
    );
  }
}

/** What went wrong in the engine's own realm, in the words it had there. */
export class EngineFailed extends GendanError {
  constructor(sentence: Bilingual) {
    super(sentence);
  }
}

/** The engine hit something that it has no sentence for: a defect of ours. */
export class EngineBroke extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `计算时出了意外，工作簿没有改动。请点“刷新”再试；若再次出现，请把这句话发给我们：${detail}`,
        `Something unexpected happened while working this out; the book was not changed. Press Refresh and try again. Should it happen again, send us this: ${detail}`,
      ),
    );
  }
}

/** A person stopped the work. */
export class Stopped extends GendanError {
  constructor() {
    super(both('已停止，工作簿没有改动。', 'Stopped; the book was not changed.'));
  }
}

import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '谁会什么、谁验证的、什么时候到期；同一个原因反复出现时建议的培训，写了结果才算完成；帮人得的积分。水平由别人凭依据验证，自己填的不算数。',
    'Who can do what, who verified it and until when; the training that a repeated cause suggests, done when it has a result; points for help. Somebody else verifies a level and says on what grounds: what people write of themselves does not count.',
  ),
  keys: [['← →', both('换到旁边的部分', 'the part beside it')]],
};

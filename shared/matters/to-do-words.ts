import { both, type Bilingual } from '../lang';
import type { MatterToDo } from './turn';

/** What the person whose turn it is has to do, as a list says it. */
export const TO_DO_WORDS: Readonly<Record<MatterToDo, Bilingual>> = {
  accept: both('接受或退回', 'accept or refuse'),
  'hand again': both('补齐再交', 'hand over again'),
  state: both('写陈述', 'write a statement'),
  decide: both('裁决', 'decide'),
  answer: both('答复', 'answer'),
  do: both('办理', 'do it'),
  acknowledge: both('确认已知悉', 'acknowledge'),
  organise: both('组织', 'organise'),
};

import { both } from '../../shared/lang';

/** Whose work is shown. */
export const WHO_WORDS = {
  me: both('我是', 'I am'),
  everybody: both('所有人', 'Everybody'),
  choose: both(
    '选一次你是谁，以后只看自己的；随时可以换。',
    'Say once who you are and see your own work; change it any time.',
  ),
  noTeam: both(
    '表里没写责任人的先显示岗位；在“团队”里加上人员就会分到人。',
    'Work without a named person shows its role; add people in Team to have it assigned.',
  ),
} as const;

import { shownInstead } from '../../../automation/command/command-line';

test.each([
  [['digest', 'b.xlsx', '--smtp', 'smtps://me:se:c@ret@mail.example.com'], 'gendan digest b.xlsx --smtp smtps://me:***@mail.example.com'],
  [['digest', 'b.xlsx', '--smtp=smtp://me:secret@mail.example.com:25'], 'gendan digest b.xlsx --smtp=smtp://me:***@mail.example.com:25'],
  [['digest', 'b.xlsx', '--smtp', 'smtp://localhost:1025', '--from', 'a@example.com'], undefined],
  [['plan', 'b.xlsx'], undefined],
])('%j', (args, shown) => expect(shownInstead(args)).toBe(shown)); // prettier-ignore

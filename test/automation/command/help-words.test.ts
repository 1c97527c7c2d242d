import { errorInChinese } from '../../../automation/command/help-words';
import { VERBS } from '../../../automation/command/verbs';
import { run } from '../../tools/run';

describe('what the command says of itself in Chinese', () => {
  test('titles, usage and the help of each command', async () => {
    const { code, out } = await run(['--help', '--lang', 'zh']);
    expect(code).toBe(0);
    expect(out).toContain('用法： gendan [选项] [命令]');
    expect(out).toContain('命令：');
    const verb = await run(['plan', '--help', '--lang', 'zh']);
    expect(verb.out).toContain('参数：');
    expect(verb.out).toMatch(/-h, --help +显示帮助/);
    for (const text of [out, verb.out])
      expect(text).not.toMatch(/Usage|Options|Arguments|Commands|display help/);
    expect((await run(['addin', 'serve', '--help', '--lang', 'zh'])).out).toContain('（默认 3000）');
  });

  test('of every verb what a person fills in has a Chinese name', async () => {
    for (const verb of Object.keys(VERBS)) {
      const { out } = await run([verb, '--help', '--lang', 'zh']);
      expect(out.replaceAll('<zh|en>', '')).not.toMatch(/[<[][a-z-]+(?:\.{3})?[>\]]/);
    }
    expect((await run(['plan', '--help', '--lang', 'zh'])).out).toContain('gendan plan [选项] <工作簿>');
  });

  test('English is as it was', async () => {
    const { out } = await run(['--help', '--lang', 'en']);
    expect(out).toContain('Usage: gendan [options] [command]');
  });

  test.each([
    [['plan'], '缺少参数“工作簿”。'],
    [['plan', 'x.xlsx', '--alll'], '没有选项“--alll”。'],
    [['plan', 'x.xlsx', '--alll'], '是不是 --all？'],
    [['plna', 'x.xlsx'], '没有命令“plna”。'],
    [['plan', 'x.xlsx', '--sheet'], '选项“--sheet <名称>”后面缺少值。'],
    [['revert', 'a.xlsx', 'b.xlsx'], '参数太多：应有1个，写了2个。'],
  ])('%j: %s', async (args, sentence) => {
    const { code, err } = await run([...args, '--lang', 'zh']);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/error:|Usage/);
  });

  test('of two options that exclude each other', async () => {
    const { code, err } = await run(['limits', 'a.xlsx', '--confirm', 'x', '--adopt', 'y', '--lang', 'zh']);
    expect(code).toBe(2);
    expect(err).toContain('选项“--confirm <节点>”不能和“--adopt <节点>”一起用。');
  });

  test('what commander never said before stays in its own words', () => {
    expect(errorInChinese('error: something new')).toBe('error: something new');
  });
});

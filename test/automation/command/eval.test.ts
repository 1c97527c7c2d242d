import { PassThrough, Readable, Writable } from 'node:stream';
import { runEval } from '../../../automation/command/eval';
import { formatNumber } from '../../../shared/functions/format';

/** Runs the verb on what is typed in and gives what it prints and its exit code. */
async function run(
  input: string | string[],
  stdin = Readable.from(['']),
): Promise<{ out: string; code: number }> {
  const stdout = new PassThrough();
  const printed: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  const isTyped = typeof input === 'string';
  const code = await runEval(isTyped ? undefined : input, {
    stdin: isTyped ? Readable.from([input]) : stdin,
    stdout,
    lang: 'en',
  });
  return { out: Buffer.concat(printed).toString('utf8'), code };
}

describe('gendan eval', () => {
  it('answers the formulas given as arguments, one a line', async () => {
    expect(await run(['=SLA.WORKDAY("2026-02-13",2,"CN")', '=1+1'])).toEqual({
      out: '2026-02-24\n2\n',
      code: 0,
    });
  });

  it('answers each line of standard input by one line, empty and remark lines by an empty one', async () => {
    const typed =
      '\uFEFF=1\r\n\r\n# working days\n=SLA.DUE("2026-05-18 16:00","2wh")\n=SLA.DUE("","2wd")\n  =TRUE';
    expect(await run(typed)).toEqual({ out: '1\n\n\n2026-05-18 18:00\n\nTRUE\n', code: 0 });
  });

  it('ends with 1 when a result is an error, or holds one, and still answers the rest', async () => {
    const { out, code } = await run('=1/0\n=2');
    expect(out).toBe('#DIV/0! Division by zero.\n2\n');
    expect(code).toBe(1);
    expect((await run(['={1,#N/A}'])).code).toBe(1);
  });

  it('says which year is not announced, once, beside the results', async () => {
    const notes: string[] = [];
    const formulas = [
      '=SLA.WORKDAY("2026-12-30",2)',
      '=SLA.DUE("2026-12-30","3wd")',
      '=SLA.NETWORKDAYS("2026-12-30","2027-01-04")',
      '=SLA.WORKDAY("2026-05-01",2)',
    ];
    const stdout = new PassThrough();
    await runEval(formulas, {
      stdin: Readable.from(['']),
      stdout,
      lang: 'en',
      note: (line) => notes.push(line),
    });
    expect(stdout.read().toString()).toBe('2027-01-04\n2027-01-05\n3\n2026-05-07\n');
    expect(notes).toEqual(['2027 not yet announced: days fixed by law are off, make-up days unknown']);
  });

  it('prints nothing for nothing', async () => {
    expect(await run('')).toEqual({ out: '', code: 0 });
  });

  it('streams: answers arrive while the input is still open, and a slow reader is waited for', async () => {
    const stdin = new PassThrough();
    let lines = 0;
    const stdout = new Writable({
      highWaterMark: 64,
      write(chunk: Buffer, _encoding, done) {
        lines += chunk.toString().split('\n').length - 1;
        setImmediate(done);
      },
    });
    const finished = runEval(undefined, { stdin, stdout, lang: 'en' });
    for (let i = 0; i < 1000; i++) stdin.write(`=${i}+1\n`);
    while (lines < 512) await new Promise((next) => setImmediate(next));
    stdin.end('=1\n');
    expect(await finished).toBe(0);
    stdout.end();
    await new Promise((next) => stdout.on('finish', next));
    expect(lines).toBe(1001);
  });
});

describe('numbers as printed', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333'],
    [-0, '0'],
    [2958465.999988426, '2958465.99999'],
    [123456789012345, '123456789012000'],
    [1e20, '100000000000000000000'],
    [0.000001234, '0.000001234'],
    [1e-9, '0.000000001'],
    [1.5e300, '1.5e+300'],
    [0.1, '0.1'],
  ])('%d is %s', (number, printed) => {
    expect(formatNumber(number)).toBe(printed);
  });
});

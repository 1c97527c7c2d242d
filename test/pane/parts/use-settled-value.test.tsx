/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type * as Settled from '../../../pane/parts/use-settled-value';

const { useSettledValue } = jest.requireActual<typeof Settled>('../../../pane/parts/use-settled-value');

test('what is typed is taken when nothing more was typed for a while, each key beginning the wait anew', () => {
  jest.useFakeTimers();
  const { result, rerender } = renderHook(({ text }) => useSettledValue(text, 350), {
    initialProps: { text: '' },
  });
  const passes = (ms: number) => act(() => jest.advanceTimersByTime(ms));
  rerender({ text: '1' });
  passes(300);
  rerender({ text: '12' });
  passes(300);
  expect(result.current).toBe('');
  passes(50);
  expect(result.current).toBe('12');
  jest.useRealTimers();
});

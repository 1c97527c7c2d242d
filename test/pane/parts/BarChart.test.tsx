/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { BarChart, type ChartBar } from '../../../pane/parts/BarChart';

const bar = (label: string, value: number, more: Partial<ChartBar> = {}): ChartBar => ({
  label,
  value,
  said: `${value} orders`,
  isLate: false,
  onOpen: undefined,
  ...more,
});
const widths = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('svg')].map((svg) => svg.querySelectorAll('rect')[1]!.getAttribute('width'));

test('bars are as long as their values on one scale, and say them', async () => {
  const { container } = render(
    <BarChart title="By factory" bars={[bar('Hongda', 4), bar('Baolu', 1), bar('None', 0)]} />,
  );
  expect(widths(container)).toEqual(['100', '25', '0']);
  const chart = screen.getByRole('figure', { name: 'By factory' });
  expect(within(chart).getByRole('button', { name: 'Baolu 1 orders' })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('a bar opens what is behind it, by click and from the keyboard', async () => {
  const user = userEvent.setup();
  const [first, second] = [jest.fn(), jest.fn()];
  render(
    <BarChart
      title="By factory"
      bars={[bar('Hongda', 4, { onOpen: first }), bar('Baolu', 1, { onOpen: second })]}
    />,
  );
  await user.click(screen.getByRole('button', { name: /Hongda/ }));
  expect(first).toHaveBeenCalledTimes(1);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(second).toHaveBeenCalledTimes(1);
});

test('a chart without anything has bars of no length', () => {
  const { container } = render(<BarChart title="By age" bars={[bar('up to 7 days', 0)]} />);
  expect(widths(container)).toEqual(['0']);
});

/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/dom';
import { guardGridFocus } from '../../../workbench/shell/grid-focus';

let stop: () => void;
let grid: HTMLElement;
let field: HTMLElement;
let task: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div id=grid><canvas tabindex=0></canvas><input id=field></div><div id=pane><button id=task></button></div>';
  [grid, field, task] = ['grid', 'field', 'task'].map((id) => document.getElementById(id)!) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  stop = guardGridFocus(grid, () => [document.getElementById('pane')]);
});
afterEach(() => stop());

test('the grid does not take the keyboard by itself, neither from the pane nor from the page', () => {
  field.focus();
  expect(document.activeElement).toBe(document.body);
  task.focus();
  field.focus();
  expect(document.activeElement).toBe(task);
});

test('a click, Tab and whoever goes to the picture of the sheet take it there', () => {
  fireEvent.pointerDown(grid);
  field.focus();
  expect(document.activeElement).toBe(field);
  task.focus();
  fireEvent.keyDown(task, { key: 'Tab' });
  field.focus();
  expect(document.activeElement).toBe(field);
  task.focus();
  grid.querySelector('canvas')!.focus();
  field.focus();
  expect(document.activeElement).toBe(field);
});

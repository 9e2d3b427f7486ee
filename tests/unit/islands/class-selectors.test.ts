import { describe, expect, test } from 'vitest';
import { classSelectors } from '../../support/class-selectors.ts';
import { sourceFiles } from '../../support/source-files.ts';

const islands = sourceFiles().filter(({ path }) => path.startsWith('islands/'));

test('islands look for parts, and never for a class', () => {
  expect(islands.length).toBeGreaterThan(30);
  expect(islands.flatMap(({ path, text }) => classSelectors(text).map((selector) => `${path}: ${selector}`))).toEqual([]);
});

test('islands read only such data as the tables name; what they write by other names is for styles', () => {
  const read = /\bdataset\[[^\]]*\](?!\s*=(?!=))|\bgetAttribute\('data-/u;
  expect(islands.filter(({ text }) => read.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no style knows a part', () => {
  const styles = sourceFiles().filter(({ path }) => path.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(20);
  expect(styles.filter(({ text }) => text.includes('data-part')).map(({ path }) => path)).toEqual([]);
});

const byClass = {
  'a class': `host.querySelector('.tl-stage')`,
  'a class of an element': `host.querySelectorAll<HTMLElement>('li.is-selected')`,
  'a class among others': `target.closest('a[href^="#"], .notes a')`,
  'a class as an attribute': `page.querySelector('p:not([class])')`,
  'a class in a template': 'host.querySelector(`details[data-kind="${kind}"] .tl-chosen`)',
  'a constant': `const links = 'a.cite';\ntarget.closest(links);`,
  'a constant of several': `const links = ['a', '.cite'].join();\ntarget.matches(links);`,
  'a choice': `event.matches(isOpen ? '.tl-card' : 'a')`,
  'a class in an optional call': `item?.querySelector('.when')`,
  'a selector that is handed in': `function next(selector: string) { return root.querySelector(selector); }`,
  'elements by class': `root.getElementsByClassName('note')`,
  'asking for a class': `note.classList.contains('is-short')`,
};
const byOther = {
  'an element': `host.querySelector('template')`,
  'a state': `popover.matches(':popover-open')`,
  'an address': `page.querySelectorAll('a[href*="/events/1.2"]')`,
  'a part': `closest(target, 'stage')`,
  'a selector of parts': 'heading.matches(selectorOf("list-month"))',
  'a selector of parts and more':
    'const ours = [selectorOf("a"), selectorOf("b")].join();\npage.querySelector(`:scope > p:not(${ours})`);',
  'a class that is given': `note.classList.toggle('is-short', isShort); made.className = 'tl-tip';`,
};

describe('found out', () => {
  test.each(Object.entries(byClass))('%s', (_, code) => {
    expect(classSelectors(code)).toHaveLength(1);
  });
});

describe('left alone', () => {
  test.each(Object.entries(byOther))('%s', (_, code) => {
    expect(classSelectors(code)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { highlightStyles, lookProperties } from '../../../lib/review/kind-looks.ts';
import { sourceOf } from '../../support/source-files.ts';

test('whoever chose no colour has the shipped look, with nothing added to a page', () => {
  expect(highlightStyles({})).toBe('');
  expect(lookProperties({}).filter(([, value]) => value !== null)).toEqual([]);
});

test('only the kinds for which a colour was chosen are drawn otherwise, and only on screens', () => {
  const styles = highlightStyles({ target: 'sky', prohibit: 'blue' });
  expect(styles).toMatch(/^@media screen \{/u);
  expect(styles.match(/passage-\w+/gu)).toEqual(['passage-target', 'passage-prohibit']);
  expect(styles).toContain(
    '::highlight(passage-target) { background-color: rgb(86 180 233 / 0.3); }',
  );
});

test('a chosen colour leaves the manner of a line as it is', () => {
  const styles = highlightStyles({ deadline: 'green', body: 'green' });
  expect(styles).toContain('text-decoration-color: #');
  expect(styles).not.toMatch(/text-decoration:|underline|-style|offset/u);
});

test('our own pages look for each kind’s chosen colour where it is put', () => {
  const tokens = sourceOf('components/styles/tokens.css');
  for (const [name] of lookProperties({})) expect(tokens).toContain(`var(${name}, `);
});

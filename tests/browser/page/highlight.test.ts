import { afterEach, expect, test } from 'vitest';
import { highlightLayer, kindLayers, pickedLayer } from '../../../lib/page/highlight.ts';

afterEach(() => CSS.highlights.clear());

const range = () => new Range();

test('what the page has lit itself stays, whatever we light and put out', () => {
  CSS.highlights.set('search', new Highlight(range()));
  const layer = highlightLayer('passage', -1);
  layer.show([range(), range()]);
  expect([...CSS.highlights.keys()]).toEqual(['search', 'passage']);
  layer.clear();
  expect([...CSS.highlights.keys()]).toEqual(['search']);
});

test('a highlight that a newer script put in the place of ours is not put out', () => {
  const old = highlightLayer('passage', -1);
  old.show([range()]);
  highlightLayer('passage', -1).show([range(), range()]);
  old.clear();
  expect(CSS.highlights.get('passage')?.size).toBe(2);
});

test('nothing to light leaves no empty highlight behind', () => {
  const layer = highlightLayer('passage', -1);
  layer.show([range()]);
  layer.show([]);
  expect(CSS.highlights.size).toBe(0);
});

test('the page’s own highlights lie over ours, and a target over the duty around it', () => {
  for (const layer of [...kindLayers().values(), pickedLayer()]) layer.show([range()]);
  const priority = (kind: string) => CSS.highlights.get(`passage-${kind}`)?.priority ?? 0;
  expect([...CSS.highlights.values()].every((own) => own.priority < 0)).toBe(true);
  expect(priority('target')).toBeGreaterThan(priority('must'));
  expect(priority('must')).toBeGreaterThan(priority('measure'));
  expect(new Set([...CSS.highlights.values()].map((own) => own.priority)).size).toBe(7);
});

import { strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zip } from '../../../lib/exchange/xlsx/zip-without-workers.ts';

afterEach(() => vi.unstubAllGlobals());

test('a large part is packed where no worker may start', () => {
  vi.stubGlobal('Worker', () => {
    throw new Error('forbidden by the content security policy');
  });
  // More than 160 kB, from which on fflate's own zip starts workers in a page.
  const part = strToU8('一'.repeat(100_000));
  const finish = vi.fn();
  zip({ 'part.xml': part }, finish);
  const [error, archive] = finish.mock.calls[0] ?? [];
  expect(error).toBeNull();
  expect(unzipSync(archive)).toEqual({ 'part.xml': part });
});

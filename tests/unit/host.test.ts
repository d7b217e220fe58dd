import { expect, test } from 'vitest';
import { domainPattern, hostPattern, isUnderPattern } from '../../lib/model/host.ts';

test.each([
  ['www.example.com', hostPattern('www.example.com'), true],
  ['www.example.com', hostPattern('example.com'), false],
  ['www.example.com', domainPattern('example.com'), true],
  ['example.com', domainPattern('example.com'), true],
  ['badexample.com', domainPattern('example.com'), false],
  ['example.com', domainPattern('www.example.com'), false],
])('whether pages of %s are opened by %s: %s', (host, pattern, isOpened) => {
  expect(isUnderPattern(host, pattern)).toBe(isOpened);
});

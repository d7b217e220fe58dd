import { expect, test } from 'vitest';
import { sourceOf } from '../support/source-files.ts';

const OFFICIAL = ['*://*.gov.cn/*', '*://*.gov.hk/*', '*://*.gov.mo/*', '*://*.gov.tw/*'];

/** All that Piyue may do in a browser. Whoever adds to it tells the reader why in README.md. */
const POWERS = {
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [
    {
      matches: OFFICIAL,
      all_frames: true,
      css: ['content-scripts/content.css'],
      js: ['content-scripts/content.js'],
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
  },
};

/** What a manifest says that gives no power: names, pictures, the button and its key. */
const HARMLESS = [
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'commands',
  'action',
];

function powersOf(build: string) {
  const manifest: Record<string, unknown> = JSON.parse(sourceOf(`${build}/manifest.json`));
  const { host_permissions: hosts, ...powers } = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !HARMLESS.includes(key)),
  );
  return { hosts: (hosts as string[]).toSorted(), powers };
}

test('in Chrome and Edge the extension may do what is written down here, and no more', () => {
  const { hosts, powers } = powersOf('.output/chrome-mv3');
  expect(hosts).toEqual(OFFICIAL);
  expect(powers).toEqual({
    ...POWERS,
    manifest_version: 3,
    minimum_chrome_version: '122',
    background: { service_worker: 'background.js' },
  });
});

test('in Firefox it may do the same, and declares that it collects no data', () => {
  const { hosts, powers } = powersOf('.output/firefox-mv3');
  expect(hosts).toEqual(OFFICIAL);
  expect(powers).toEqual({
    ...POWERS,
    manifest_version: 3,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: '{0e6b5a43-7c1d-4f0e-9a55-2f1f6f0c9b7e}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a person is asked for, and what is open to whom: whoever changes it is to know that they do. */
const OFFICIAL = [
  '*://*.gov.cn/*',
  '*://*.gov.hk/*',
  '*://*.gov.mo/*',
  '*://*.gov.taipei/*',
  '*://*.gov.tw/*',
  '*://*.xn--zfr164b/*',
];

const IN_ALL_BROWSERS = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.2.0',
  default_locale: 'zh_CN',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
  host_permissions: OFFICIAL,
  optional_host_permissions: ['*://*/*'],
  options_ui: { page: 'settings.html', open_in_tab: true },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
  action: { default_title: '__MSG_name__', default_popup: 'popup.html' },
  content_scripts: [
    {
      matches: OFFICIAL,
      all_frames: true,
      css: ['content-scripts/content.css'],
      js: ['content-scripts/content.js'],
    },
    // Only keeps the page's listeners from what is typed in our panels, for which it has to come before them.
    {
      matches: OFFICIAL,
      all_frames: true,
      run_at: 'document_start',
      js: ['content-scripts/early.js'],
    },
  ],
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  },
};

const IN_ONE_BROWSER = {
  chrome: {
    minimum_chrome_version: '122',
    background: { service_worker: 'background.js' },
    // The side panel is a page of our own; the permission opens nothing else.
    permissions: [...IN_ALL_BROWSERS.permissions, 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: '__MSG_name__',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: '{0e6b5a43-7c1d-4f0e-9a55-2f1f6f0c9b7e}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

function built(browser: string): typeof IN_ALL_BROWSERS {
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
  // The order of the sites is that of the data.
  manifest.host_permissions.sort();
  return manifest;
}

test.each(Object.entries(IN_ONE_BROWSER))(
  '%s is asked for this and nothing more',
  (browser, own) => {
    expect(built(browser)).toEqual({ ...IN_ALL_BROWSERS, ...own });
  },
);

test.each(['zh_CN', 'zh_TW', 'en'])(
  'name and description are told in %s, short enough for the stores',
  (locale) => {
    const file = `.output/chrome-mv3/_locales/${locale}/messages.json`;
    const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
    // Chrome Web Store: 75 and 132 characters.
    expect(name.message.length).toBeLessThanOrEqual(75);
    expect(description.message.length).toBeLessThanOrEqual(132);
  },
);

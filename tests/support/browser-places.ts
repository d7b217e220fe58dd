import { join } from 'node:path';

/** A browser that the project drives: Chromium and its branded kin, or Firefox. */
export type BrowserName = 'chromium' | 'firefox';

/** Where each system keeps installed browsers, as far as the file system tells; best first. */
type Places = Readonly<Record<BrowserName, readonly string[]>>;

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const LINUX_NAMES: Places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Places = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Places = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** The environment variables that name Windows' folders of programs. */
const WINDOWS_FOLDERS = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * All files at which this browser may be installed, best first; no look at the disk.
 * `platform` as in process.platform, `environment` as in process.env.
 */
export function browserPlaces(
  name: BrowserName,
  platform: string,
  environment: Environment,
): string[] {
  if (platform === 'darwin') return MAC_APPS[name].flatMap((app) => macPlaces(app, environment));
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((folder) => environment[folder] ?? []);
    return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((at) => join(at, program)));
  }
  return LINUX_NAMES[name].flatMap((file) => LINUX_FOLDERS.map((at) => join(at, file)));
}

function macPlaces(app: string, { HOME }: Environment): string[] {
  const program = `Applications/${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`;
  return HOME === undefined ? [`/${program}`] : [`/${program}`, join(HOME, program)];
}

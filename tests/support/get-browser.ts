import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.ts';

/** Debian keeps Chromium's translations in a package of their own; without it every interface is English. */
const CHROMIUM_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_LOCALE = '/usr/lib/chromium/locales/zh-CN.pak';
const DEBIAN_CJK_FONT = '/usr/share/fonts/opentype/noto';

/**
 * The program file of a Chromium that shows Chinese: the installed one, else one got from Debian's archive (for root
 * on Debian and kin), else Playwright's download. Throws with what to do where none could be had.
 */
export function getChromium(): string {
  const found = findChromium();
  if (found !== null && (found !== DEBIAN_CHROMIUM || showsChinese())) return found;
  if (isDebianRoot()) aptInstall(CHROMIUM_PACKAGES);
  if (findChromium() === null) run('npx', playwrightInstall());
  const got = findChromium();
  if (got !== null) return got;
  throw new Error(
    'No Chromium could be had. Install Chromium, Chrome or Edge, or set PIYUE_CHROMIUM to its program file.',
  );
}

/** The program file of Firefox: the installed one, else Debian's firefox-esr (for root on Debian and kin), else null. */
export function getFirefox(): string | null {
  const found = findFirefox();
  if (found !== null || !isDebianRoot()) return found;
  aptInstall(['firefox-esr']);
  return findFirefox();
}

function showsChinese(): boolean {
  return existsSync(DEBIAN_LOCALE) && existsSync(DEBIAN_CJK_FONT);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Root can have the libraries installed, too, that the download needs (on Ubuntu, whose archive has no Chromium). */
function playwrightInstall(): string[] {
  const install = ['playwright', 'install', 'chromium', '--no-shell'];
  return isDebianRoot() ? [...install, '--with-deps'] : install;
}

function aptInstall(packages: readonly string[]): void {
  if (run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Runs a program to its end, its words on standard error (standard output belongs to results); whether it succeeded. */
function run(program: string, args: readonly string[]): boolean {
  process.stderr.write(`${program} ${args.join(' ')}\n`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

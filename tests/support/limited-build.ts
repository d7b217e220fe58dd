import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './launch-with-extension.ts';

/** The permission by which no allowance of the browser's binds the extension, only the disk. */
const FREE = 'unlimitedStorage';

/** A copy of the build that the browser gives no more room than a web site, in a folder of its own that the caller removes. */
export async function limitedBuild(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'piyue-build-'));
  await cp(CHROME_BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((each: string) => each !== FREE);
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

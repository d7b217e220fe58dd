import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The schema of REFI-QDA projects, as its makers publish it. */
export const PROJECT_SCHEMA = '../shared/reference/refi-qda/Project-mrt2019.xsd';

/** Whether a document can be checked against it here; what is missing is said in the names of the tests. */
export const canValidate =
  existsSync(PROJECT_SCHEMA) && spawnSync('xmllint', ['--version']).error === undefined;

/** What xmllint, a reader that is not ours, finds wrong with a document; '' for nothing. */
export function schemaFaults(xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'piyue-xml-'));
  try {
    const file = join(folder, 'document.xml');
    writeFileSync(file, xml);
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', PROJECT_SCHEMA, file],
      { encoding: 'utf8' },
    );
    return status === 0 ? '' : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

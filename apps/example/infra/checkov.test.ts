import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOV_EXCEPTIONS } from './testing/checkov-exceptions.data';
import { exampleDefinition, OrganizationFolder } from './testing/organization-folder';

const own = path.join(__dirname, '../../../.venv/checkov/bin/checkov');
const binary = process.env['CHECKOV_BINARY'] ?? (fs.existsSync(own) ? own : undefined);
const testWithCheckov = binary === undefined ? test.skip : test;
const skipped = binary === undefined ? ' (skipped: no checkov in .venv/checkov)' : '';

/** What checkov prints of a folder, of which this is read. */
interface Report {
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly resource: string;
      readonly file_path: string;
    }[];
  };
  readonly summary: { readonly passed: number; readonly parsing_errors: number };
}

/** checkov's exit status says whether a check failed; what it printed is read either way. */
async function scan(folder: string): Promise<Report> {
  const words = [
    '-d',
    folder,
    '--framework',
    'terraform_json',
    '--skip-download',
    '--compact',
    '--quiet',
    '-o',
    'json',
  ];
  const { stdout } = await promisify(execFile)(binary ?? '', words, {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LOG_LEVEL: 'ERROR' },
  }).catch((error: unknown) => error as { stdout: string });
  return JSON.parse(stdout) as Report;
}

testWithCheckov(
  `checkov finds nothing in the example's stacks that is not listed with its reason${skipped}`,
  async () => {
    const organization = new OrganizationFolder();
    try {
      organization.write(exampleDefinition());
      const { results, summary } = await scan(organization.folder);
      expect(summary.parsing_errors).toBe(0);
      expect(summary.passed).toBeGreaterThan(300);
      const explained = (check: string, resource: string) =>
        CHECKOV_EXCEPTIONS.find(exception => exception.check === check && exception.resource.test(resource));
      const unexplained = results.failed_checks.filter(
        ({ check_id: check, resource }) => !explained(check, resource),
      );
      expect(unexplained.map(found => `${found.file_path}: ${found.check_id} ${found.resource}`)).toEqual([]);
      const used = new Set(
        results.failed_checks.map(({ check_id: check, resource }) => explained(check, resource)),
      );
      expect(CHECKOV_EXCEPTIONS.filter(exception => !used.has(exception))).toEqual([]);
    } finally {
      organization.remove();
    }
  },
  120_000,
);

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';

const FOLDER = path.resolve(__dirname, '../../gitops');
const read = (...parts: readonly string[]) => fs.readFileSync(path.join(FOLDER, ...parts), 'utf8');
const schema = (name: string) =>
  JSON.parse(fs.readFileSync(path.resolve(__dirname, '../__fixtures__/data', name), 'utf8')) as object;

const GITHUB = read('github', 'private-ecr.yml');
const GITLAB = read('gitlab', 'private-ecr.gitlab-ci.yml');

interface Workflow {
  readonly permissions: object;
  readonly jobs: Record<
    string,
    { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }
  >;
}

describe('the published schema', () => {
  // Formats are of links in descriptions, and no part of what is judged.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validators = {
    github: ajv.compile(schema('github-workflows.json')),
    gitlab: ajv.compile(schema('gitlab-ci.json')),
  };

  test.each([
    ['github', GITHUB],
    ['gitlab', GITLAB],
  ] as const)('of %s accepts the workflow', (host, text) => {
    validators[host](parse(text));
    expect(validators[host].errors ?? []).toEqual([]);
  });

  test.each([
    ['github', GITHUB.replace('runs-on:', 'run-on:')],
    ['gitlab', GITLAB.replace('resource_group: private-ecr-apply', 'resource_group: [1]')],
  ] as const)('of %s refuses one with a mistake', (host, text) => {
    expect(validators[host](parse(text))).toBe(false);
  });
});

test('every step of a workflow is one of the script, or an action of a pinned version', () => {
  const { jobs } = parse(GITHUB) as Workflow;
  const steps = Object.values(jobs).flatMap(job => job.steps);
  for (const uses of steps.flatMap(step => step.uses ?? [])) {
    expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(GITHUB).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
  }
  const runs = steps.flatMap(step => step.run ?? []);
  expect(runs).toHaveLength(3);
  for (const run of runs) {
    expect(run).toMatch(
      /^PRIVATE_ECR_SUMMARY="\$GITHUB_STEP_SUMMARY" \.\/private-ecr\.sh [a-z-]+(?: "\$BASE")?$/,
    );
  }
  const scripts = Object.values(parse(GITLAB) as Record<string, { script?: string[] }>).flatMap(
    job => job.script ?? [],
  );
  expect(scripts).toHaveLength(3);
  for (const line of scripts) expect(line).toMatch(/^\.\/private-ecr\.sh [a-z-]+(?: "\$CI_[A-Z_]+")?$/);
});

test('no text of a pull request is written into a command', () => {
  const { jobs } = parse(GITHUB) as Workflow;
  for (const { run = '' } of Object.values(jobs).flatMap(job => job.steps)) expect(run).not.toContain('${{');
});

test('a job may do what it needs, and nothing is allowed to all', () => {
  const { permissions, jobs } = parse(GITHUB) as Workflow;
  expect(permissions).toEqual({});
  expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
    plan: { contents: 'read', 'id-token': 'write' },
    apply: { contents: 'write', 'id-token': 'write' },
    drift: { contents: 'read', 'id-token': 'write' },
  });
});

describe('the script', () => {
  const script = path.join(FOLDER, 'private-ecr.sh');

  test.each(['sh', 'bash'])('%s reads it', shell => {
    expect(spawnSync(shell, ['-n', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  const own = path.resolve(__dirname, '../../../../.venv/shellcheck/bin/shellcheck');
  const shellcheck = [own, 'shellcheck'].find(binary => spawnSync(binary, ['--version']).status === 0);
  const testWithShellcheck = shellcheck === undefined ? test.skip : test;
  testWithShellcheck(
    `shellcheck finds nothing${shellcheck === undefined ? ' skipped: no shellcheck in .venv/shellcheck or on the PATH' : ''}`,
    () => {
      expect(spawnSync(shellcheck ?? '', ['-s', 'sh', script], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stdout: '',
      });
    },
  );

  test('may be run', () => {
    expect(fs.statSync(script).mode & 0o111).not.toBe(0);
  });
});

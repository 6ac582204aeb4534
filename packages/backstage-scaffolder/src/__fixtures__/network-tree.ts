import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Provider, terraformBinary } from '@private-ecr/terraform-standin';
import { parseDefinition, synthesise, withoutTeam, writeSynthesis } from 'cdktf-private-ecr';
import { DEFINITION } from './network-remote';

/** The script of the pipelines. */
export const SCRIPT = path.resolve(__dirname, '../../gitops/private-ecr.sh');

/** What a new team asks for. */
export const RETURNS = {
  name: 'returns',
  owner: 'group:default/returns',
  accountId: '888899990000',
  region: 'eu-central-1',
  hub: 'network-frankfurt',
  cidr: '10.0.1.0/24',
};

/** One hub and one team: what a test applies, it waits for. */
export const SMALL = ['catalog', 'payments', 'search', 'ledger', 'reporting']
  .reduce((text, team) => withoutTeam(text, team), DEFINITION)
  .replace(/\n {2}- id: network-virginia[\s\S]*?(?=\nteams:)/, '');

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program. It never waits synchronously: the stand-in in this process has to answer Terraform. */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env['PATH'], HOME: os.tmpdir(), ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', status => resolve({ status, output }));
  });
}

const made: string[] = [];
afterAll(() => made.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** A work tree of the network's repository. It goes when the tests are over. */
export class NetworkTree {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-tree-'));

  /** @param provider - that stands in for AWS's; without one Terraform cannot be run */
  constructor(private readonly provider: () => Provider | undefined = () => undefined) {
    made.push(this.folder);
  }

  async write(definition: string): Promise<void> {
    const synthesis = synthesise(parseDefinition(definition), { traces: false });
    const { leftOver } = writeSynthesis(synthesis, this.folder);
    for (const left of leftOver) fs.rmSync(path.join(this.folder, left, 'cdk.tf.json'), { force: true });
    this.provider()?.addTypes(
      [...JSON.stringify([...synthesis.files.values()]).matchAll(/aws_\w+/g)].map(([type]) => type),
    );
    fs.writeFileSync(path.join(this.folder, 'private-ecr.yaml'), definition);
  }

  put(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  async commit(): Promise<string> {
    const name = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    if (!fs.existsSync(path.join(this.folder, '.git'))) {
      await this.git('init', '--quiet', '--initial-branch=main');
      fs.copyFileSync(path.resolve(SCRIPT, '../gitignore'), path.join(this.folder, '.gitignore'));
    }
    await this.git('add', '--all');
    await this.git(...name, 'commit', '--quiet', '--message', 'x', '--allow-empty');
    return (await this.git('rev-parse', 'HEAD')).output.trim();
  }

  git(...args: readonly string[]): Promise<Ran> {
    return run(this.folder, 'git', args);
  }

  script(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
    const provider = this.provider();
    return run(this.folder, 'sh', [SCRIPT, ...args], {
      TERRAFORM: terraformBinary(),
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(provider && { TF_REATTACH_PROVIDERS: provider.reattachProviders }),
      ...env,
    });
  }
}

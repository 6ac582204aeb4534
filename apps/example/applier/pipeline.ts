import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startProvider, terraformBinary, terraformMissing } from '@private-ecr/terraform-standin';
import type { NetworkRepository } from './network-repository';
import { MAIN } from './network-repository';

/** The pipeline that the scaffolder module publishes. */
export const PIPELINE_FOLDER = path.join(
  path.dirname(
    require.resolve('@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr/package.json'),
  ),
  'gitops',
);

/** Why the pipeline's script cannot run here; undefined where it can. */
export function pipelineMissing(): string | undefined {
  const missing = terraformMissing();
  if (missing !== undefined) return missing;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some(folder => fs.existsSync(path.join(folder, 'git'))) ? undefined : 'no git on the PATH';
}

/** A work tree of the repository, in which the script runs as it does in a pipeline. */
export class Pipeline {
  constructor(
    private readonly folder: string,
    private readonly repository: NetworkRepository,
    private readonly onLine: (line: string) => void,
  ) {}

  /** Says what a branch would change. */
  async plan(branch: string): Promise<void> {
    await this.checkOut(branch);
    await this.script('plan-changed', await this.repository.head());
  }

  /** Applies what is merged since a commit. */
  async apply(since: string): Promise<void> {
    await this.checkOut(MAIN);
    await this.script('apply-changed', since);
  }

  /** The files of a branch in place. States and contracts, which git does not see, stay as they are. */
  private async checkOut(branch: string): Promise<void> {
    if (!fs.existsSync(path.join(this.folder, '.git'))) {
      fs.mkdirSync(this.folder, { recursive: true });
      await this.git('init', '--quiet');
      await this.git('remote', 'add', 'origin', this.repository.folder);
    }
    await this.git('fetch', '--quiet', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    await this.git('checkout', '--quiet', '--force', '--detach', `refs/remotes/origin/${branch}`);
  }

  private git(...args: readonly string[]): Promise<void> {
    return this.run('git', args, {});
  }

  private async script(...args: readonly string[]): Promise<void> {
    const provider = await startProvider();
    try {
      provider.addTypes(typesIn(path.join(this.folder, 'stacks')));
      await this.run('sh', [path.join(this.folder, 'private-ecr.sh'), ...args], {
        TERRAFORM: terraformBinary(),
        TF_REATTACH_PROVIDERS: provider.reattachProviders,
      });
    } finally {
      await provider.close();
    }
  }

  /** Waits without blocking: the stand-in in this process has to answer Terraform. */
  private run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(AWS|TF|GIT|PRIVATE_ECR)_/.test(name),
    );
    const child = spawn(command, args, {
      cwd: this.folder,
      env: { ...Object.fromEntries(inherited), AWS_EC2_METADATA_DISABLED: 'true', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    }
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', status => {
        output
          .split('\n')
          .filter(line => /^[a-z0-9-]+: /.test(line))
          .forEach(this.onLine);
        if (status === 0) resolve();
        else reject(new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-4_000)}`));
      });
    });
  }
}

/** The types that configurations name, which the stand-in is told of. */
function typesIn(folder: string): readonly string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter(file => /cdk\.tf(?:\.json)?$/.test(file))
    .map(file => fs.readFileSync(path.join(folder, file), 'utf8'));
  return [...new Set(texts.flatMap(text => text.match(/aws_[a-z0-9_]+/g) ?? []))];
}

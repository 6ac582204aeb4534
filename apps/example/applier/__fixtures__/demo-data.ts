import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { treeWith } from '@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr/tree-with';
import { renderRequest } from 'cdktf-private-ecr';
import git from 'isomorphic-git';
import { dataFiles } from '../../world/data-folder';
import { AppliedCommit } from '../applied-commit';
import { NetworkRepository } from '../network-repository';
import { seededRepository } from '../seed-repository';

const PERSON = { name: 'Tara', email: 'tara@example.com', timestamp: 1_764_000_000, timezoneOffset: 0 };

/** A data folder as the demo has one after its first start, and what a portal does to its repository. */
export class DemoData {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-applier-'));
  readonly files = dataFiles(this.folder);
  readonly repository = new NetworkRepository(this.files.repository);
  readonly applied = new AppliedCommit(this.files.appliedCommit);

  static async make(): Promise<DemoData> {
    const data = new DemoData();
    await seededRepository(data.files.repository);
    data.applied.write(await data.repository.head());
    return data;
  }

  /** The same again, in a folder of its own. */
  copy(): DemoData {
    const other = new DemoData();
    fs.cpSync(this.folder, other.folder, { recursive: true });
    return other;
  }

  /** Pushes a branch of a request, made from a commit of main. */
  async request(
    request: { readonly name: string; readonly [field: string]: unknown },
    from?: string,
    mode: 'add' | 'change' = 'add',
  ) {
    const parent = from ?? (await this.repository.head());
    const definition = await this.repository.text('private-ecr.yaml', parent);
    const rendered = renderRequest(definition, request, { mode, traces: false });
    const branch = `private-ecr/${mode}-${request.name}`;
    const resource = `metadata:\n  annotations:\n    # private-ecr.io/vpc-id: known after apply\n`;
    const changed = new Map([
      ...rendered.files,
      ['private-ecr.yaml', rendered.definition],
      [`catalog/network-${request.name}.yaml`, `kind: Resource\n# of ${request.name}\n${resource}`],
    ]);
    const options = { fs, gitdir: this.files.repository };
    const { commit: before } = await git.readCommit({ ...options, oid: parent });
    const tree = await treeWith(options, before.tree, changed);
    const commit = {
      tree,
      parent: [parent],
      message: `Network of ${request.name}\n`,
      author: PERSON,
      committer: PERSON,
    };
    const value = await git.writeCommit({ ...options, commit });
    await git.writeRef({ ...options, ref: `refs/heads/${branch}`, value });
    return { branch, commit: value };
  }

  /** Puts a branch back, as if it had not been deleted. */
  async putBack(branch: string, commit: string): Promise<void> {
    await git.writeRef({ fs, gitdir: this.files.repository, ref: `refs/heads/${branch}`, value: commit });
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true });
  }
}

import { dataFiles } from '../world/data-folder';
import { AppliedCommit } from './applied-commit';
import { NetworkRepository } from './network-repository';
import { Pipeline, pipelineMissing } from './pipeline';
import { type PortalAccess, refreshCatalogFile } from './portal-catalog';
import { showNetwork } from './shown-network';

/** What the applier works with. */
export interface ApplierOptions {
  /** The data folder of the demo. */
  readonly data: string;
  readonly sandboxUrl: string;
  /** Whose catalog is told; where there is none, the catalog finds out by itself. */
  readonly portal?: PortalAccess | undefined;
  /** Whether the pipeline's script runs with Terraform; otherwise stacks are read as they were synthesised. */
  readonly usesTerraform?: boolean;
  readonly onLine: (line: string) => void;
}

/**
 * What a pipeline and a reviewer do for a real network: takes every branch of a request, plans it, merges it, applies it
 * with the pipeline's own script, and lets the sandbox's AWS and the catalog be what came of it.
 */
export class Applier {
  private readonly files: ReturnType<typeof dataFiles>;
  private readonly repository: NetworkRepository;
  private readonly applied: AppliedCommit;
  private readonly pipeline: Pipeline | undefined;
  /** Commits that could not be merged or applied: they are not tried for ever. */
  private readonly failed = new Set<string>();

  constructor(private readonly options: ApplierOptions) {
    this.files = dataFiles(options.data);
    this.repository = new NetworkRepository(this.files.repository);
    this.applied = new AppliedCommit(this.files.appliedCommit);
    const usesTerraform = options.usesTerraform ?? pipelineMissing() === undefined;
    this.pipeline = usesTerraform
      ? new Pipeline(this.files.workTree, this.repository, options.onLine)
      : undefined;
  }

  /**
   * Looks once: applies what was merged and not applied yet, then every branch, one after the other. Tells how many
   * branches it applied.
   */
  async look(): Promise<number> {
    await this.catchUp();
    let applied = 0;
    for (const [branch, commit] of await this.repository.waiting()) {
      if (await this.tries(branch, commit, () => this.take(branch, commit))) applied += 1;
    }
    return applied;
  }

  /** Whoever was ended between merging and applying goes on here. */
  private async catchUp(): Promise<void> {
    const head = await this.repository.head();
    const since = this.applied.read();
    if (since === undefined) this.applied.write(head);
    else if (since !== head) await this.tries('main', head, () => this.apply('main', since));
  }

  private async take(branch: string, commit: string): Promise<void> {
    const { onLine } = this.options;
    const since = this.applied.read() ?? (await this.repository.head());
    onLine(`${branch}: planning`);
    await this.pipeline?.plan(branch);
    onLine(`${branch}: merging`);
    await this.repository.merge(branch, commit);
    await this.apply(branch, since);
  }

  /** Applies what is merged since a commit. What failed half-way is part of it: the commit stays where it was then. */
  private async apply(branch: string, since: string): Promise<void> {
    const { onLine, sandboxUrl } = this.options;
    const head = await this.repository.head();
    onLine(`${branch}: applying`);
    // Until the next merge, unless it works.
    this.failed.add(head);
    await this.pipeline?.apply(since);
    const source = this.pipeline === undefined ? 'synthesised' : 'applied';
    await showNetwork({ files: this.files, repository: this.repository, source, sandboxUrl });
    this.applied.write(head);
    this.failed.delete(head);
    await this.tellPortal();
    onLine(`${branch}: applied`);
  }

  private async tellPortal(): Promise<void> {
    const { portal, onLine } = this.options;
    if (portal === undefined) return;
    await refreshCatalogFile(portal, this.files.catalog).catch((error: unknown) => {
      onLine(`the catalog was not told: ${messageOf(error)}`);
    });
  }

  /** Whether it worked. What did not is said once, and not tried again before something is merged. */
  private async tries(branch: string, commit: string, work: () => Promise<void>): Promise<boolean> {
    if (this.failed.has(commit)) return false;
    try {
      await work();
      return true;
    } catch (error) {
      this.failed.add(commit);
      this.options.onLine(`${branch} was not applied: ${messageOf(error)}`);
      return false;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

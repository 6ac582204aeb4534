import { LocalBackend, S3Backend, type TerraformStack } from '../terraform';

/** Where the states are kept: a bucket of S3 that locks by itself, or files beside the stacks. */
export type StateBackend =
  | {
      readonly type: 's3';
      readonly bucket: string;
      readonly region: string;
      readonly prefix?: string | undefined;
    }
  | { readonly type: 'local' };

/**
 * Gives a stack its own state.
 *
 * @param key - what tells this state from all others, such as `eu-central-1/share-checkout`
 */
export function useBackend(stack: TerraformStack, backend: StateBackend, key: string): void {
  if (backend.type === 'local') {
    // Without a path of its own, the library would write one that depends on where it was started.
    new LocalBackend(stack, { path: 'terraform.tfstate' });
    return;
  }
  const { bucket, region, prefix = 'private-ecr' } = backend;
  const made = new S3Backend(stack, { bucket, region, key: `${prefix}/${key}.tfstate`, encrypt: true });
  // The library does not know the argument yet; a table of DynamoDB is no longer needed for locks.
  made.addOverride('use_lockfile', true);
}

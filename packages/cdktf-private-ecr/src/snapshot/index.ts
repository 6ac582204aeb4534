/**
 * Terraform as a network snapshot: what a synthesised configuration, a plan or a state will have made after apply, in
 * the shapes of AWS's own API, for core's `trace` to judge beforehand.
 *
 * Model: every argument is a value or not known, and what is not known is left out of the snapshot with a note. What
 * AWS makes by itself is added, marked `implied`. Nothing here loads CDKTF or a provider.
 */
export type { SnapshotNote } from './note';
export { terraformSnapshot, type TerraformSnapshot, type TerraformSnapshotProps } from './terraform-snapshot';
export { idBeforeApply, type StackAddress } from './stack-address';
export type { TerraformSource, TerraformStack } from './stack/terraform-stack';
export { type FolderFiles, NODE_FILES } from './folder/folder-files';
export { readTerraformFolder } from './folder/read-terraform-folder';
export {
  parseStacksManifest,
  STACKS_MANIFEST,
  type StacksManifest,
  stacksManifestSchema,
} from './folder/stacks-manifest';
export { resolveWorkloadReferences } from './workload-references';

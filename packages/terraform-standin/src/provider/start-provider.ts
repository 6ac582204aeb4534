import { serve } from '../protocol/serve';
import type { ExistingObjects } from '../behaviour/existing';
import type { Values } from '../values/value';
import { providerHandlers } from './handlers';
import { ServedTypes } from './served-types';

/** How the stand-in behaves where neither the configuration nor the provider's schema tells. */
export interface ProviderOptions {
  /**
   * Types whose schema the provider has, as `aws_vpc` (a resource and a data source of that name both count).
   *
   * @defaultValue none: `runTerraform` adds those that the files of its folder name
   */
  readonly types?: Iterable<string>;
  /**
   * The account of a provider block that has neither `allowed_account_ids` nor `assume_role`.
   *
   * @defaultValue `'123456789012'`, the account of AWS's documentation
   */
  readonly accountId?: string;
  /**
   * The organization that all accounts are in.
   *
   * @defaultValue `'o-a1b2c3d4e5'`
   */
  readonly organizationId?: string;
  /**
   * Objects that Terraform finds but did not make, by type and id: `{ aws_vpc: { 'vpc-0123…': { cidr_block: '10.0.0.0/16' } } }`.
   * Data sources that name such an id show these attributes.
   *
   * @defaultValue none: data sources make up what they show
   */
  readonly existing?: Readonly<Record<string, Readonly<Record<string, Values>>>>;
}

/** A running stand-in for the provider hashicorp/aws. */
export interface Provider {
  /** The value of `TF_REATTACH_PROVIDERS` with which Terraform and OpenTofu use it. */
  readonly reattachProviders: string;
  /** Makes schemas of further types available, from the next run on. Names the provider does not have do no harm. */
  addTypes(types: Iterable<string>): void;
  /** Ends it, with the connections it has. */
  close(): Promise<void>;
}

const ADDRESSES = ['registry.terraform.io/hashicorp/aws', 'registry.opentofu.org/hashicorp/aws'];

/**
 * Starts a stand-in for the provider hashicorp/aws inside this process, on a TCP port of the loopback interface. It
 * calls nothing and keeps no model of AWS. One serves any number of runs, one after the other or at the same time.
 *
 * Terraform must not be run synchronously from the same process: the provider could not answer.
 */
export async function startProvider(options: ProviderOptions = {}): Promise<Provider> {
  const types = new ServedTypes(options.types ?? []);
  const existing: ExistingObjects = {
    organizationId: options.organizationId ?? 'o-a1b2c3d4e5',
    objects: options.existing ?? {},
  };
  const accountId = options.accountId ?? '123456789012';
  const listening = await serve(providerHandlers({ types, existing, accountId }));
  const attach = {
    Protocol: 'grpc',
    ProtocolVersion: 5,
    Pid: process.pid,
    Test: true,
    Addr: { Network: 'tcp', String: listening.address },
  };
  return {
    reattachProviders: JSON.stringify(Object.fromEntries(ADDRESSES.map(address => [address, attach]))),
    addTypes: names => {
      types.add(names);
    },
    close: () => listening.close(),
  };
}

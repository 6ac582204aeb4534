import { AwsProvider } from '../aws';
import { type Placement, placementOf, type PlacementProps } from '../placement';
import { type Construct, TerraformStack } from '../terraform';
import { plainText } from '../validations/plain-text';
import { tagTexts } from '../validations/support/of-network';
import { validate } from '../validations/support/validation';
import { type StateBackend, useBackend } from './backend';
import { PROVIDER_VERSION } from './versions.data';

/** What every stack needs. */
export interface AccountStackProps {
  readonly accountId: string;
  readonly region: string;
  readonly backend: StateBackend;
  /** What tells its state from all others. */
  readonly stateKey: string;
  /** The role of the account that Terraform assumes. @defaultValue the credentials that Terraform is run with */
  readonly roleName?: string;
  /** Tags of every resource. */
  readonly defaultTags?: Readonly<Record<string, string>>;
}

/** A state of its own for one account and Region: a provider that can touch no other account, and a backend. */
export class AccountStack extends TerraformStack {
  /** What constructs in this stack are placed with. */
  readonly placementProps: PlacementProps;
  readonly placement: Placement;

  constructor(scope: Construct, id: string, props: AccountStackProps) {
    super(scope, id);
    const { accountId, region, backend, stateKey, roleName, defaultTags } = props;
    const { partition } = placementOf(this.node.path, { accountId, region });
    const provider = new AwsProvider(this, 'aws', {
      region,
      allowedAccountIds: [accountId],
      ...(roleName !== undefined && {
        assumeRole: [
          { roleArn: `arn:${partition}:iam::${accountId}:role/${roleName}`, sessionName: 'private-ecr' },
        ],
      }),
      ...(defaultTags && { defaultTags: [{ tags: { ...defaultTags } }] }),
    });
    useBackend(this, backend, stateKey);
    // The library pins the one version that its bindings were made from; the configuration needs no later one.
    this.addOverride('terraform.required_providers.aws', PROVIDER_VERSION);
    validate(this, plainText, () => ({ ...tagTexts(defaultTags, 'defaultTags'), roleName, stateKey }));
    this.placementProps = { accountId, region, provider };
    this.placement = placementOf(this.node.path, this.placementProps);
  }
}

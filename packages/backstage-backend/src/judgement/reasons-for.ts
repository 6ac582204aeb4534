import type { HealthReason, ResourceShare, SnapshotIndex } from '@private-ecr/core';

/** Whom reasons are told: a team in a VPC that it shares with others. */
export interface Concerned {
  readonly accountId: string;
  /** Its subnets; undefined where they are not known, and then everything may concern it. */
  readonly subnetIds: readonly string[] | undefined;
  /** The entities whose workloads are its own. */
  readonly entityRefs: ReadonlySet<string>;
}

/** The rule that speaks of one workload. */
export const WORKLOAD_RULE = 'workload-trace';
/** The rule that speaks of one share. */
const SHARE_RULE = 'share-status';
/** Rules whose evidence names the subnets that suffer; others name those in which endpoints stand. */
const RULES_OF_SUBNETS: ReadonlySet<string> = new Set(['s3-gateway-route', 'endpoint-az-interfaces']);

/**
 * The reasons that concern a team: in a shared VPC, a route table or a share of another team is no matter of its. A missing
 * way from subnets concerns those who run in one of them.
 */
export function reasonsFor(
  reasons: readonly HealthReason[],
  concerned: Concerned,
  sharesByArn: ReadonlyMap<string, ResourceShare>,
): readonly HealthReason[] {
  return reasons.filter(reason => {
    if (reason.ruleId === WORKLOAD_RULE) return concerned.entityRefs.has(reason.subject.id);
    if (reason.ruleId === SHARE_RULE) return isShareOf(sharesByArn.get(reason.subject.id), concerned);
    if (!RULES_OF_SUBNETS.has(reason.ruleId)) return true;
    const subnets = reason.evidence.filter(({ type }) => type === 'subnet');
    if (subnets.length === 0 || concerned.subnetIds === undefined) return true;
    return subnets.some(({ id }) => concerned.subnetIds?.includes(id));
  });
}

/** A share concerns an account that is named, all where an organisation is named, and those whose subnets are in it. */
function isShareOf(share: ResourceShare | undefined, { accountId, subnetIds }: Concerned): boolean {
  if (share?.associations === undefined) return true;
  const principals = share.associations.filter(({ associationType }) => associationType === 'PRINCIPAL');
  return (
    principals.length === 0 ||
    principals.some(
      ({ associatedEntity = '' }) => associatedEntity === accountId || !/^\d{12}$/.test(associatedEntity),
    ) ||
    share.associations.some(({ associatedEntity = '' }) =>
      subnetIds?.some(id => associatedEntity.endsWith(`:subnet/${id}`)),
    )
  );
}

/** Shares by ARN; what the owner says of one goes before what others see of it. */
export function sharesByArn({ snapshot }: SnapshotIndex): ReadonlyMap<string, ResourceShare> {
  const shares = new Map<string, ResourceShare>();
  for (const [accountId, regions] of Object.entries(snapshot.accounts)) {
    for (const share of Object.values(regions).flatMap(lists => lists.ResourceShares ?? [])) {
      const isOwners = share.owningAccountId === undefined || share.owningAccountId === accountId;
      if (isOwners || !shares.has(share.resourceShareArn)) shares.set(share.resourceShareArn, share);
    }
  }
  return shares;
}

import type { Entity } from '@backstage/catalog-model';
import { printValue, VPC_ANNOTATIONS } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';
import type { Target, VpcPlacement } from '../model/target';
import { vpcSchemas } from './annotation-schemas';
import { annotationsOf, ownerRefOf, titleOf } from './entity-fields';
import { AnnotationReader } from './read-annotation';

/** The target that a Resource of type `private-ecr-vpc` stands for. */
export function vpcTarget(
  entityRef: string,
  entity: Entity,
  hubs: readonly HubPlacement[] | undefined,
): Target {
  const annotations = new AnnotationReader(entityRef, annotationsOf(entity));
  const placement = placementOf(annotations, hubs);
  const team = annotations.optional(VPC_ANNOTATIONS.team, vpcSchemas.team);
  const ownerRef = ownerRefOf(entity);
  return {
    entityRef,
    kind: 'vpc',
    title: titleOf(entity),
    ...(ownerRef !== undefined && { ownerRef }),
    ...(placement && { placement }),
    ...(team !== undefined && { team }),
    repositoryArns: [],
    problems: annotations.problems,
  };
}

/** All subnets or none: a team of which one subnet is misspelt would be judged by the others. */
function placementOf(
  annotations: AnnotationReader,
  hubs: readonly HubPlacement[] | undefined,
): VpcPlacement | undefined {
  const accountId = annotations.required(VPC_ANNOTATIONS.accountId, vpcSchemas.accountId);
  const region = annotations.required(VPC_ANNOTATIONS.region, vpcSchemas.region);
  const vpcId = annotations.required(VPC_ANNOTATIONS.vpcId, vpcSchemas.vpcId);
  const before = annotations.problems.length;
  const subnetIds = annotations.list(VPC_ANNOTATIONS.subnetIds, vpcSchemas.subnetId);
  const areSubnetsRight = annotations.problems.length === before;
  const topology = annotations.optional(VPC_ANNOTATIONS.topology, vpcSchemas.topology);
  const hub = hubOf(annotations, region, hubs);
  if (accountId === undefined || region === undefined || vpcId === undefined || !areSubnetsRight) {
    return undefined;
  }
  return {
    accountId,
    region,
    vpcId,
    subnetIds: [...subnetIds].sort(),
    ...(topology && { topology }),
    ...(hub !== undefined && { hub }),
  };
}

/** A hub that the configuration does not have, or has in another Region, is no hub: its account is not read. */
function hubOf(
  annotations: AnnotationReader,
  region: string | undefined,
  hubs: readonly HubPlacement[] | undefined,
): string | undefined {
  const name = annotations.optional(VPC_ANNOTATIONS.hub, vpcSchemas.hub);
  if (name === undefined || hubs === undefined) return name;
  const candidates = hubs.filter(hub => region === undefined || hub.region === region);
  if (candidates.some(hub => hub.name === name)) return name;
  const names = candidates.map(hub => hub.name).sort();
  return annotations.report(VPC_ANNOTATIONS.hub, {
    found: printValue(name),
    allowed: `a hub of the configuration${region === undefined ? '' : ` in ${region}`}: ${names.join(', ') || 'there is none'}`,
    fix: `correct the annotation ${VPC_ANNOTATIONS.hub}, or add the hub to privateEcr.hubs`,
  });
}

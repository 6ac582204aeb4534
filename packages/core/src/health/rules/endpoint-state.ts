import { listOf } from '../../trace/path/missing-list';
import { evidenceOf } from '../../trace/finding';
import type { HealthRule } from '../health-rule';
import { degraded, failing, type Observation, unseen } from '../observation';
import type { HealthScene } from '../scene';
import type { ScopedVpc } from '../scope/scope';
import { ENDPOINT_STATES } from './shared/endpoint-states.data';
import { endpointName, endpointSubject, vpcSubject } from './shared/subjects';

/**
 * The state that AWS gives an endpoint. One that carries no traffic is `failing`; one that is on its way, or works in
 * part, is `degraded`; a network of which no endpoint was seen is `unknown`.
 */
export const endpointState: HealthRule = {
  id: 'endpoint-state',
  title: 'Every endpoint is available',
  evaluate: scene => [
    ...missingRegions(scene),
    ...missingVpcs(scene),
    ...(isNothingThere(scene) ? [nothingThere(scene)] : scene.scope.vpcs.flatMap(vpc => ofVpc(scene, vpc))),
  ],
};

function missingRegions({ scope }: HealthScene): Observation[] {
  return scope.unseenRegions.map(({ accountId, region }) =>
    unseen(
      evidenceOf('account', accountId),
      `the ${listOf('VpcEndpoints', accountId, region)}`,
      'neither its VPCs nor their endpoints are known',
    ),
  );
}

function missingVpcs({ scope }: HealthScene): Observation[] {
  return scope.unseenVpcIds.map(id =>
    unseen(evidenceOf('vpc', id), `the VPC ${id}`, 'nothing in the snapshot names it'),
  );
}

function isNothingThere({ scope }: HealthScene): boolean {
  return scope.vpcs.length + scope.unseenRegions.length + scope.unseenVpcIds.length === 0;
}

function nothingThere({ index }: HealthScene): Observation {
  return unseen(
    evidenceOf('snapshot', index.snapshot.collectedAt),
    'an endpoint of a service that pulls need',
    'there is nothing to judge',
  );
}

function ofVpc({ index }: HealthScene, vpc: ScopedVpc): Observation[] {
  const { ownerId, region, endpoints } = vpc;
  const found = endpoints.flatMap(({ entry, ...place }) => ofState({ entry, ...place }));
  if (!index.known('VpcEndpoints', ownerId, region)) {
    const why = `only the owner of ${vpc.vpcId} sees all of its endpoints`;
    return [...found, unseen(vpcSubject(vpc), `the ${listOf('VpcEndpoints', ownerId, region)}`, why)];
  }
  if (endpoints.length > 0) return found;
  return [
    unseen(vpcSubject(vpc), `an endpoint in ${vpc.vpcId}`, 'it has none, so there is nothing to judge'),
  ];
}

function ofState(endpoint: ScopedVpc['endpoints'][number]): Observation[] {
  const subject = endpointSubject(endpoint);
  const name = endpointName(endpoint);
  const { State } = endpoint.entry;
  if (State === undefined) return [unseen(subject, `the state of ${name}`, 'it may not be available')];
  const row = ENDPOINT_STATES.find(({ state }) => state === State.toLowerCase());
  if (row === undefined)
    return [unseen(subject, `what the state "${State}" of ${name} means`, 'AWS may have added it')];
  if (row.severity === undefined) return [];
  const report = row.severity === 'failing' ? failing : degraded;
  return [report(subject, `${name} is ${State}: ${row.means}`, row.fix)];
}

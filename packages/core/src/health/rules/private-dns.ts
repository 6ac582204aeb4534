import { endpointService } from '../../aws-catalogue';
import {
  bareZoneId,
  type HostedZone,
  type Located,
  type SnapshotIndex,
  type VpcEndpoint,
} from '../../snapshot';
import { evidenceOf } from '../../trace/finding';
import { listOf } from '../../trace/path/missing-list';
import type { HealthRule } from '../health-rule';
import { failing, type Observation, unseen } from '../observation';
import type { ScopedVpc } from '../scope/scope';
import {
  answerOf,
  isAssociated,
  isInProfile,
  missingZoneLists,
  profilesOfUnknownContents,
  namesOf,
  type ServiceName,
  type ZoneAnswer,
  zonesFor,
} from './shared/service-names';
import {
  endpointName,
  endpointSubject,
  interfaceEndpoints,
  listed,
  serviceOf,
  vpcSubject,
} from './shared/subjects';

/**
 * That the names of a service lead to its endpoint: private DNS of the endpoint, with DNS support and DNS hostnames of
 * its VPC; or a private hosted zone, associated with a VPC or held by a Profile, with a record for each name that is
 * asked for, the `*` of registries included. Without either it is `failing`, for nobody gets to the endpoint by name.
 * S3 is left out: its gateway works by route.
 */
export const privateDns: HealthRule = {
  id: 'private-dns',
  title: "The services' names lead to the endpoints",
  evaluate: ({ index, scope }) =>
    scope.vpcs.flatMap(vpc => {
      const named = interfaceEndpoints(vpc).filter(
        endpoint => endpointService(serviceOf(endpoint))?.endpointType === 'Interface',
      );
      return [
        ...(named.some(({ entry }) => entry.PrivateDnsEnabled) ? attributesOf(index, vpc) : []),
        ...named.flatMap(endpoint => ofEndpoint(index, named, endpoint)),
      ];
    }),
};

const ATTRIBUTES = [
  { field: 'EnableDnsSupport', words: 'DNS support' },
  { field: 'EnableDnsHostnames', words: 'DNS hostnames' },
] as const;

/** Private DNS of endpoints works only with both attributes of the VPC. */
function attributesOf(index: SnapshotIndex, vpc: ScopedVpc): Observation[] {
  const described = index.vpc.first(vpc.region, vpc.vpcId)?.entry;
  return ATTRIBUTES.flatMap(({ field, words }) => {
    const value = described?.[field];
    if (value === true) return [];
    const subject = vpcSubject(vpc);
    const why = 'private DNS of its endpoints does not work without it';
    return value === undefined
      ? [unseen(subject, `${field} of ${vpc.vpcId}`, why)]
      : [
          failing(
            subject,
            `${words} of ${vpc.vpcId} is off, and ${why}`,
            `Set ${field} of ${vpc.vpcId} to true.`,
          ),
        ];
  });
}

function ofEndpoint(
  index: SnapshotIndex,
  named: readonly Located<VpcEndpoint>[],
  endpoint: Located<VpcEndpoint>,
): Observation[] {
  const { PrivateDnsEnabled, ServiceName, VpcEndpointId } = endpoint.entry;
  const isAnsweredByTwin = named.some(
    ({ entry }) => entry.ServiceName === ServiceName && entry.PrivateDnsEnabled === true,
  );
  if (isAnsweredByTwin) return [];
  if (PrivateDnsEnabled === undefined) {
    const what = `whether private DNS of ${endpointName(endpoint)} is on`;
    return [unseen(endpointSubject(endpoint), what, 'its names may lead elsewhere')];
  }
  return isInProfile(index, VpcEndpointId) ? [] : byZones(index, endpoint);
}

function byZones(index: SnapshotIndex, endpoint: Located<VpcEndpoint>): Observation[] {
  const service = { service: serviceOf(endpoint), region: endpoint.region };
  const asked = namesOf(service).map(name => {
    const zones = zonesFor(index, name.host);
    const answers = zones
      .filter(zone => isAssociated(index, zone))
      .map(zone => answerOf(index, zone, name.host, service));
    return { name, zones, answers };
  });
  const unanswered = asked.filter(({ answers }) => !answers.includes('yes'));
  if (unanswered.length === 0) return [];
  return [unansweredBy(index, endpoint, unanswered)];
}

interface Asked {
  readonly name: ServiceName;
  readonly zones: readonly HostedZone[];
  readonly answers: readonly ZoneAnswer[];
}

function unansweredBy(
  index: SnapshotIndex,
  endpoint: Located<VpcEndpoint>,
  unanswered: readonly Asked[],
): Observation {
  const subject = endpointSubject(endpoint);
  const names = listed(unanswered.map(({ name }) => name.shown));
  const zoneIds = unanswered.flatMap(({ zones }) => zones.map(({ Id }) => bareZoneId(Id)));
  const evidence = [...new Set(zoneIds)].sort().map(id => evidenceOf('hosted-zone', id));
  const missing = missingZoneLists(index, endpoint.region).map(({ list, accountId }) =>
    listOf(list, accountId, endpoint.region),
  );
  if (missing.length > 0) {
    const matters = `private DNS of ${endpointName(endpoint)} is off, and no zone that was seen answers for ${names}`;
    return unseen(subject, `the ${listed(missing)}`, matters, ...evidence);
  }
  const unseenProfiles = profilesOfUnknownContents(index, endpoint.region);
  if (unseenProfiles.length > 0) {
    const matters = `private DNS of ${endpointName(endpoint)} is off, and what the Profile holds may answer for ${names}`;
    return unseen(subject, `what ${listed(unseenProfiles)} holds`, matters, ...evidence);
  }
  if (unanswered.some(({ answers }) => answers.includes('unknown'))) {
    const what = `where the records of ${listed(zoneIds)} for ${names} lead`;
    return unseen(subject, what, 'they may lead past the endpoint', ...evidence);
  }
  const where = evidence.length === 0 ? 'no private hosted zone' : `no associated zone (${listed(zoneIds)})`;
  return failing(
    subject,
    `private DNS of ${endpointName(endpoint)} is off, and ${where} answers for ${names} with an endpoint of ${serviceOf(endpoint)}`,
    `Add alias records for ${names} to a private hosted zone that the VPCs of the workloads are associated with, or enable private DNS.`,
    ...evidence,
  );
}

import type { TraceCheck } from '../check';
import { takesName } from '../dns/endpoint-zones';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import type { Leg, Path } from '../leg';
import { overPaths } from '../over-paths';

/** Does the service's host resolve to an address that the task can use? */
export const dns: TraceCheck = {
  id: 'dns',
  title: 'The name of the service resolves to an address that the task can reach',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

function judge(leg: Leg, path: Path): Finding {
  const { resolution, host } = path;
  switch (resolution.kind) {
    case 'endpoint':
      return leg.need.service === 's3'
        ? unknown(
            `${resolution.detail}: it takes the name of S3 from the gateway endpoint, which AWS asks for to pull layers`,
            ...resolution.evidence,
          )
        : pass(resolution.detail, ...resolution.evidence);
    case 'wrong-endpoint':
    case 'no-answer':
      return fail(resolution.detail, resolution.fix, ...resolution.evidence);
    case 'unknown':
      return unknown(resolution.detail, ...resolution.evidence);
    case 'public':
      return publicName(leg, path, host.name);
  }
}

/** A public name is of use where public addresses are: on the internet, or behind the route of S3's gateway. */
function publicName(leg: Leg, { target }: Path, host: string): Finding {
  if (leg.need.service === 's3') return pass(`${host} resolves to public addresses, as it should`);
  if (target.kind !== 'public') return unknown(`whether ${leg.subnetId} reaches ${host} is not known`);
  const { verdict, evidence, detail } = target.route;
  const subnet = evidenceOf('subnet', leg.subnetId);
  if (verdict === 'pass') {
    return pass(
      `${host} resolves to public addresses, and ${leg.subnetId} reaches the internet`,
      subnet,
      ...evidence,
    );
  }
  if (verdict === 'unknown') {
    return unknown(`${host} resolves to public addresses; ${detail}`, subnet, ...evidence);
  }
  return fail(
    `${host} resolves to public addresses, and ${leg.subnetId} has no way to the internet`,
    fixFor(leg),
    subnet,
    ...evidence,
  );
}

function fixFor({ index, need, place, subnetId }: Leg): string {
  const { service, region } = need;
  if (service.startsWith('registry:')) {
    return `Copy the image to Amazon ECR, or give ${subnetId} a route to a NAT gateway: no endpoint serves this registry.`;
  }
  const vpcId = place?.vpcId ?? 'the VPC';
  if (place !== undefined && region !== place.region) {
    return `Replicate the repository to ${place.region}, or give ${subnetId} a way to ${region}.`;
  }
  if (place !== undefined && index.vpc.first(place.region, vpcId)?.entry.EnableDnsHostnames === false) {
    return `Set enableDnsHostnames of ${vpcId} to true, so that its private zones answer.`;
  }
  const silent = index.endpointsOfVpc
    .all(region, vpcId)
    .find(endpoint => endpoint.entry.ServiceName.endsWith(`.${service}`) && !takesName(endpoint));
  if (silent !== undefined) return `Turn on private DNS of ${silent.entry.VpcEndpointId}.`;
  return `Create an interface endpoint for ${service} in ${vpcId} with private DNS, or associate a private hosted zone that points to one.`;
}

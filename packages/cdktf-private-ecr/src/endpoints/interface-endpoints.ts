import { serviceName } from '@private-ecr/core';
import { VpcEndpoint, type VpcEndpointConfig } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { inConstruct } from '../validations/support/validation';

/** What may be changed of one endpoint, under the provider's own names. */
export type EndpointOverride = Partial<Omit<VpcEndpointConfig, 'vpcId' | 'serviceName' | 'vpcEndpointType'>>;

/** How the interface endpoints of a VPC are made. */
export interface InterfaceEndpointsProps {
  readonly placement: Placement;
  readonly vpcId: string;
  /** What the `Name` tags begin with. */
  readonly name: string;
  /** Short names, or full service names where AWS has no short one. */
  readonly services: readonly string[];
  /** One subnet for each Availability Zone. */
  readonly subnetIds: readonly string[];
  readonly securityGroupId: string;
  /** Whether the endpoint answers for the names of its service in its own VPC. */
  readonly privateDns: (service: string) => boolean;
  /** The endpoint policy of a service as JSON; undefined where the service takes none. */
  readonly policy: (service: string) => string | undefined;
  readonly overrides?: Readonly<Record<string, EndpointOverride>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** One interface endpoint for each service, by the service's name, so that adding one recreates no other. */
export class InterfaceEndpoints extends Construct {
  readonly endpoints: Readonly<Record<string, VpcEndpoint>>;

  constructor(scope: Construct, id: string, props: InterfaceEndpointsProps) {
    super(scope, id);
    this.endpoints = Object.fromEntries(
      props.services.map(service => [service, this.endpoint(service, props)]),
    );
  }

  private endpoint(service: string, props: InterfaceEndpointsProps): VpcEndpoint {
    const { placement, vpcId, name, subnetIds, securityGroupId, privateDns, policy, overrides, tags } = props;
    const policyText = inConstruct(this, () => policy(service));
    return new VpcEndpoint(this, service, {
      ...placement.regional,
      vpcId,
      serviceName: serviceName(service, placement.region),
      vpcEndpointType: 'Interface',
      subnetIds: [...subnetIds],
      securityGroupIds: [securityGroupId],
      privateDnsEnabled: privateDns(service),
      ...(policyText !== undefined && { policy: policyText }),
      lifecycle: {
        postcondition: [
          {
            condition: '${self.state == "available"}',
            errorMessage: `The endpoint of ${service} is not available: no task can use it. See its state in the VPC console.`,
          },
        ],
      },
      tags: { ...tags, Name: `${name}-${service}` },
      ...overrides?.[service],
    });
  }
}

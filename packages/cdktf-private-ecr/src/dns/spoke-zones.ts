import { Route53ZoneAssociation } from '../aws';
import type { Contract } from '../contracts/contract';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** How a spoke's VPC comes to the zones of the hub. */
export interface SpokeZonesProps {
  readonly placement: Placement;
  readonly hub: Contract;
  readonly vpcId: string;
  readonly services: readonly string[];
}

/** Associates the hub's zones with a VPC of another account, for which the hub's share has given leave. */
export class SpokeZones extends Construct {
  /** By service. */
  readonly associations: Readonly<Record<string, Route53ZoneAssociation>>;

  constructor(scope: Construct, id: string, { placement, hub, vpcId, services }: SpokeZonesProps) {
    super(scope, id);
    this.associations = Object.fromEntries(
      services.map(service => [
        service,
        new Route53ZoneAssociation(this, service, {
          ...placement.global,
          zoneId: hub.text('dns', 'zones', service),
          vpcId,
          vpcRegion: placement.region,
        }),
      ]),
    );
  }
}

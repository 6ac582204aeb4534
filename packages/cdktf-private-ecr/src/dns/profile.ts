import { Route53ProfilesProfile, Route53ProfilesResourceAssociation, type Route53Zone } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** A Route 53 Profile that somebody else manages. */
export interface ExistingProfile {
  readonly profileId: string;
  readonly profileArn: string;
}

/** How zones are bundled for spokes. */
export interface ProfileProps {
  readonly placement: Placement;
  readonly name: string;
  /** By service. */
  readonly zones: Readonly<Record<string, Route53Zone>>;
  /** A VPC takes one Profile: where there is one already, the zones are added to it. */
  readonly existing?: ExistingProfile;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A Route 53 Profile that carries the zones of the endpoints to every VPC that it is associated with. */
export class Profile extends Construct {
  /** Undefined for one that somebody else manages. */
  readonly profile?: Route53ProfilesProfile;
  readonly profileId: string;
  readonly profileArn: string;

  constructor(scope: Construct, id: string, { placement, name, zones, existing, tags }: ProfileProps) {
    super(scope, id);
    if (existing === undefined) {
      this.profile = new Route53ProfilesProfile(this, 'profile', {
        ...placement.regional,
        name,
        tags: { ...tags, Name: name },
      });
    }
    this.profileId = existing?.profileId ?? this.profile?.id ?? '';
    this.profileArn = existing?.profileArn ?? this.profile?.arn ?? '';
    for (const [service, zone] of Object.entries(zones)) {
      new Route53ProfilesResourceAssociation(this, service, {
        ...placement.regional,
        name: service.replaceAll('.', '-'),
        profileId: this.profileId,
        resourceArn: zone.arn,
      });
    }
  }
}

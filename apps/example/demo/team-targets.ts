import type { Network } from '../world/network/network';
import { hubOf, placeOf, type TeamPlace } from '../world/parts/places';

/** Where a team's network is, for what goes wrong there. */
export interface TeamTargets extends TeamPlace {
  readonly team: string;
  readonly accountId: string;
  readonly region: string;
  /** The VPC whose interface endpoints the team calls through. */
  readonly endpoints: { readonly accountId: string; readonly region: string; readonly vpcId: string };
}

/** The teams of a network. */
export function teamTargets(network: Network): readonly TeamTargets[] {
  return network.teams.map(team => {
    const { name, accountId, region } = team;
    const place = placeOf(team, network);
    const { ownerId, vpcId } = place;
    return {
      team: name,
      accountId,
      region,
      ...place,
      endpoints: hubOf(team, network) ?? { accountId: ownerId, region, vpcId },
    };
  });
}

import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** EC2 or Route 53 refused to make the endpoint or the zone, for a reason of its own. */
export const endpointNotCreated: Signature = {
  id: 'endpoint-not-created',
  clues: ({ text }) => {
    const gateway = words(
      text,
      /must have a gateway endpoint for the service|PrivateDnsOnlyForInboundResolverEndpoint[^"]{0,80}/i,
    );
    if (gateway.length > 0) {
      return weigh(
        gateway,
        [
          'other',
          0.6,
          'An interface endpoint for S3 with private DNS asks for a gateway endpoint beside it.',
        ],
        ['route-missing:s3-gateway', 0.45, 'The VPC has no gateway endpoint for S3.'],
      );
    }
    const evidence = words(
      text,
      /multiple (?:EC2 )?VPC Endpoint Services matched|subnet IDs are only supported for Interface[^"]{0,60}|hosted zone with a wildcard domain name is not supported|VpcEndpointLimitExceeded|(?:maximum|limit)[^"]{0,60}VPC endpoints?[^"]{0,40}(?:reached|exceeded)|RouteAlreadyExists|already has a route with destination-prefix-list-id[^"]{0,40}|endpoint type[^"]{0,60}(?:does not match|not match|not available|mismatch)[^"]{0,60}|private DNS (?:can't|cannot) be enabled[^"]{0,80}|does not provide a private DNS name|cannot create a VPC endpoint with no subnets/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, ['other', 0.6, `AWS refused to create or change it (${evidence[0] ?? ''}).`]);
  },
};

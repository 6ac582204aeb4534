import { testSignature } from '../__fixtures__/test-signature';
import { endpointNotCreated } from './endpoint-not-created';

testSignature(endpointNotCreated, {
  fires: {
    'an interface endpoint of S3': [
      'api error InvalidParameter: To set PrivateDnsOnlyForInboundResolverEndpoint to true, the VPC vpc-0909 must have a Gateway endpoint for the service.',
      'other',
      'route-missing:s3-gateway',
    ],
    'a zone with a wildcard': [
      'Creation of hosted zone with a wildcard domain name is not supported',
      'other',
    ],
    'a route that exists': [
      'RouteAlreadyExists: route table rtb-1 already has a route with destination-prefix-list-id pl-1',
      'other',
    ],
  },
  silent: {
    'an endpoint that was made':
      'aws_vpc_endpoint.this["ecr.api"]: Creation complete after 1m2s [id=vpce-0abc]',
    'an endpoint that is being made': 'module.vpc_endpoints.aws_vpc_endpoint.this["ses"]: Creating...',
  },
});

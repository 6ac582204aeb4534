import { testSignature } from '../__fixtures__/test-signature';
import { pullThroughCache } from './pull-through-cache';

testSignature(pullThroughCache, {
  fires: {
    'a wrong secret upstream': [
      'pull access denied for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/percona: denied: The authentication to the upstream registry failed. Verify that the credentials',
      'pull-through-cache-first-pull',
      'registry-credentials',
    ],
    'a role that may not import': [
      'is not authorized to perform: ecr:BatchImportUpstreamImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/hub/nginx',
      'pull-through-cache-first-pull',
    ],
  },
  silent: {
    'a rule that was made': 'aws_ecr_pull_through_cache_rule.hub: Creation complete after 1s',
    'an upstream of a web server': 'upstream connect and no healthy upstream',
  },
});

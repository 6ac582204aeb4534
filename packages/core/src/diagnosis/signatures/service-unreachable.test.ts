import { testSignature } from '../__fixtures__/test-signature';
import { serviceUnreachable } from './service-unreachable';

testSignature(serviceUnreachable, {
  fires: {
    'docker without an address': [
      'API error (500): Get https://xxx.dkr.ecr.us-east-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'endpoint-missing:ecr.dkr',
    ],
    'a redacted address': [
      'Post "https://secretsmanager.eu-central-1.amazonaws.com/": dial tcp XXX.XXX.XXX.XXX:443: i/o timeout',
      'endpoint-missing:secretsmanager',
    ],
    'words without a host': [
      'ResourceInitializationError: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager.',
      'endpoint-missing:secretsmanager',
    ],
    'a message cut in its last word': [
      'unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadli…',
      'endpoint-missing:ssm',
    ],
    botocore: [
      'ConnectTimeoutError: Connect timeout on endpoint URL: "https://logs.eu-west-1.amazonaws.com/"',
      'endpoint-missing:logs',
    ],
  },
  silent: {
    'a refused secret':
      'unable to retrieve secret from asm: service call has been retried 1 time(s): AccessDeniedException: not allowed',
    'a database with a name of AWS':
      'could not connect to db.abc.eu-west-1.rds.amazonaws.com: Connection timed out',
    'a load balancer': 'Get https://web-1.elb.eu-west-1.amazonaws.com/: context deadline exceeded',
    'a message with an address':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 10.0.0.9:443: i/o timeout',
  },
});

import { isGatewayTo } from './endpoints';
import { changeEntries, isOfVpc, requireChange, type Scenario } from './scenario';

/**
 * The policy of the S3 gateway endpoint names a bucket that does not exist: the layers of ECR lie in
 * `prod-REGION-starport-layer-bucket`, and a mistyped `starlet` denies every one of them.
 */
export const starletPolicy: Scenario = {
  name: 'starlet-policy',
  summary: "The policy of the S3 gateway endpoint misspells the bucket of ECR's layers.",
  apply: (world, target) => {
    const misspelt = changeEntries(world, 'VpcEndpoints', target, (endpoint, { region }) =>
      isOfVpc(endpoint, target) && isGatewayTo(endpoint, 's3')
        ? { ...endpoint, PolicyDocument: JSON.stringify(policyOf(region)) }
        : endpoint,
    );
    return requireChange('starlet-policy', world, misspelt, target, 'a gateway endpoint to S3');
  },
};

const policyOf = (region: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'EcrLayers',
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::prod-${region}-starlet-layer-bucket/*`,
    },
  ],
});

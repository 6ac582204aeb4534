import type { Entity } from '@backstage/catalog-model';

/** The service of the recorded answers. */
export function aService(): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'checkout-api',
      namespace: 'default',
      annotations: {
        'aws.amazon.com/amazon-ecs-service-arn':
          'arn:aws:ecs:eu-west-1:222222222222:service/payments/checkout',
      },
    },
    spec: { type: 'service', owner: 'payments', lifecycle: 'production' },
    relations: [{ type: 'dependsOn', targetRef: 'resource:default/payments-vpc' }],
  };
}

/** The VPC that it runs in. */
export function aVpcResource(): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'payments-vpc', namespace: 'default' },
    spec: { type: 'private-ecr-vpc', owner: 'payments' },
  };
}

/** Its team. */
export function aGroup(): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'payments', namespace: 'default' },
    spec: { type: 'team', children: [] },
  };
}

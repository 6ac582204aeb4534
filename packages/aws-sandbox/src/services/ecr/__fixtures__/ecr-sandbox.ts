import { ECRClient } from '@aws-sdk/client-ecr';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface EcrSandbox {
  readonly sandbox: Sandbox;
  readonly owner: ECRClient;
  readonly other: ECRClient;
}

export const POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' }],
};

const repository = (name: string, further: object = {}) => ({
  repositoryArn: `arn:aws:ecr:${REGION}:${OWNER}:repository/${name}`,
  registryId: OWNER,
  repositoryName: name,
  repositoryUri: `${OWNER}.dkr.ecr.${REGION}.amazonaws.com/${name}`,
  ...further,
});

const image = (digit: string, sizeBytes: number, further: object = {}) => ({
  imageDigest: `sha256:${digit.repeat(64)}`,
  imageSizeInBytes: sizeBytes,
  imagePushedAt: '2026-10-01T00:00:00Z',
  ...further,
});

/** Two repositories, one with images and a policy, and a client for their account and for another. */
export async function ecrSandbox(): Promise<EcrSandbox> {
  const sandbox = await sandboxOf({
    accounts: {
      [OWNER]: {
        [REGION]: {
          Repositories: [
            repository('shop/cart', { policyText: JSON.stringify(POLICY) }),
            repository('shop/empty', { policyText: null }),
          ],
        },
      },
    },
    images: {
      [OWNER]: {
        [REGION]: {
          'shop/cart': [image('a', 50_000_000, { imageTags: ['1.0', 'latest'] }), image('b', 40_000_000)],
        },
      },
    },
  });
  return {
    sandbox,
    owner: new ECRClient(clientOf(sandbox)),
    other: new ECRClient(clientOf(sandbox, OTHER)),
  };
}

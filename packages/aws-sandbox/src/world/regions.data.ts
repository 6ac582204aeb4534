/** A Region as EC2 names it and its zones. */
export interface RegionRow {
  readonly partition: 'aws' | 'aws-cn' | 'aws-us-gov';
  /** What the ids of its zones start with, and the numbers that they end with. */
  readonly zones: readonly [prefix: string, ...numbers: number[]];
  /** Whether an account sees the Region only once it has opted in. */
  readonly optIn?: boolean;
}

const aws = (prefix: string, ...numbers: number[]): RegionRow => ({
  partition: 'aws',
  zones: [prefix, ...numbers],
});
const optIn = (prefix: string): RegionRow => ({ partition: 'aws', zones: [prefix, 1, 2, 3], optIn: true });

/**
 * The Regions, with the ids of their Availability Zones.
 *
 * Source: AWS Regions and Availability Zones User Guide, "AWS Regions" and "AWS Availability Zones".
 */
export const REGIONS: Readonly<Record<string, RegionRow>> = {
  'us-east-1': aws('use1', 1, 2, 3, 4, 5, 6),
  'us-east-2': aws('use2', 1, 2, 3),
  'us-west-1': aws('usw1', 1, 3),
  'us-west-2': aws('usw2', 1, 2, 3, 4),
  'ca-central-1': aws('cac1', 1, 2, 4),
  'sa-east-1': aws('sae1', 1, 2, 3),
  'eu-central-1': aws('euc1', 1, 2, 3),
  'eu-west-1': aws('euw1', 1, 2, 3),
  'eu-west-2': aws('euw2', 1, 2, 3),
  'eu-west-3': aws('euw3', 1, 2, 3),
  'eu-north-1': aws('eun1', 1, 2, 3),
  'ap-northeast-1': aws('apne1', 1, 2, 4),
  'ap-northeast-2': aws('apne2', 1, 2, 3, 4),
  'ap-northeast-3': aws('apne3', 1, 2, 3),
  'ap-south-1': aws('aps1', 1, 2, 3),
  'ap-southeast-1': aws('apse1', 1, 2, 3),
  'ap-southeast-2': aws('apse2', 1, 2, 3),
  'af-south-1': optIn('afs1'),
  'ap-east-1': optIn('ape1'),
  'ap-east-2': optIn('ape2'),
  'ap-south-2': optIn('aps2'),
  'ap-southeast-3': optIn('apse3'),
  'ap-southeast-4': optIn('apse4'),
  'ap-southeast-5': optIn('apse5'),
  'ap-southeast-6': optIn('apse6'),
  'ap-southeast-7': optIn('apse7'),
  'ca-west-1': optIn('caw1'),
  'eu-central-2': optIn('euc2'),
  'eu-south-1': optIn('eus1'),
  'eu-south-2': optIn('eus2'),
  'il-central-1': optIn('ilc1'),
  'me-central-1': optIn('mec1'),
  'me-south-1': optIn('mes1'),
  'mx-central-1': optIn('mxc1'),
  'cn-north-1': { partition: 'aws-cn', zones: ['cnn1', 1, 2, 3] },
  'cn-northwest-1': { partition: 'aws-cn', zones: ['cnnw1', 1, 2, 3] },
  'us-gov-east-1': { partition: 'aws-us-gov', zones: ['usge1', 1, 2, 3] },
  'us-gov-west-1': { partition: 'aws-us-gov', zones: ['usgw1', 1, 2, 3] },
};

import type { PartitionId } from './partitions.data';

/** One Region of AWS. */
export interface Region {
  readonly name: string;
  readonly partition: PartitionId;
  /** What the ids of its Availability Zones begin with (`euw1` in `euw1-az2`); absent where it is not public. */
  readonly azIdPrefix?: string;
  /** The bucket that ECR keeps image layers in; absent where its name is not public. */
  readonly layerBucket?: string;
}

const STARPORT = (name: string): string => `prod-${name}-starport-layer-bucket`;

/**
 * Name and zone-id prefix of each Region, by partition.
 *
 * Sources: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html and
 * …/aws-availability-zones.html; the layer bucket: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 */
const COMMERCIAL: Readonly<Record<string, string>> = {
  'af-south-1': 'afs1',
  'ap-east-1': 'ape1',
  'ap-east-2': 'ape2',
  'ap-northeast-1': 'apne1',
  'ap-northeast-2': 'apne2',
  'ap-northeast-3': 'apne3',
  'ap-south-1': 'aps1',
  'ap-south-2': 'aps2',
  'ap-southeast-1': 'apse1',
  'ap-southeast-2': 'apse2',
  'ap-southeast-3': 'apse3',
  'ap-southeast-4': 'apse4',
  'ap-southeast-5': 'apse5',
  'ap-southeast-6': 'apse6',
  'ap-southeast-7': 'apse7',
  'ca-central-1': 'cac1',
  'ca-west-1': 'caw1',
  'eu-central-1': 'euc1',
  'eu-central-2': 'euc2',
  'eu-north-1': 'eun1',
  'eu-south-1': 'eus1',
  'eu-south-2': 'eus2',
  'eu-west-1': 'euw1',
  'eu-west-2': 'euw2',
  'eu-west-3': 'euw3',
  'il-central-1': 'ilc1',
  'me-central-1': 'mec1',
  'me-south-1': 'mes1',
  'mx-central-1': 'mxc1',
  'sa-east-1': 'sae1',
  'us-east-1': 'use1',
  'us-east-2': 'use2',
  'us-west-1': 'usw1',
  'us-west-2': 'usw2',
};

/** Regions of the other partitions. Of China, and of the partitions apart, the layer bucket's name is not public. */
const OTHERS: readonly Region[] = [
  {
    name: 'us-gov-east-1',
    partition: 'aws-us-gov',
    azIdPrefix: 'usge1',
    layerBucket: STARPORT('us-gov-east-1'),
  },
  {
    name: 'us-gov-west-1',
    partition: 'aws-us-gov',
    azIdPrefix: 'usgw1',
    layerBucket: STARPORT('us-gov-west-1'),
  },
  { name: 'cn-north-1', partition: 'aws-cn', azIdPrefix: 'cnn1' },
  { name: 'cn-northwest-1', partition: 'aws-cn', azIdPrefix: 'cnnw1' },
  { name: 'eusc-de-east-1', partition: 'aws-eusc' },
  { name: 'us-iso-east-1', partition: 'aws-iso' },
  { name: 'us-iso-west-1', partition: 'aws-iso' },
  { name: 'us-isob-east-1', partition: 'aws-iso-b' },
  { name: 'us-isob-west-1', partition: 'aws-iso-b' },
  { name: 'eu-isoe-west-1', partition: 'aws-iso-e' },
  { name: 'us-isof-east-1', partition: 'aws-iso-f' },
  { name: 'us-isof-south-1', partition: 'aws-iso-f' },
];

export const REGIONS: readonly Region[] = [
  ...Object.entries(COMMERCIAL).map(([name, azIdPrefix]): Region => ({
    name,
    partition: 'aws',
    azIdPrefix,
    layerBucket: STARPORT(name),
  })),
  ...OTHERS,
];

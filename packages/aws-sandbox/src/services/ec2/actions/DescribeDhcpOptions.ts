import { describe } from '../describe';
import { TAGS } from '../filters';
import { DHCP_OPTIONS_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html */
export const DescribeDhcpOptions = describe({
  list: 'DhcpOptions',
  ids: DHCP_OPTIONS_IDS,
  filters: {
    ...TAGS,
    'dhcp-options-id': 'DhcpOptionsId',
    key: 'DhcpConfigurations.Key',
    value: 'DhcpConfigurations.Values.Value',
    'owner-id': 'OwnerId',
  },
});

/**
 * Calls that moto 5.2.5 answers otherwise, with the reason. A row whose call is answered alike fails its test, so that
 * the list stays true.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'DescribeVpcs by an id that is nowhere': "same code; moto's text is its own and shows a set of Python",
  'DescribeVpcs by an unknown filter':
    'moto answers a page of HTML with status 500; AWS InvalidParameterValue',
  'DescribeSecurityGroups by an id that is nowhere': "same code; moto's text shows a set of Python",
  'DescribeVpcEndpoints by an id that is nowhere': "same code; moto's text is its own",
  'DescribeVpcEndpoints one per page': 'moto has no pages here',
  'DescribeDhcpOptions by key': 'moto leaves out OwnerId, which AWS answers',
  DescribeAvailabilityZones:
    'moto leaves out GroupName, NetworkBorderGroup and OptInStatus, which AWS answers',
  DescribeRegions:
    'moto lists Regions that the account has not opted in to; AWS does so with AllRegions only',
};

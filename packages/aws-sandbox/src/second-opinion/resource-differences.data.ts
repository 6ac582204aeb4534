/**
 * Calls of services other than EC2 that moto 5.2.5 answers otherwise, with the reason. A row whose call is answered
 * alike fails its test, so that the list stays true.
 */
export const RESOURCE_DIFFERENCES: Readonly<Record<string, string>> = {
  'GetParametersByPath without a slash':
    'moto answers nothing; AWS ValidationException, since a path begins with a slash',
  ListHostedZones: 'moto leaves out Marker, which AWS always answers',
  ListHostedZonesByVPC: 'moto leaves out MaxItems, which AWS always answers',
  ListResourceRecordSets: 'moto answers *; AWS the code \\052',
  GetRole:
    'a world holds what GetAccountAuthorizationDetails tells of a role, and that has no MaxSessionDuration',
  'GetRole that is nowhere': "same code; moto's text is its own",
  'GetRolePolicy that is nowhere': "same code; moto's text is its own",
  GetPolicyVersion: 'moto answers the document as it is; AWS encodes it as in a URL',
  'GetAccountAuthorizationDetails of roles':
    'moto answers the trust policy as it is; AWS encodes it as in a URL',
  GetMetricData:
    'moto leaves out Messages, and has the statistic in the label; AWS labels a single metric with its name',
  'GetMetricData without dimensions: its values':
    'moto adds all metrics of the name up; AWS has none, since a metric without dimensions is another one',
};

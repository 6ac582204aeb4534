import type { ApiModel } from '../../model/api-model';

/** Made by scripts/extract-api-models.py from botocore 1.43.11, which AWS publishes under Apache-2.0. */
export const model: ApiModel = {
  metadata: {
    apiVersion: '2018-04-01',
    protocol: 'json',
    jsonVersion: '1.1',
    targetPrefix: 'Route53Resolver',
    endpointPrefix: 'route53resolver',
    serviceId: 'Route53Resolver',
  },
  operations: {
    ListResolverRuleAssociations: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'ListResolverRuleAssociationsRequest' },
      output: { shape: 'ListResolverRuleAssociationsResponse' },
    },
    ListResolverRules: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'ListResolverRulesRequest' },
      output: { shape: 'ListResolverRulesResponse' },
    },
  },
  shapes: {
    AccountId: { type: 'string', min: 12, max: 32 },
    Arn: { type: 'string', min: 1, max: 255 },
    CreatorRequestId: { type: 'string', min: 1, max: 255 },
    DelegationRecord: { type: 'string', min: 1, max: 256 },
    DomainName: { type: 'string', min: 1, max: 256 },
    Filter: {
      type: 'structure',
      members: { Name: { shape: 'FilterName' }, Values: { shape: 'FilterValues' } },
    },
    FilterName: { type: 'string', min: 1, max: 64 },
    FilterValue: { type: 'string', min: 1, max: 600 },
    FilterValues: { type: 'list', member: { shape: 'FilterValue' } },
    Filters: { type: 'list', member: { shape: 'Filter' } },
    Ip: { type: 'string', min: 7, max: 36 },
    Ipv6: { type: 'string', min: 7, max: 39 },
    ListResolverRuleAssociationsRequest: {
      type: 'structure',
      members: {
        MaxResults: { shape: 'MaxResults' },
        NextToken: { shape: 'NextToken' },
        Filters: { shape: 'Filters' },
      },
    },
    ListResolverRuleAssociationsResponse: {
      type: 'structure',
      members: {
        NextToken: { shape: 'NextToken' },
        MaxResults: { shape: 'MaxResults' },
        ResolverRuleAssociations: { shape: 'ResolverRuleAssociations' },
      },
    },
    ListResolverRulesRequest: {
      type: 'structure',
      members: {
        MaxResults: { shape: 'MaxResults' },
        NextToken: { shape: 'NextToken' },
        Filters: { shape: 'Filters' },
      },
    },
    ListResolverRulesResponse: {
      type: 'structure',
      members: {
        NextToken: { shape: 'NextToken' },
        MaxResults: { shape: 'MaxResults' },
        ResolverRules: { shape: 'ResolverRules' },
      },
    },
    MaxResults: { type: 'integer', min: 1, max: 100 },
    Name: { type: 'string', max: 64 },
    NextToken: { type: 'string' },
    Port: { type: 'integer', min: 0, max: 65535 },
    Protocol: { type: 'string', enum: ['DoH', 'Do53', 'DoH-FIPS'] },
    ResolverRule: {
      type: 'structure',
      members: {
        Id: { shape: 'ResourceId' },
        CreatorRequestId: { shape: 'CreatorRequestId' },
        Arn: { shape: 'Arn' },
        DomainName: { shape: 'DomainName' },
        Status: { shape: 'ResolverRuleStatus' },
        StatusMessage: { shape: 'StatusMessage' },
        RuleType: { shape: 'RuleTypeOption' },
        Name: { shape: 'Name' },
        TargetIps: { shape: 'TargetList' },
        ResolverEndpointId: { shape: 'ResourceId' },
        OwnerId: { shape: 'AccountId' },
        ShareStatus: { shape: 'ShareStatus' },
        CreationTime: { shape: 'Rfc3339TimeString' },
        ModificationTime: { shape: 'Rfc3339TimeString' },
        DelegationRecord: { shape: 'DelegationRecord' },
      },
    },
    ResolverRuleAssociation: {
      type: 'structure',
      members: {
        Id: { shape: 'ResourceId' },
        ResolverRuleId: { shape: 'ResourceId' },
        Name: { shape: 'Name' },
        VPCId: { shape: 'ResourceId' },
        Status: { shape: 'ResolverRuleAssociationStatus' },
        StatusMessage: { shape: 'StatusMessage' },
      },
    },
    ResolverRuleAssociationStatus: {
      type: 'string',
      enum: ['CREATING', 'COMPLETE', 'DELETING', 'FAILED', 'OVERRIDDEN'],
    },
    ResolverRuleAssociations: { type: 'list', member: { shape: 'ResolverRuleAssociation' } },
    ResolverRuleStatus: { type: 'string', enum: ['COMPLETE', 'DELETING', 'UPDATING', 'FAILED'] },
    ResolverRules: { type: 'list', member: { shape: 'ResolverRule' } },
    ResourceId: { type: 'string', min: 1, max: 64 },
    Rfc3339TimeString: { type: 'string', min: 20, max: 40 },
    RuleTypeOption: { type: 'string', enum: ['FORWARD', 'SYSTEM', 'RECURSIVE', 'DELEGATE'] },
    ServerNameIndication: { type: 'string', min: 0, max: 255 },
    ShareStatus: { type: 'string', enum: ['NOT_SHARED', 'SHARED_WITH_ME', 'SHARED_BY_ME'] },
    StatusMessage: { type: 'string', max: 255 },
    TargetAddress: {
      type: 'structure',
      members: {
        Ip: { shape: 'Ip' },
        Port: { shape: 'Port' },
        Ipv6: { shape: 'Ipv6' },
        Protocol: { shape: 'Protocol' },
        ServerNameIndication: { shape: 'ServerNameIndication' },
      },
    },
    TargetList: { type: 'list', min: 1, member: { shape: 'TargetAddress' } },
  },
};

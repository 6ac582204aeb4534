import type { ApiModel } from '../../model/api-model';

/** Made by scripts/extract-api-models.py from botocore 1.43.11, which AWS publishes under Apache-2.0. */
export const model: ApiModel = {
  metadata: {
    apiVersion: '2016-11-28',
    protocol: 'json',
    jsonVersion: '1.1',
    targetPrefix: 'AWSOrganizationsV20161128',
    endpointPrefix: 'organizations',
    serviceId: 'Organizations',
  },
  operations: {
    DescribeOrganization: {
      http: { method: 'POST', requestUri: '/' },
      output: { shape: 'DescribeOrganizationResponse' },
    },
    ListAccounts: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'ListAccountsRequest' },
      output: { shape: 'ListAccountsResponse' },
    },
  },
  shapes: {
    Account: {
      type: 'structure',
      members: {
        Id: { shape: 'AccountId' },
        Arn: { shape: 'AccountArn' },
        Email: { shape: 'Email' },
        Name: { shape: 'AccountName' },
        Status: { shape: 'AccountStatus' },
        State: { shape: 'AccountState' },
        Paths: { shape: 'Paths' },
        JoinedMethod: { shape: 'AccountJoinedMethod' },
        JoinedTimestamp: { shape: 'Timestamp' },
      },
    },
    AccountArn: { type: 'string' },
    AccountId: { type: 'string', max: 12 },
    AccountJoinedMethod: { type: 'string', enum: ['INVITED', 'CREATED'] },
    AccountName: { type: 'string', min: 1, max: 128, sensitive: true },
    AccountState: {
      type: 'string',
      enum: ['PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'],
    },
    AccountStatus: { type: 'string', enum: ['ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE'] },
    Accounts: { type: 'list', member: { shape: 'Account' } },
    DescribeOrganizationResponse: { type: 'structure', members: { Organization: { shape: 'Organization' } } },
    Email: { type: 'string', min: 6, max: 64, sensitive: true },
    ListAccountsRequest: {
      type: 'structure',
      members: { NextToken: { shape: 'NextToken' }, MaxResults: { shape: 'MaxResults' } },
    },
    ListAccountsResponse: {
      type: 'structure',
      members: { Accounts: { shape: 'Accounts' }, NextToken: { shape: 'NextToken' } },
    },
    MaxResults: { type: 'integer', min: 1, max: 20 },
    NextToken: { type: 'string', max: 100000 },
    Organization: {
      type: 'structure',
      members: {
        Id: { shape: 'OrganizationId' },
        Arn: { shape: 'OrganizationArn' },
        FeatureSet: { shape: 'OrganizationFeatureSet' },
        MasterAccountArn: { shape: 'AccountArn' },
        MasterAccountId: { shape: 'AccountId' },
        MasterAccountEmail: { shape: 'Email' },
        AvailablePolicyTypes: { shape: 'PolicyTypes' },
      },
    },
    OrganizationArn: { type: 'string' },
    OrganizationFeatureSet: { type: 'string', enum: ['ALL', 'CONSOLIDATED_BILLING'] },
    OrganizationId: { type: 'string' },
    Path: { type: 'string' },
    Paths: { type: 'list', member: { shape: 'Path' } },
    PolicyType: {
      type: 'string',
      enum: [
        'SERVICE_CONTROL_POLICY',
        'RESOURCE_CONTROL_POLICY',
        'TAG_POLICY',
        'BACKUP_POLICY',
        'AISERVICES_OPT_OUT_POLICY',
        'CHATBOT_POLICY',
        'DECLARATIVE_POLICY_EC2',
        'SECURITYHUB_POLICY',
        'INSPECTOR_POLICY',
        'UPGRADE_ROLLOUT_POLICY',
        'BEDROCK_POLICY',
        'S3_POLICY',
        'NETWORK_SECURITY_DIRECTOR_POLICY',
      ],
    },
    PolicyTypeStatus: { type: 'string', enum: ['ENABLED', 'PENDING_ENABLE', 'PENDING_DISABLE'] },
    PolicyTypeSummary: {
      type: 'structure',
      members: { Type: { shape: 'PolicyType' }, Status: { shape: 'PolicyTypeStatus' } },
    },
    PolicyTypes: { type: 'list', member: { shape: 'PolicyTypeSummary' } },
    Timestamp: { type: 'timestamp' },
  },
};

import { listOf, netId } from '../__fixtures__/read';

test('a share names what it shares, and with whom', () => {
  const resource_share_arn = '${aws_ram_resource_share.s.arn}';
  const ARN = `arn:aws:ram:eu-central-1:111122223333:resource-share/${netId('', 'aws_ram_resource_share.s')}`;
  expect(
    listOf('ResourceShares', {
      aws_ram_resource_share: { s: { name: 's', allow_external_principals: false } },
      aws_ram_resource_association: {
        r: { resource_share_arn, resource_arn: 'arn:aws:ec2:::subnet/subnet-1' },
      },
      aws_ram_principal_association: { p: { resource_share_arn, principal: '222233334444' } },
    }),
  ).toMatchObject([
    {
      resourceShareArn: ARN,
      owningAccountId: '111122223333',
      allowExternalPrincipals: false,
      associations: [
        { associatedEntity: '222233334444', associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
        {
          associatedEntity: 'arn:aws:ec2:::subnet/subnet-1',
          associationType: 'RESOURCE',
          status: 'ASSOCIATED',
        },
      ],
    },
  ]);
});

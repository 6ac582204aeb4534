import { listOf, VPC } from '../__fixtures__/read';

test('AWS keeps lists of S3 and DynamoDB, under ids that name no stack, and nobody makes up their ranges', () => {
  expect(listOf('PrefixLists', VPC)).toEqual(
    ['dynamodb', 's3'].map(service => ({
      PrefixListId: `pl-(com.amazonaws.eu-central-1.${service})`,
      PrefixListName: `com.amazonaws.eu-central-1.${service}`,
      implied: true,
    })),
  );
});

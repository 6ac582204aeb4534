import { withAwsIds } from './aws-ids';

const idOf = (placeholder: string) => withAwsIds({ id: placeholder }).id;

test.each([
  ['a VPC', 'vpc-(hub/aws_vpc.hub)', /^vpc-0[0-9a-f]{16}$/],
  [
    'an interface, whose address holds two others',
    'eni-(vpce-(hub/a.b):subnet-(hub/c.d))',
    /^eni-0[0-9a-f]{16}$/,
  ],
  ['an address with quotes', 'subnet-(hub/aws_subnet.a["euc1-az1"])', /^subnet-0[0-9a-f]{16}$/],
  [
    'the part of an ARN',
    'arn:aws:ram:eu-central-1:111122223333:resource-share/(hub/a.b)',
    /share\/0[0-9a-f]{16}$/,
  ],
])('%s has an id of AWS’s form', (_what, placeholder, form) => {
  expect(idOf(placeholder)).toMatch(form);
});

test('what has an id keeps it', () => {
  expect(idOf('vpc-53fd2b9feba544ddf')).toBe('vpc-53fd2b9feba544ddf');
});

test('an address has one id, in a DNS name too', () => {
  const id = idOf('vpce-(hub/aws_vpc_endpoint.logs_D8)');
  expect(idOf('vpce-(hub/aws_vpc_endpoint~1logs_~d8).logs.eu-central-1.vpce.amazonaws.com')).toBe(
    `${id}.logs.eu-central-1.vpce.amazonaws.com`,
  );
});

test('two addresses have two ids', () => {
  expect(idOf('vpc-(hub/aws_vpc.a)')).not.toBe(idOf('vpc-(hub/aws_vpc.b)'));
});

import { mayAnswer } from './relevant-zone';

test.each<[string, readonly string[], boolean]>([
  ['api.ecr.eu-west-1.amazonaws.com.', [], true],
  ['DKR.ecr.eu-west-1.amazonaws.com.', [], true],
  ['amazonaws.com.', [], true],
  ['com.', [], true],
  ['.', [], true],
  ['ecr.cn-north-1.amazonaws.com.cn.', [], true],
  ['eu-west-1.on.aws.', [], true],
  ['corp.example.', [], false],
  ['notamazonaws.com.', [], false],
  ['corp.example.', ['registry.corp.example'], true],
  ['registry.corp.example.', ['registry.corp.example'], true],
  ['x.registry.corp.example.', ['registry.corp.example'], false],
  ['ple.', ['registry.corp.example'], false],
])('a zone %s, with images of %j: %s', (zone, hosts, expected) => {
  expect(mayAnswer(zone, hosts)).toBe(expected);
});

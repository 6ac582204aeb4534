import { testSignature } from '../__fixtures__/test-signature';
import { zoneAssociation } from './zone-association';

testSignature(zoneAssociation, {
  fires: {
    Terraform: [
      'NotAuthorizedException: The VPC: vpc-xxxxxxxx has not authorized to associate with your hosted zone. status code: 401',
      'zone-association-not-authorized',
      'iam-role',
    ],
    'a refusal that names the action': [
      'NotAuthorizedException: User: x is not authorized to perform: route53:AssociateVPCWithHostedZone on resource: arn:aws:ec2:eu-west-2:1:vpc/vpc-1',
      'zone-association-not-authorized',
    ],
    'a refusal that names nothing': [
      'AccessDenied: User: x is not authorized to access this resource, in resource "aws_route53_zone_association" "secondary"',
      'zone-association-not-authorized',
      'iam-role',
    ],
  },
  silent: {
    'an association that was made': 'aws_route53_zone_association.this: Creation complete after 40s',
    'another resource': 'AccessDenied: User: x is not authorized to access this resource',
  },
});

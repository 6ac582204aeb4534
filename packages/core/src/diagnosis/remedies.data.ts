import type { CauseFamily } from './causes';

/**
 * What would decide whether a cause is the one, and what mends it. `{service}`, `{region}`, `{host}`, `{address}`,
 * `{action}`, `{image}` stand for what the message says; what it does not say stays a word in capitals.
 */
export interface Remedy {
  /** The cause in a few words. */
  readonly title: string;
  /** What would decide between this cause and others, with a command. */
  readonly check: string;
  /** What to change, in one sentence. */
  readonly fix: string;
  /** AWS's text about it. */
  readonly link: string;
}

const ECS = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const VPC = 'https://docs.aws.amazon.com/vpc/latest';
const ECR = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';
const ROUTE53 = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide';
const RAM = 'https://docs.aws.amazon.com/ram/latest/userguide';
const RUNBOOK =
  'https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-aws-troubleshootecstaskfailedtostart.html';

export const REMEDIES: Readonly<Record<CauseFamily, Remedy>> = {
  'endpoint-missing': {
    title: 'No endpoint for the service in the VPC',
    check:
      'See whether the VPC (in a shared VPC: its owner) has the endpoint: aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-id,Values=VPC_ID --query "VpcEndpoints[].[ServiceName,State,PrivateDnsEnabled]"',
    fix: 'Create an interface endpoint for {service} with private DNS in the VPC, or give the subnet a route to a NAT gateway.',
    link: `${ECR}/vpc-endpoints.html`,
  },
  'endpoint-policy': {
    title: 'Policy of the endpoint',
    check:
      'Read the policy of the endpoint for {service} and look for {action}: aws ec2 describe-vpc-endpoints --region {region} --filters Name=service-name,Values=com.amazonaws.{region}.{service} --query "VpcEndpoints[].PolicyDocument"',
    fix: 'Allow {action} for this principal and resource in the policy of the endpoint for {service}.',
    link: `${VPC}/privatelink/vpc-endpoints-access.html`,
  },
  'dns-not-private': {
    title: 'The name does not resolve to the endpoint',
    check:
      'Resolve {host} inside the VPC: a private address is right; then compare PrivateDnsEnabled, the DNS attributes and the zones: aws route53 list-hosted-zones-by-vpc --vpc-id VPC_ID --vpc-region {region}',
    fix: "Turn private DNS of the endpoint on (or associate the private hosted zone or Profile with this VPC), with the VPC's enableDnsSupport and enableDnsHostnames both on.",
    link: `${VPC}/privatelink/manage-dns-names.html`,
  },
  'security-group-endpoint-ingress': {
    title: 'Security group of the endpoint',
    check:
      'Look for TCP 443 from the task\'s group or range in the groups of the endpoint that has {address}: aws ec2 describe-network-interfaces --region {region} --filters Name=addresses.private-ip-address,Values={address} --query "NetworkInterfaces[].[InterfaceType,Groups]"',
    fix: "Allow inbound TCP 443 from the task's security group or subnet range in the endpoint's security group.",
    link: RUNBOOK,
  },
  'security-group-task-egress': {
    title: 'Security group of the task',
    check:
      'Look for outbound TCP 443 to {address} and to the S3 prefix list: aws ec2 describe-security-groups --region {region} --group-ids TASK_SECURITY_GROUP --query "SecurityGroups[].IpPermissionsEgress"',
    fix: "Allow outbound TCP 443 from the task's security group to the endpoints and to the S3 prefix list.",
    link: RUNBOOK,
  },
  nacl: {
    title: 'Network ACL',
    check:
      'Look for 443 out and ephemeral ports in, on both subnets: aws ec2 describe-network-acls --region {region} --filters Name=association.subnet-id,Values=SUBNET_ID --query "NetworkAcls[].Entries"',
    fix: "Allow TCP 443 out and the ephemeral ports back in on the task's subnet, and the reverse on the endpoint's.",
    link: `${VPC}/userguide/vpc-network-acls.html`,
  },
  'route-missing:s3-gateway': {
    title: 'No S3 gateway endpoint in the route table',
    check:
      'Look for a route to a prefix list (pl-…) with a target vpce-…: aws ec2 describe-route-tables --region {region} --filters Name=association.subnet-id,Values=SUBNET_ID --query "RouteTables[].Routes"',
    fix: 'Associate an S3 gateway endpoint with the route table of the subnet.',
    link: `${ECR}/vpc-endpoints.html`,
  },
  'route-missing:other': {
    title: 'No working route',
    check:
      'Read the routes that hold for the subnet, its main table if it has none of its own: aws ec2 describe-route-tables --region {region} --filters Name=vpc-id,Values=VPC_ID --query "RouteTables[].[Associations,Routes]"',
    fix: 'Give the subnet a route to {host}: to a NAT gateway in a public subnet, to the network of the endpoints, or none at all with endpoints in the VPC.',
    link: RUNBOOK,
  },
  's3-endpoint-policy': {
    title: 'Policy of the S3 endpoint',
    check:
      'Read the policy and look for s3:GetObject on prod-{region}-starport-layer-bucket for every principal: aws ec2 describe-vpc-endpoints --region {region} --filters Name=service-name,Values=com.amazonaws.{region}.s3 --query "VpcEndpoints[].PolicyDocument"',
    fix: 'Allow s3:GetObject on arn:aws:s3:::prod-{region}-starport-layer-bucket/* to every principal in the policy of the S3 endpoint.',
    link: `${ECR}/vpc-endpoints.html`,
  },
  'iam-role': {
    title: 'Permissions of the role',
    check:
      'Ask IAM whether the role may: aws iam simulate-principal-policy --policy-source-arn ROLE_ARN --action-names {action}',
    fix: 'Allow {action} to the role that pulls (the execution role of the task, the role of the node); AmazonECSTaskExecutionRolePolicy covers ECR and logs.',
    link: `${ECS}/task_execution_IAM_role.html`,
  },
  'repository-policy': {
    title: 'Policy of the repository',
    check:
      "Read the repository's policy in the account that owns it: aws ecr get-repository-policy --region {region} --registry-id REGISTRY_ACCOUNT --repository-name REPOSITORY",
    fix: "Allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the pulling account in the repository's policy.",
    link: `${ECR}/repository-policies.html`,
  },
  'image-not-found': {
    title: 'No such image',
    check:
      'List what the repository holds: aws ecr describe-images --region {region} --repository-name REPOSITORY --query "imageDetails[].imageTags"',
    fix: 'Correct the account, Region, repository, tag or digest of {image}, or push it.',
    link: `${ECS}/task_cannot_pull_image.html`,
  },
  'non-ecr-image-no-internet': {
    title: 'Image outside private ECR, no internet',
    check:
      'See whether the subnet has a way to the internet: aws ec2 describe-route-tables --region {region} --filters Name=association.subnet-id,Values=SUBNET_ID --query "RouteTables[].Routes"',
    fix: 'Copy the image into private ECR (or pull it through a cache rule) and name it from there, or give the subnet a NAT gateway.',
    link: `${ECR}/pull-through-cache.html`,
  },
  'pull-through-cache-first-pull': {
    title: 'First pull through the cache',
    check:
      'See whether the image is cached yet, and test the rule: aws ecr validate-pull-through-cache-rule --region {region} --ecr-repository-prefix PREFIX',
    fix: 'Pull the image once from a network with internet access and with ecr:CreateRepository and ecr:BatchImportUpstreamImage, after which the cached one is served privately.',
    link: `${ECR}/pull-through-cache.html`,
  },
  'dual-stack-uri': {
    title: "Image named by ECR's dual-stack host",
    check:
      'Look for dkr-ecr and on.aws in the image of the task definition: aws ecs describe-task-definition --region {region} --task-definition FAMILY --query "taskDefinition.containerDefinitions[].image"',
    fix: 'Name the image as ACCOUNT.dkr.ecr.{region}.amazonaws.com/REPOSITORY.',
    link: `${ECR}/ecr-requests.html`,
  },
  'secret-missing-or-denied': {
    title: 'Secret or parameter',
    check:
      'See whether it exists under exactly that name, and whether the role may read and decrypt it: aws secretsmanager describe-secret --region {region} --secret-id SECRET (or aws ssm get-parameters --names PARAMETER)',
    fix: 'Correct the ARN or name in the task definition (with the six random characters of a secret), and allow the execution role to read and decrypt it.',
    link: `${ECS}/secrets-envvar-secrets-manager.html`,
  },
  'log-group-or-role': {
    title: 'Log group or its permission',
    check:
      'See whether the group exists in the Region of awslogs-region: aws logs describe-log-groups --region {region} --log-group-name-prefix LOG_GROUP',
    fix: 'Create the log group in that Region (or set awslogs-create-group with logs:CreateLogGroup) and allow logs:CreateLogStream and logs:PutLogEvents.',
    link: `${ECS}/using_awslogs.html`,
  },
  'rate-limit': {
    title: 'Rate limit',
    check:
      'See who limits: the host in the message, with or without a login; for ECR: aws service-quotas list-service-quotas --service-code ecr',
    fix: 'Pull less often or with a login, through a pull-through cache or from private ECR.',
    link: `${ECR}/service-quotas.html`,
  },
  'disk-full': {
    title: 'Disk full',
    check:
      'Compare the unpacked image with the disk: df -h on the instance, ephemeralStorage of the task definition on Fargate.',
    fix: 'Enlarge the disk (ephemeralStorage, the root volume), remove unused images, or make the image smaller.',
    link: `${ECS}/task_cannot_pull_image.html`,
  },
  'architecture-mismatch': {
    title: 'Image for another platform',
    check:
      'Compare the platform of the image with runtimePlatform of the task: docker buildx imagetools inspect {image}',
    fix: 'Build the image for the platform it runs on (docker buildx build --platform linux/amd64,linux/arm64), or set runtimePlatform.cpuArchitecture.',
    link: `${ECS}/ecs-arm64.html`,
  },
  'hub-participant-visibility': {
    title: 'Shared VPC: only its owner sees the endpoints',
    check:
      'See who owns the VPC, and ask there: aws ec2 describe-vpcs --region {region} --vpc-ids VPC_ID --query "Vpcs[].OwnerId"',
    fix: 'Look at and change endpoints in the account that owns the VPC; in the participating account name its own security groups.',
    link: `${VPC}/userguide/vpc-sharing.html`,
  },
  'org-sharing-disabled': {
    title: 'Sharing with the organisation is off',
    check:
      'In the management account: aws organizations list-aws-service-access-for-organization (ram.amazonaws.com must be listed)',
    fix: 'Switch it on once in the management account: aws ram enable-sharing-with-aws-organization.',
    link: `${RAM}/getting-started-sharing.html`,
  },
  'invitation-not-found': {
    title: 'No invitation to accept',
    check:
      'In the receiving account: aws ram get-resource-share-invitations --region {region}; aws ram get-resource-shares --resource-owner OTHER-ACCOUNTS --region {region}',
    fix: 'Remove the accepter where both accounts are in one organisation with sharing on; there shares are accepted by themselves.',
    link: `${RAM}/working-with-shared-invitations.html`,
  },
  'duplicate-subnet-az': {
    title: 'Two subnets in one Availability Zone',
    check:
      'Compare the zones of the subnets: aws ec2 describe-subnets --region {region} --subnet-ids SUBNET_IDS --query "Subnets[].[SubnetId,AvailabilityZoneId]"',
    fix: 'Give the endpoint one subnet per Availability Zone.',
    link: `${VPC}/privatelink/create-interface-endpoint.html`,
  },
  'private-dns-conflict': {
    title: 'The name is answered for already',
    check:
      'Look for an endpoint or private zone of the same name in the VPC: aws route53 list-hosted-zones-by-vpc --vpc-id VPC_ID --vpc-region {region}',
    fix: 'Remove the other endpoint or zone first, or create this endpoint without private DNS.',
    link: `${VPC}/privatelink/manage-dns-names.html`,
  },
  'service-not-in-region': {
    title: 'No such endpoint service in the Region',
    check:
      'List the names that exist: aws ec2 describe-vpc-endpoint-services --region {region} --query "ServiceNames"',
    fix: 'Correct the service name, or leave this endpoint out in Regions that do not offer it.',
    link: `${VPC}/privatelink/aws-services-privatelink-support.html`,
  },
  'service-not-in-az': {
    title: 'The service is not in that Availability Zone',
    check:
      'List the zones of the service: aws ec2 describe-vpc-endpoint-services --region {region} --service-names SERVICE_NAME --query "ServiceDetails[].AvailabilityZones"',
    fix: 'Give the endpoint subnets in zones that the service supports; other zones reach it across.',
    link: `${VPC}/privatelink/create-interface-endpoint.html`,
  },
  'zone-association-not-authorized': {
    title: 'Hosted zone not authorised for the VPC',
    check: "In the zone's account: aws route53 list-vpc-association-authorizations --hosted-zone-id ZONE_ID",
    fix: "Authorise the VPC in the zone's account (create-vpc-association-authorization), then associate it from the VPC's account.",
    link: `${ROUTE53}/hosted-zone-private-associate-vpcs-different-accounts.html`,
  },
  'public-subnet-no-public-ip': {
    title: 'Public subnet, task without a public address',
    check:
      'Read assignPublicIp and the default route of the subnet: aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE --query "services[].networkConfiguration"',
    fix: 'Set assignPublicIp to ENABLED, or move the task to a private subnet with endpoints or a NAT gateway.',
    link: RUNBOOK,
  },
  'dns-resolver': {
    title: 'The resolver fails',
    check:
      "Ask Amazon's resolver directly: dig {host} @169.254.169.253; compare with the DHCP options: aws ec2 describe-dhcp-options --region {region}",
    fix: "Use AmazonProvidedDNS, or let the own resolver forward AWS's names to the VPC's resolver, and keep DNS support on.",
    link: `${VPC}/userguide/vpc-dns.html`,
  },
  'egress-firewall': {
    title: 'Firewall, proxy or TLS inspection',
    check:
      'See whose certificate and answer comes back: openssl s_client -connect {host}:443 -servername {host}',
    fix: 'Let {host} pass uninspected, exempt it from the proxy (NO_PROXY), or trust the certificate of the inspecting firewall.',
    link: RUNBOOK,
  },
  'registry-credentials': {
    title: 'Login at the registry',
    check:
      'Log in anew and pull by hand: aws ecr get-login-password --region {region} | docker login --username AWS --password-stdin {host}',
    fix: 'Renew the login (those of ECR hold 12 hours), or correct the secret that holds it.',
    link: `${ECR}/registry_auth.html`,
  },
  'cross-region-image': {
    title: 'Image in another Region',
    check: 'Compare the Region in {image} with that of the subnet: endpoints serve their own Region only.',
    fix: 'Replicate the repository into the Region of the task and name the image from there.',
    link: `${ECR}/replication.html`,
  },
  'credentials-endpoint-unreachable': {
    title: "The machine's credentials service",
    check:
      'Ask it from where the error occurred: curl -s http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI (task), curl -s http://169.254.169.254/latest/meta-data/ (instance)',
    fix: 'Let link-local addresses through (NO_PROXY, firewall of the machine, hop limit of the metadata service) and attach the role.',
    link: `${ECS}/task-iam-roles.html`,
  },
  other: {
    title: 'Another kind of failure',
    check:
      'Read the whole reason of the stopped task: aws ecs describe-tasks --region {region} --cluster CLUSTER --tasks TASK --query "tasks[].[stoppedReason,containers[].reason]"',
    fix: 'Follow what the message names; it is neither the network nor a permission that this list knows.',
    link: RUNBOOK,
  },
};

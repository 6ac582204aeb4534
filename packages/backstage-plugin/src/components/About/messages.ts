/** What checks ask and rules find, in a sentence or two: in short what the pages of the documentation say. */
export const aboutMessages = {
  summary: 'About {{what}}',
  check: {
    dns: 'The name of the service must lead to an address that the task can reach: that of an interface endpoint with private DNS, or of a private hosted zone that is associated with the VPC. A zone that lacks the record answers that there is no such name, and no NAT gateway helps.',
    route:
      'The route with the longest prefix carries the traffic, and a blackhole never does. Amazon S3 needs a route for its prefix list to a gateway endpoint, in the route table of every subnet that has tasks; another VPC needs a way there and back.',
    'task-egress':
      "Some security group of the task must let TCP 443 out to where the name leads: the address of the endpoint's interface, or Amazon S3's prefix list. The answer comes back by itself.",
    nacl: 'Network ACLs keep no state: the call on port 443 and its answer on an ephemeral port must both pass, at the subnet of the task and, where it is another, at that of the endpoint.',
    'endpoint-ingress':
      "Some security group of the endpoint must let TCP 443 in from the task: from its group, or from all of its subnet's range. Gateway endpoints have no security groups.",
    'endpoint-state':
      'Only an endpoint in the state available carries traffic: one that is pending, failed, rejected, expired or being deleted does not.',
    'endpoint-policy':
      "The endpoint's policy must allow each call of the service; without a policy all are allowed. Image layers are downloaded with a URL that AWS signed, so that what allows them must name every principal.",
    'execution-role':
      'The task execution role pulls the image, fetches secrets and opens log streams. The task definition must name it where it is needed, and its policies must allow the calls.',
    'repository-policy':
      "An image in another account's registry needs two permissions: that of the task's role, and that of the repository's own policy.",
  },
  rule: {
    'workload-trace':
      'Follows the way of every pull from the task to the registry, and finds the link that breaks it.',
    'endpoint-state':
      'An endpoint that is not available carries no traffic; one that was never accepted waits for its owner.',
    'private-dns':
      "Private DNS, or a private hosted zone with all records, makes the services' names lead to the endpoints; it needs DNS support and DNS hostnames of the VPC.",
    's3-gateway-route':
      'Image layers come from Amazon S3: every route table of subnets that have tasks needs a route to the gateway endpoint. It is free.',
    'share-status':
      'What a hub shares through AWS RAM can be used only while the share and its associations are active.',
    'endpoint-az-interfaces':
      'An endpoint needs an interface in every zone that has tasks: without one they go through another zone, and stand still when that one fails.',
    'packets-dropped': 'An endpoint that drops packets is overloaded, or AWS has an incident there.',
    'connection-resets': 'Many resets among new connections mean that something on the way closes them.',
    'policy-size':
      'An endpoint policy has at most 20,480 characters: name the organisation instead of each account.',
    'snapshot-age': 'What was read too long ago tells nothing about now.',
    'endpoint-idle': 'An interface endpoint is paid for by the hour, whether anything uses it or not.',
    'nat-beside-endpoints':
      'A NAT gateway beside the endpoints costs by the hour: if only pulls used it, it can go.',
  },
} as const;

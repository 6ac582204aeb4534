/** What the message is about and where it happened, told by the words around the error. */
export interface Setting {
  /** An image is being pulled or pushed. */
  readonly pull: boolean;
  /** A task or an instance is being made ready: secrets, registry login, logs, registration. */
  readonly start: boolean;
  /** It is a node of Kubernetes. */
  readonly kubernetes: boolean;
  /** It is a task of ECS, also of Batch. */
  readonly ecs: boolean;
  /** A person's or a build's own `docker` or AWS CLI. */
  readonly workstation: boolean;
}

const WORDS: Readonly<Record<keyof Setting, RegExp>> = {
  pull: /CannotPull|ErrImagePull|ImagePullBackOff|RegistryUnavailable|(?:pull|pulling|pulled|copy|copying|download|downloading|resolve|resolving|push|pushing|inspect|inspecting|unpack|fetch|fetching)(?: and unpack)?(?: (?:the|your|container|customer's container|source|sandbox|docker|application)){0,2} (?:image|ref|reference|manifest|layer|chart)s?\b|unable to pull|cannot pull|error pulling|httpReadSeeker|failed to copy|pull access denied|pull image manifest|docker (?:pull|push|build)|error response from daemon|PULL_IMAGE|registry|failed to register layer|failed to solve|manifests?\/|\/v2\/|container image|manifest for|source image|image ?manifest|\becr\b/i,
  start:
    /\b(?:acs|tcs)\b|ResourceInitializationError|retrieve (?:secrets?|ecr)\b|pull secrets|logger args|logging driver|log driver|Cannot(?:Start|Create|Inspect)Container|container instance|registering instance|poll endpoint|TaskFailedToStart|Fetching secret data|ecs[ -]agent|ssm[ -]agent|execute ?command|task execution|ExecutionRole|ecs-tasks|ecsTask/i,
  kubernetes:
    /kubelet|kubectl|\bpods?\b|ErrImagePull|ImagePullBackOff|rpc error|pod sandbox|\beks\b|containerd\.io|CRI-O|source docker:\/\//i,
  ecs: /\becs\b|CannotPull(?:ECR)?Container|ResourceInitializationError|fargate|stopped ?reason|task definition|between the task|awsvpc|task (?:network|cannot)/i,
  workstation:
    /docker (?:login|push|pull|build)|the push refers|aws ecr get-login|buildx|failed to solve|denied: your authorization/i,
};

/** Reads where a message comes from. */
export function settingOf(text: string): Setting {
  const says = (key: keyof Setting) => WORDS[key].test(text);
  return {
    pull: says('pull'),
    start: says('start'),
    kubernetes: says('kubernetes'),
    ecs: says('ecs'),
    workstation: says('workstation'),
  };
}

import type { Failure } from '../../features/failure';

/** Whether the message is about a registry of private ECR. */
export function isEcr({ hosts, service, image }: Failure): boolean {
  if (hosts.some(host => host.service === 'ecr.dkr') || /dkr[.-]ecr/i.test(image ?? '')) return true;
  return image === undefined && (service === 'ecr.dkr' || service === 'ecr.api');
}

/** How to name the image to the person. */
export function imageName({ image }: Failure): string {
  return image ?? 'the image';
}

/** The account that owns the registry, from its host or from the repository's ARN. */
export function registryAccount({ hosts, denial }: Failure): string | undefined {
  return hosts.find(host => host.accountId !== undefined)?.accountId ?? accountOf(denial?.resourceArn);
}

/** Whether the caller's account is known and is not the registry's. */
export function isCrossAccount(failure: Failure): boolean {
  const caller = accountOf(failure.denial?.principalArn);
  const owner = accountOf(failure.denial?.resourceArn) ?? registryAccount(failure);
  return caller !== undefined && owner !== undefined && caller !== owner;
}

function accountOf(arn: string | undefined): string | undefined {
  const account = arn?.split(':')[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

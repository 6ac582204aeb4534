/** The provider whose arguments the constructs write: the bindings are made from 6.25. */
export const PROVIDER_VERSION = { source: 'hashicorp/aws', version: '>= 6.25, < 7' } as const;

/** 1.10 is the first with `use_lockfile`; OpenTofu has it from 1.10 on too. */
export const TERRAFORM_VERSION = '>= 1.10';

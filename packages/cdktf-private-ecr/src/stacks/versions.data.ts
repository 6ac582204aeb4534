/** The provider whose arguments the constructs write: the bindings are made from 6.25. */
export const PROVIDER_VERSION = { source: 'hashicorp/aws', version: '>= 6.25, < 7' } as const;

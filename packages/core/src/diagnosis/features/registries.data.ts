/** Hosts outside private ECR: `registry` answers for images, `content` delivers their layers. */
export interface PublicHost {
  /** The host itself, or the domain that it lies in. */
  readonly domain: string;
  readonly kind: 'registry' | 'content';
}

/** Public registries and the content networks behind them, as images and redirects name them. */
export const PUBLIC_HOSTS: readonly PublicHost[] = [
  { domain: 'docker.io', kind: 'registry' },
  { domain: 'public.ecr.aws', kind: 'registry' },
  { domain: 'ghcr.io', kind: 'registry' },
  { domain: 'quay.io', kind: 'registry' },
  { domain: 'gcr.io', kind: 'registry' },
  { domain: 'pkg.dev', kind: 'registry' },
  { domain: 'registry.k8s.io', kind: 'registry' },
  { domain: 'mcr.microsoft.com', kind: 'registry' },
  { domain: 'registry.gitlab.com', kind: 'registry' },
  { domain: 'nvcr.io', kind: 'registry' },
  { domain: 'lscr.io', kind: 'registry' },
  { domain: 'azurecr.io', kind: 'registry' },
  { domain: 'docker.elastic.co', kind: 'registry' },
  { domain: 'registry.access.redhat.com', kind: 'registry' },
  { domain: 'registry.redhat.io', kind: 'registry' },
  { domain: 'cgr.dev', kind: 'registry' },
  { domain: 'icr.io', kind: 'registry' },
  { domain: 'cloudflare.docker.com', kind: 'content' },
  { domain: 'cloudfront.docker.com', kind: 'content' },
  { domain: 'cloudflarestorage.com', kind: 'content' },
  { domain: 'cloudfront.net', kind: 'content' },
  { domain: 'pkg-containers.githubusercontent.com', kind: 'content' },
];

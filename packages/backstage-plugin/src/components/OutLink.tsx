import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiExternalLinkLine } from '@remixicon/react';
import { privateEcrTranslationRef } from '../translation';

export interface OutLinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link that leaves the portal, in a new tab of the browser. */
export function OutLink({ href, children }: OutLinkProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <Link
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`${children} (${t('state.opensNewTab')})`}
    >
      {children}
      <RiExternalLinkLine aria-hidden size={12} />
    </Link>
  );
}

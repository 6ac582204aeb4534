import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { accountAndHub, needs, preview, size } from '../form-fields/fields';

/** `PrivateEcrAccountAndHub`, for `ScaffolderFieldExtensions`. */
export const accountAndHubFieldExtension = createScaffolderFieldExtension({
  ...accountAndHub,
  schema: accountAndHub.schema.schema,
});

/** `PrivateEcrSize`, the same. */
export const sizeFieldExtension = createScaffolderFieldExtension({ ...size, schema: size.schema.schema });

/** `PrivateEcrNeeds`, the same. */
export const needsFieldExtension = createScaffolderFieldExtension({ ...needs, schema: needs.schema.schema });

/** `PrivateEcrPreview`, the same. */
export const previewFieldExtension = createScaffolderFieldExtension({
  ...preview,
  schema: preview.schema.schema,
});

import fs from 'node:fs';
import path from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const FOLDER = path.resolve(__dirname, '../../../templates');

/** A template of ours, as the catalog has it. */
export function templateEntity(name: string): Entity {
  const text = fs.readFileSync(path.join(FOLDER, `${name}.yaml`), 'utf8');
  const [entity] = parseAllDocuments(text).map(document => document.toJS() as Entity);
  if (entity === undefined) throw new Error(`${name}.yaml is empty`);
  const location = `url:https://git.example.org/templates/${name}.yaml`;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
  };
}

/** All of them. */
export const TEMPLATES = ['private-ecr-vpc', 'private-ecr-vpc-change', 'private-ecr-vpc-offboard'].map(
  templateEntity,
);

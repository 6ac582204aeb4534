import type { ReactNode } from 'react';

/** A column of a table: its head, and what stands in it. */
export interface Column<Row> {
  readonly name: ColumnName;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
}

/** Columns by the class that sets them out. */
export type ColumnName =
  | 'name'
  | 'status'
  | 'verdict'
  | 'owner'
  | 'place'
  | 'nat'
  | 'savings'
  | 'seen'
  | 'services'
  | 'health'
  | 'vpcs'
  | 'stale';

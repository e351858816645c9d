import { findFieldType } from '../fieldTypes/catalogue.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { Field } from './design.ts';

/** Which relation a field is, or undefined for a field that is none. */
export const relationKind = (field: Field): RelationKind | undefined =>
  findFieldType(field.type)?.relation;

export const isRelation = (field: Field): boolean => relationKind(field) !== undefined;

/** The model a relation points at, when it is in the design. */
export const targetId = (field: Field): ModelId | undefined => {
  const to = field.options['to'];
  return isModelRef(to) ? to.model : undefined;
};

/** The field class for each relation. */
export const relationTypes: Readonly<Record<RelationKind, string>> = {
  oneToOne: 'OneToOneField',
  oneToMany: 'ForeignKey',
  manyToMany: 'ManyToManyField',
};

/** Designs on which Cardinal and Django once said different things, as small as they could be made. */
import type { Design } from '../../core/design/design.ts';
import { aDesign, missing, o2o } from '../builders.ts';

export const onceDiffered: Readonly<Record<string, () => Design>> = {
  'a link to a parent whose name an ancestor’s field has': () =>
    aDesign('A', {
      Tag: { author_ptr: o2o('Author') },
      Author: { __bases__: ['Tag'] },
      Poet: { __bases__: ['Author'] },
    }),
  'a generic key by a key to a model that is missing': () =>
    aDesign('A', {
      Value: {
        object_id: 'IntegerField',
        name: ['ForeignKey', { to: missing('app.Comment') }],
        status: ['GenericForeignKey', { ct_field: missing('name') }],
      },
    }),
  'a generic key whose name a way back takes': () =>
    aDesign('A', {
      Status: { status: 'GenericForeignKey', next: o2o('self', { null: true }) },
    }),
};

import { aDesign, code, external, fk } from '../builders.ts';

/** Tags and notes on rows of any model. */
export const generic = () =>
  aDesign('Generic relations', {
    'tags.Tag': {
      name: ['CharField', { max_length: 40 }],
      content_type: fk('contenttypes.ContentType'),
      object_id: 'PositiveBigIntegerField',
      content_object: 'GenericForeignKey',
      Meta: { unique_together: [['name', 'content_type', 'object_id']] },
      __str__: 'name',
    },
    'tags.Remark': {
      text: 'TextField',
      kind: fk('contenttypes.ContentType', { related_name: '+' }),
      number: ['CharField', { max_length: 36 }],
      about: [
        'GenericForeignKey',
        { ct_field: 'kind', fk_field: 'number', for_concrete_model: false },
      ],
    },
    'blog.Post': {
      title: ['CharField', { max_length: 80 }],
      tags: ['GenericRelation', { to: 'tags.Tag', related_query_name: 'post' }],
      __str__: 'title',
    },
    'blog.Photo': {
      id: ['UUIDField', { primary_key: true, default: code('uuid.uuid4') }],
      tags: ['GenericRelation', { to: 'tags.Tag' }],
      remarks: [
        'GenericRelation',
        {
          to: 'tags.Remark',
          object_id_field: 'number',
          content_type_field: 'kind',
          for_concrete_model: false,
          related_query_name: '%(class)s',
        },
      ],
    },
    'contenttypes.ContentType': external,
  });

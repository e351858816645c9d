/** Meta, bases and managers. */
import type { Rule } from '../rule.ts';
import { abstractProxy } from '../rules/abstract-proxy.ts';
import { appsImportEachOther } from '../rules/apps-import-each-other.ts';
import { baseMissing } from '../rules/base-missing.ts';
import { baseUnknown } from '../rules/base-unknown.ts';
import { basesInACircle } from '../rules/bases-in-a-circle.ts';
import { basesTangled } from '../rules/bases-tangled.ts';
import { managerNameUnknown } from '../rules/manager-name-unknown.ts';
import { metaBasesInACircle } from '../rules/meta-bases-in-a-circle.ts';
import { metaBaseWithoutMeta } from '../rules/meta-base-without-meta.ts';
import { orderFollowsMissingModel } from '../rules/order-follows-missing-model.ts';
import { orderWithRespectToUnusable } from '../rules/order-with-respect-to-unusable.ts';
import { orderWithRespectToMissing } from '../rules/order-with-respect-to-missing.ts';
import { orderingGoesRound } from '../rules/ordering-goes-round.ts';
import { orderingNotAList } from '../rules/ordering-not-a-list.ts';
import { orderingTwice } from '../rules/ordering-twice.ts';
import { orderingUnknownName } from '../rules/ordering-unknown-name.ts';
import { permissionCodenameTooLong } from '../rules/permission-codename-too-long.ts';
import { ownPermissionCodenameTooLong } from '../rules/own-permission-codename-too-long.ts';
import { ownPermissionNameTooLong } from '../rules/own-permission-name-too-long.ts';
import { permissionClashesBuiltin } from '../rules/permission-clashes-builtin.ts';
import { permissionTwice } from '../rules/permission-twice.ts';
import { permissionsNotPairs } from '../rules/permissions-not-pairs.ts';
import { permissionNameTooLong } from '../rules/permission-name-too-long.ts';
import { proxyHasFields } from '../rules/proxy-has-fields.ts';
import { proxyWithoutBase } from '../rules/proxy-without-base.ts';
import { swappableNoSetting } from '../rules/swappable-no-setting.ts';
import { tableCommentNotKept } from '../rules/table-comment-not-kept.ts';
import { uniqueTogetherCompositeKey } from '../rules/unique-together-composite-key.ts';
import { uniqueTogetherEmptyList } from '../rules/unique-together-empty-list.ts';
import { uniqueTogetherGenericRelation } from '../rules/unique-together-generic-relation.ts';
import { uniqueTogetherManyToMany } from '../rules/unique-together-many-to-many.ts';
import { uniqueTogetherMixed } from '../rules/unique-together-mixed.ts';
import { uniqueTogetherNotAList } from '../rules/unique-together-not-a-list.ts';
import { uniqueTogetherParentField } from '../rules/unique-together-parent-field.ts';
import { uniqueTogetherSplit } from '../rules/unique-together-split.ts';
import { uniqueTogetherUnknownField } from '../rules/unique-together-unknown-field.ts';
import { unknownMetaOption } from '../rules/unknown-meta-option.ts';
import { wrongMetaValue } from '../rules/wrong-meta-value.ts';

export const meta: readonly Rule[] = [
  unknownMetaOption,
  wrongMetaValue,
  tableCommentNotKept,
  orderingNotAList,
  orderingUnknownName,
  orderingGoesRound,
  orderingTwice,
  orderWithRespectToMissing,
  orderWithRespectToUnusable,
  orderFollowsMissingModel,
  managerNameUnknown,
  swappableNoSetting,
  proxyWithoutBase,
  abstractProxy,
  proxyHasFields,
  basesTangled,
  basesInACircle,
  appsImportEachOther,
  baseMissing,
  baseUnknown,
  metaBaseWithoutMeta,
  metaBasesInACircle,
  uniqueTogetherNotAList,
  uniqueTogetherMixed,
  uniqueTogetherEmptyList,
  uniqueTogetherSplit,
  uniqueTogetherUnknownField,
  uniqueTogetherParentField,
  uniqueTogetherManyToMany,
  uniqueTogetherGenericRelation,
  uniqueTogetherCompositeKey,
  permissionCodenameTooLong,
  permissionNameTooLong,
  permissionsNotPairs,
  permissionClashesBuiltin,
  permissionTwice,
  ownPermissionNameTooLong,
  ownPermissionCodenameTooLong,
];

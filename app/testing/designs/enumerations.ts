import type { Choices } from '../../core/fieldTypes/values.ts';
import { aDesign } from '../builders.ts';

const status: Choices = {
  name: 'Status',
  choices: [
    { value: 'open', label: 'Open', translated: true },
    { value: 'done', label: 'Done', translated: true },
  ],
};
const level: Choices = { name: 'Level', choices: [{ value: 1, label: 'Low' }] };
const sent = (name: string): Choices => ({ name, choices: [{ value: 'sent', label: 'Sent' }] });

/** Enumerations that fields of several models share, among others of the same names. */
export const enumerations = () =>
  aDesign('Enumerations', {
    'shop.Order': {
      status: ['CharField', { max_length: 9, choices: status, default: 'open' }],
      before: ['CharField', { max_length: 9, choices: status }],
      Level: ['IntegerField', { choices: level }],
    },
    'shop.Status': {
      status: ['CharField', { max_length: 9, choices: status }],
      level: ['IntegerField', { choices: level }],
    },
    'shop.Parcel': {
      status: ['CharField', { max_length: 9, choices: sent('StatusChoices') }],
      again: ['CharField', { max_length: 9, choices: sent('Own') }],
      as_text: ['TextField', { choices: sent('Own') }],
    },
  });

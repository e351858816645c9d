import type { Design } from '../design/design.ts';
import { drawing } from './drawing.ts';

/** One to one: a person, and the sheet with their contact details. */
export function personContact(): Design {
  const { model, field, relate, meta, display, design } = drawing('Person and contact information');

  const person = model('people.Person', 0, 0);
  const first = field(person, 'first_name', 'CharField', { max_length: 100 });
  const last = field(person, 'last_name', 'CharField', { max_length: 100 });
  field(person, 'date_of_birth', 'DateField', { null: true, blank: true });
  display(person, last);
  meta(person, 'ordering', [{ field: last }, { field: first }]);
  meta(person, 'verbose_name_plural', 'people');

  const contact = model('people.ContactInformation', 400, 0);
  relate(contact, 'oneToOne', person, 'person', { related_name: 'contact_information' });
  const email = field(contact, 'email', 'EmailField', { unique: true });
  field(contact, 'phone_number', 'CharField', { max_length: 30, blank: true });
  field(contact, 'address', 'TextField', { blank: true });
  display(contact, email);
  meta(contact, 'verbose_name_plural', 'contact information');

  return design();
}

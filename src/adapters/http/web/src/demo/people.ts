/** The people of the demo, as `src/bootstrap/seed.py` puts them on record. */

import type { UserType } from '../core/model';

export interface DemoPerson {
  readonly identity: string;
  readonly name: string;
  readonly initials: string;
  readonly userType: UserType;
  readonly locale: 'en' | 'es';
  readonly about: string;
  /** With whom they talk. */
  readonly with: string;
}

export const PEOPLE: readonly DemoPerson[] = [
  { identity: 'user-123', name: 'Alex Morgan', initials: 'AM', userType: 'patient', locale: 'en', about: 'Patient', with: 'provider-456' },
  { identity: 'provider-456', name: 'Dr. Ingrid Solberg', initials: 'IS', userType: 'provider', locale: 'en', about: 'General practitioner', with: 'user-123' },
  { identity: 'maria', name: 'Maria Lopez', initials: 'ML', userType: 'patient', locale: 'es', about: 'Patient · in Spanish', with: 'dr-osei' },
  { identity: 'dr-osei', name: 'Dr. Kwame Osei', initials: 'KO', userType: 'provider', locale: 'en', about: 'Internist', with: 'maria' },
  { identity: 'amina', name: 'Amina Haddad', initials: 'AH', userType: 'patient', locale: 'en', about: 'Patient · has not agreed to chat yet', with: 'nurse-adeyemi' },
  { identity: 'nurse-adeyemi', name: 'Nurse Folake Adeyemi', initials: 'FA', userType: 'provider', locale: 'en', about: 'Practice nurse', with: 'amina' },
];

/** Who writes by script; never the visitor. */
export const JAMES: DemoPerson = {
  identity: 'james', name: 'James Whitfield', initials: 'JW', userType: 'patient', locale: 'en', about: 'Patient', with: 'dr-osei',
};

export const CONVERSATIONS: readonly (readonly [patient: string, provider: string, about: string])[] = [
  ['user-123', 'provider-456', 'A first conversation'],
  ['maria', 'dr-osei', 'New tablets, in two languages'],
  ['amina', 'nurse-adeyemi', 'Before consent is given'],
];

export function personNamed(identity: string): DemoPerson | null {
  return [...PEOPLE, JAMES].find((one) => one.identity === identity) ?? null;
}

/** The people of the demo, as `src/bootstrap/seed.py` puts them on record. */

import type { UserType } from '../core/model';

export interface DemoPerson {
  readonly identity: string;
  readonly name: string;
  readonly initials: string;
  readonly userType: UserType;
  readonly locale: string;
  readonly about: string;
  readonly with: string;
  readonly greeting: string;
  readonly hint: string;
  readonly cards: readonly (readonly [title: string, line: string, more: string])[];
}

const PATIENT_CARDS = [
  ['Next visit', 'Thursday, 9:30', 'Riverside Clinic, room 4'],
  ['Prescriptions', '2 current', 'Renewed last month'],
  ['Results', 'Blood count', 'Seen by your care team'],
] as const;
const STAFF_CARDS = [
  ['Today', '6 visits', 'The next one at 10:15'],
  ['Waiting', '1 message', 'Open the chat to answer'],
  ['On call', 'Until 18:00', 'Nurse Adeyemi takes over'],
] as const;

const PATIENT_HINT = 'Write in the chat at the corner, and answer in another window as';
const STAFF_HINT = 'Answer in the chat at the corner, and write in another window as';

export const PEOPLE: readonly DemoPerson[] = [
  {
    identity: 'maria', name: 'Maria Lopez', initials: 'ML', userType: 'patient', locale: 'es', about: 'Patient · in Spanish', with: 'dr-osei',
    greeting: 'Buenos días, Maria', hint: 'Escriba en el chat de la esquina y responda en otra ventana como',
    cards: [
      ['Próxima visita', 'Jueves, 9:30', 'Riverside Clinic, sala 4'],
      ['Recetas', '2 vigentes', 'Renovadas el mes pasado'],
      ['Resultados', 'Hemograma', 'Visto por su equipo'],
    ],
  },
  { identity: 'dr-osei', name: 'Dr. Kwame Osei', initials: 'KO', userType: 'provider', locale: 'en', about: 'Provider', with: 'maria', greeting: 'Good morning, Dr. Osei', hint: STAFF_HINT, cards: STAFF_CARDS },
  { identity: 'user-123', name: 'Alex Morgan', initials: 'AM', userType: 'patient', locale: 'en', about: 'Patient', with: 'provider-456', greeting: 'Good morning, Alex', hint: PATIENT_HINT, cards: PATIENT_CARDS },
  { identity: 'provider-456', name: 'Dr. Ingrid Solberg', initials: 'IS', userType: 'provider', locale: 'en', about: 'Provider', with: 'user-123', greeting: 'Good morning, Dr. Solberg', hint: STAFF_HINT, cards: STAFF_CARDS },
  { identity: 'amina', name: 'Amina Haddad', initials: 'AH', userType: 'patient', locale: 'en', about: 'Patient · has not agreed to chat yet', with: 'nurse-adeyemi', greeting: 'Good morning, Amina', hint: PATIENT_HINT, cards: PATIENT_CARDS },
  { identity: 'nurse-adeyemi', name: 'Nurse Folake Adeyemi', initials: 'FA', userType: 'provider', locale: 'en', about: 'Provider', with: 'amina', greeting: 'Good morning, Folake', hint: STAFF_HINT, cards: STAFF_CARDS },
];

export const CONVERSATIONS: readonly (readonly [patient: string, provider: string, about: string])[] = [
  ['maria', 'dr-osei', 'New tablets, in two languages'],
  ['user-123', 'provider-456', 'A first conversation'],
  ['amina', 'nurse-adeyemi', 'Before consent is given'],
];

export function personNamed(identity: string): DemoPerson | null {
  return PEOPLE.find((one) => one.identity === identity) ?? null;
}

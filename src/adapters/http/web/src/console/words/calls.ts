/** Why a patient is to be called. */

import type { Shown } from '../../locales/en';

export const en = {
  'call_no-consent': 'Has not agreed to chat',
  'call_consent-withdrawn': 'Withdrew the consent to chat',
  'call_unread-messages': 'Has not read what was written',
  'call_patient-asked': 'Asked to be called',
  call_result: 'A result to talk about',
  'call_follow-up': 'Follow-up',
  call_other: 'Something else',
} as const;

export const es: Shown<typeof en> = {
  'call_no-consent': 'No ha aceptado el chat',
  'call_consent-withdrawn': 'Retiró el consentimiento',
  'call_unread-messages': 'No ha leído lo que se le escribió',
  'call_patient-asked': 'Pidió que le llamen',
  call_result: 'Un resultado que comentar',
  'call_follow-up': 'Seguimiento',
  call_other: 'Otra cosa',
};

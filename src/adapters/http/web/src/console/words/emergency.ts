/** What emergency access says. */

import type { Shown } from '../../locales/en';

export const en = {
  emergency: 'Emergency access',
  emergencyText: 'For {lasts} you may read what you otherwise may not. Everything you open is recorded, the privacy officers are told at once, and somebody of them looks at your reason afterwards.',
  anHour: 'one hour',
  covers: 'What you need to see',
  coversOne: 'This conversation',
  coversAll: 'All conversations of {name}',
  reasonWhy: 'Why',
  'reason_danger-to-life': 'A life is in danger',
  'reason_urgent-care': 'Urgent care can not wait',
  'reason_nobody-reachable': 'Nobody of the care team can be reached',
  'reason_patient-asked': 'The patient asked for it',
  'reason_legal-duty': 'The law demands it',
  explain: 'What has happened. The privacy officers read this',
  explainMissing: 'Please say what has happened.',
  breakGlass: 'Open, and be recorded',
  'problem_fresh-sign-in-required': 'For this you must have signed in within the last minutes. Sign out, sign in again, and come back here.',
  'problem_review-pending': 'Your last emergency access was not reviewed yet. Ask a privacy officer, or a colleague who takes part.',
} as const;

export const es: Shown<typeof en> = {
  emergency: 'Acceso de emergencia',
  emergencyText: 'Durante {lasts} puede leer lo que de otro modo no puede. Todo lo que abra queda registrado, se avisa enseguida a los responsables de privacidad y uno de ellos revisa después su motivo.',
  anHour: 'una hora',
  covers: 'Qué necesita ver',
  coversOne: 'Esta conversación',
  coversAll: 'Todas las conversaciones de {name}',
  reasonWhy: 'Por qué',
  'reason_danger-to-life': 'Hay peligro para una vida',
  'reason_urgent-care': 'Una atención urgente no puede esperar',
  'reason_nobody-reachable': 'No se puede localizar a nadie del equipo',
  'reason_patient-asked': 'El paciente lo pidió',
  'reason_legal-duty': 'La ley lo exige',
  explain: 'Qué ha pasado. Lo leen los responsables de privacidad',
  explainMissing: 'Diga qué ha pasado.',
  breakGlass: 'Abrir, con registro',
  'problem_fresh-sign-in-required': 'Para esto debe haber iniciado sesión hace unos minutos. Cierre la sesión, vuelva a entrar y regrese aquí.',
  'problem_review-pending': 'Su último acceso de emergencia aún no se ha revisado. Pregunte a un responsable de privacidad o a alguien que participe.',
};

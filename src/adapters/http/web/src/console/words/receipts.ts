/** How far the team got with a message, in words. */

import type { Shown } from '../../locales/en';

export const en = {
  receipts: 'What became of this message',
  receipt_delivered: 'Reached the team',
  receipt_opened: 'Opened by somebody',
  receipt_openedByAccountable: 'Opened by whoever is accountable',
  receipt_working: 'Being worked on',
  receipt_answered: 'Answered',
  receiptBy: '{name}, {when}',
  receiptNot: 'Not yet',
  receiptUsed: 'It was made of a quick response, version {n}.',
} as const;

export const es: Shown<typeof en> = {
  receipts: 'Qué fue de este mensaje',
  receipt_delivered: 'Llegó al equipo',
  receipt_opened: 'Alguien lo abrió',
  receipt_openedByAccountable: 'Lo abrió quien es responsable',
  receipt_working: 'Se trabaja en ello',
  receipt_answered: 'Respondido',
  receiptBy: '{name}, {when}',
  receiptNot: 'Aún no',
  receiptUsed: 'Se hizo con una respuesta rápida, versión {n}.',
};

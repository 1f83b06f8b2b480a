/** What handing over says. */

import type { Shown } from '../../locales/en';

export const en = {
  transfer: 'Hand over',
  transferText: 'The clock runs on. Whoever receives it sees the conversation as you do, and is called.',
  looking: 'Looking who is here…',
  toWhom: 'To whom',
  toQueue: 'The queue of {pool}',
  toQueueText: 'Whoever is asked next by its rules, or takes it',
  inHand: { one: '{n} conversation in hand', other: '{n} conversations in hand' },
  absent_away: 'away now',
  'absent_off-duty': 'off duty now',
  absent_offline: 'not connected',
  absent_busy: 'busy',
  transferNote: 'What they must know. The team sees this',
  noteMissing: 'Please write what they must know.',
  stay: 'I stay in the conversation',
  stayText: 'Else you leave it, and see its row alone.',
  handOver: 'Hand over',
  nobodyThere: 'There is nobody to hand it to.',
} as const;

export const es: Shown<typeof en> = {
  transfer: 'Traspasar',
  transferText: 'El reloj sigue. Quien la recibe ve la conversación como usted, y se le avisa.',
  looking: 'Buscando quién está…',
  toWhom: 'A quién',
  toQueue: 'La cola de {pool}',
  toQueueText: 'Quien toque según sus reglas, o quien la tome',
  inHand: { one: '{n} conversación a su cargo', other: '{n} conversaciones a su cargo' },
  absent_away: 'ahora ausente',
  'absent_off-duty': 'ahora fuera de turno',
  absent_offline: 'sin conexión',
  absent_busy: 'ocupado',
  transferNote: 'Lo que debe saber. Lo ve el equipo',
  noteMissing: 'Escriba lo que debe saber.',
  stay: 'Me quedo en la conversación',
  stayText: 'Si no, sale de ella y solo ve su fila.',
  handOver: 'Traspasar',
  nobodyThere: 'No hay nadie a quien traspasarla.',
};

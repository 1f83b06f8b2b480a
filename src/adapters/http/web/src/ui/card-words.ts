/** What cards say: fetched with them. Kinds, states, steps and facts that are not known here keep the server's names. */

import { type CardKind, cardKinds } from '../core/cards';
import type { I18n } from '../core/i18n';
import type { Caller } from '../core/talk';

const en = {
  appointment: 'Appointment',
  refill: 'Refill request',
  'appointment asked': 'Choose a time',
  'appointment held': 'Kept for you: please confirm',
  'appointment held team': 'Kept, not confirmed yet',
  'appointment confirmed': 'Confirmed',
  'appointment cancelled': 'Cancelled',
  'appointment no-show': 'Missed',
  'appointment completed': 'Over',
  'refill requested': 'Sent to your care team',
  'refill requested team': 'Nobody has looked at it yet',
  'refill triage': 'Being looked at',
  'refill needs-info': 'A question for you',
  'refill needs-info team': 'A question for the patient',
  'refill approved': 'Approved',
  'refill denied': 'Not approved',
  'refill needs-visit': 'A visit is needed first',
  'refill sent-to-pharmacy': 'Sent to the pharmacy',
  'refill closed': 'Closed',
  'step hold': 'Choose a time',
  'step confirm': 'Confirm',
  'step release': 'Give it back',
  'step hold held': 'Another time',
  'step reschedule': 'Move',
  'step cancel': 'Cancel it',
  'step no-show': 'Nobody came',
  'step complete': 'It took place',
  'step triage': 'Look at it',
  'step ask': 'Ask the patient',
  'step answer': 'Answer',
  'step approve': 'Approve',
  'step deny': 'Do not approve',
  'step need-visit': 'A visit first',
  'step resume': 'Look at it again',
  'step send': 'Sent to pharmacy',
  'step close': 'Close',
  'step withdraw': 'Not needed any more',
  visitLabel: 'Visit',
  reasonLabel: 'Reason',
  start: 'When',
  bookedWith: 'With',
  heldUntil: 'Kept until',
  note: 'Note',
  cancelReason: 'Why it is called off',
  text: 'Request',
  drug: 'Medication',
  strength: 'Strength',
  instructions: 'Instructions',
  lastFill: 'Last filled',
  pharmacy: 'Pharmacy',
  question: 'Question',
  answer: 'Answer',
  denialReason: 'Reason',
  teamNote: 'Note of the team',
  request: 'To the team',
  refillsLeft: 'Refills left',
  controlled: 'Controlled substance',
  'request refill': 'Refill',
  'request renewal': 'Renewal',
  'request unknown': 'Not available',
  hindrance: 'Can not be kept',
  'hindrance provider-left': 'Somebody who is needed has left. Please move it or call it off.',
  'hindrance care-ended': 'Care has ended. Please move it or call it off.',
  'hindrance time-closed': 'That time was closed. Please move it or call it off.',
  yes: 'Yes',
  no: 'No',
  when: 'When',
  send: 'Send',
  back: 'Back',
  file: 'Add to calendar',
  'file cancelled': 'Cancel in calendar',
  clocks: 'By the clocks of',
  looking: 'Looking for free times…',
  noTimes: 'There are no free times in the next two months.',
  later: 'Later times',
  earlier: 'Earlier times',
  teamBooks: 'Your care team will propose a time.',
  timesSought: 'There are no free times now. Your care team will propose one, or you choose here as soon as there is one.',
  forPrescribers: 'A prescriber decides on this.',
  'slot-taken': 'This time was just taken. These are free.',
  'hold-over': 'The time was kept for a while only. Please choose again.',
  'card-state': 'It has moved on meanwhile.',
  'not-self-bookable': 'Your care team books this visit.',
  'too-many-visits': 'You have as many visits ahead as can be booked here. Your care team can book more.',
  'too-many-cards': 'As many of these as there can be are open. Please bring one of them to its end first.',
  'conversation-closed': 'This conversation is closed.',
  'care-relation-ended': 'Care has ended here. Please call the clinic.',
  other: 'It could not be done. Please try again.',
  visit: 'Book a visit',
  refillAsk: 'Ask for a refill',
  beside: 'From earlier conversations',
  visitKind: 'What for?',
  anything: 'Anything your care team should know?',
  medication: 'Which medication?',
  wish: 'Your request',
  whichPharmacy: 'Pharmacy, if you know which',
} as const;

type Words = { readonly [K in keyof typeof en]: string };

const es: Words = {
  appointment: 'Cita',
  refill: 'Solicitud de receta',
  'appointment asked': 'Elija una hora',
  'appointment held': 'Reservada: confírmela',
  'appointment held team': 'Reservada, sin confirmar',
  'appointment confirmed': 'Confirmada',
  'appointment cancelled': 'Cancelada',
  'appointment no-show': 'No acudió',
  'appointment completed': 'Terminada',
  'refill requested': 'Enviada a su equipo',
  'refill requested team': 'Aún sin revisar',
  'refill triage': 'En revisión',
  'refill needs-info': 'Una pregunta para usted',
  'refill needs-info team': 'Una pregunta para el paciente',
  'refill approved': 'Aprobada',
  'refill denied': 'No aprobada',
  'refill needs-visit': 'Antes hace falta una cita',
  'refill sent-to-pharmacy': 'Enviada a la farmacia',
  'refill closed': 'Cerrada',
  'step hold': 'Elegir una hora',
  'step confirm': 'Confirmar',
  'step release': 'Devolverla',
  'step hold held': 'Otra hora',
  'step reschedule': 'Cambiar',
  'step cancel': 'Cancelarla',
  'step no-show': 'No vino nadie',
  'step complete': 'Tuvo lugar',
  'step triage': 'Revisarla',
  'step ask': 'Preguntar al paciente',
  'step answer': 'Responder',
  'step approve': 'Aprobar',
  'step deny': 'No aprobar',
  'step need-visit': 'Antes una cita',
  'step resume': 'Revisarla de nuevo',
  'step send': 'Enviada a la farmacia',
  'step close': 'Cerrar',
  'step withdraw': 'Ya no hace falta',
  visitLabel: 'Cita',
  reasonLabel: 'Motivo',
  start: 'Cuándo',
  bookedWith: 'Con',
  heldUntil: 'Reservada hasta',
  note: 'Nota',
  cancelReason: 'Por qué se cancela',
  text: 'Solicitud',
  drug: 'Medicamento',
  strength: 'Dosis',
  instructions: 'Indicaciones',
  lastFill: 'Último surtido',
  pharmacy: 'Farmacia',
  question: 'Pregunta',
  answer: 'Respuesta',
  denialReason: 'Motivo',
  teamNote: 'Nota del equipo',
  request: 'Para el equipo',
  refillsLeft: 'Recetas restantes',
  controlled: 'Sustancia controlada',
  'request refill': 'Reposición',
  'request renewal': 'Renovación',
  'request unknown': 'No disponible',
  hindrance: 'No puede mantenerse',
  'hindrance provider-left': 'Alguien necesario ya no está. Cámbiela o cancélela.',
  'hindrance care-ended': 'La atención terminó. Cámbiela o cancélela.',
  'hindrance time-closed': 'Esa hora se cerró. Cámbiela o cancélela.',
  yes: 'Sí',
  no: 'No',
  when: 'Cuándo',
  send: 'Enviar',
  back: 'Volver',
  file: 'Añadir al calendario',
  'file cancelled': 'Cancelar en el calendario',
  clocks: 'Según los relojes de',
  looking: 'Buscando horas libres…',
  noTimes: 'No hay horas libres en los próximos dos meses.',
  later: 'Horas posteriores',
  earlier: 'Horas anteriores',
  teamBooks: 'Su equipo le propondrá una hora.',
  timesSought: 'Ahora no hay horas libres. Su equipo le propondrá una, o elija aquí en cuanto haya una.',
  forPrescribers: 'Lo decide quien puede recetar.',
  'slot-taken': 'Esa hora acaba de ocuparse. Estas están libres.',
  'hold-over': 'La hora solo se reserva un rato. Elija de nuevo.',
  'card-state': 'Ha cambiado entre tanto.',
  'not-self-bookable': 'Esta cita la fija su equipo.',
  'too-many-visits': 'Ya tiene todas las citas que se pueden pedir aquí. Su equipo puede fijar más.',
  'too-many-cards': 'No puede haber más abiertas a la vez. Termine antes alguna de ellas.',
  'conversation-closed': 'Esta conversación está cerrada.',
  'care-relation-ended': 'La atención aquí ha terminado. Llame a la clínica.',
  other: 'No se pudo hacer. Inténtelo de nuevo.',
  visit: 'Pedir una cita',
  refillAsk: 'Pedir una receta',
  beside: 'De conversaciones anteriores',
  visitKind: '¿Para qué?',
  anything: '¿Algo que su equipo deba saber?',
  medication: '¿Qué medicamento?',
  wish: 'Su solicitud',
  whichPharmacy: 'Farmacia, si sabe cuál',
};

export type CardWord = keyof Words;

function catalogue(i18n: I18n): Words {
  return i18n.locale.startsWith('es') ? es : en;
}

export function cardWord(i18n: I18n, word: CardWord): string {
  return catalogue(i18n)[word];
}

const learned = new Map<string, Readonly<Record<string, string>>>();
let learning: Promise<readonly CardKind[]> | null = null;

/** What the server says of kinds; from then on their words are known. Asked for once. */
export function learnKinds(api: Caller['api']): Promise<readonly CardKind[]> {
  learning ??= cardKinds(api).then((kinds) => {
    for (const { kind, title, labels } of kinds) {
      for (const language of Object.keys({ ...title, ...labels })) {
        learned.set(language, { ...learned.get(language), ...ofKind(kind, title[language], labels[language] ?? {}) });
      }
    }
    return kinds;
  });
  learning.catch(() => (learning = null));
  return learning;
}

/** A state is called by its kind, as here. */
function ofKind(kind: string, title: string | undefined, labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(labels).map(([name, word]) => [name.replace(/^state /u, `${kind} `), word] as const);
  return { ...(title === undefined ? {} : { [kind]: title }), ...Object.fromEntries(own) };
}

/** The word of something that the server named; what the server calls it, or its own name, where it is not known here. */
export function named(i18n: I18n, word: string): string {
  const known = (catalogue(i18n) as Readonly<Record<string, string>>)[word] ?? learned.get(i18n.locale.slice(0, 2))?.[word] ?? learned.get('en')?.[word];
  return known ?? word.replace(/^\S+ /u, '').replaceAll('-', ' ');
}

/** The word that holds for some, where there is one: the team is told otherwise than patients, a step otherwise by state. */
export function namedFor(i18n: I18n, word: string, which: string): string {
  const own = `${word} ${which}`;
  return named(i18n, isKnown(own) ? own : word);
}

export function isKnown(word: string): word is CardWord {
  return Object.hasOwn(en, word);
}

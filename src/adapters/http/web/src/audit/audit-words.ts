/** What the audit page says, in English and Spanish. */

import { type I18n, type Values, filled } from '../core/i18n';

const en = {
  title: 'Audit',
  welcome_demo: 'Sign in as the auditor of the demo clinic.',
  welcome_issuer: 'Sign in with your clinic account.',
  welcome_none: 'Nobody can sign in here: the server knows no issuer.',
  signIn: 'Sign in',
  demoAuditor: 'Clinic Auditor',
  opening: 'Opening …',
  overText: 'You are signed out. Nothing of the audit is left on this page.',
  notAuditor: 'This page is for auditors. Your account is of another kind.',
  signOut: 'Sign out',
  queries: 'Queries',
  everything: 'Everything',
  waits: '{n} to review',
  reviewed: 'Reviewed {when} by {who}',
  neverReviewed: 'Not reviewed yet',
  filter: 'Narrow it',
  actor: 'Who',
  patient: 'About patient',
  action: 'Act',
  object: 'Object',
  outcome: 'Outcome',
  reason: 'Reason',
  since: 'From day',
  until: 'To day',
  anyOutcome: 'Any',
  is_done: 'done',
  is_denied: 'refused',
  is_failed: 'failed',
  show: 'Show',
  records: 'Records',
  when: 'When',
  from: 'from {address}',
  nothing: 'Nothing was found.',
  more: 'Show more',
  signHead: 'Sign for it',
  signText: 'You say that you have looked through what this query finds, up to now. It stands, with your name and the time.',
  note: 'What you found',
  sign: 'Sign',
  signed: 'Signed.',
  pastReviews: 'Signed before',
  counted: '{n} records',
  keepHead: 'Keep as a query',
  name: 'Name',
  keep: 'Keep',
  drop: 'Forget this query',
  trouble: 'That did not work. Try again.',
  troubleAsked: 'One of the fields can not be asked for like this.',
  utc: 'Days are counted in UTC.',
  emergencies: 'Emergencies to review',
  emergenciesText: 'Somebody without sight opened a patient’s conversations in an emergency. Look at what was read by it, and sign for what you found.',
  noneWaits: 'None waits',
  opened: '{who} opened the conversations of {patient}',
  whatWasRead: 'What was read',
  nothingRead: 'Nothing was read by it.',
  goesOn: 'It goes on. It can be reviewed once it has ended.',
  endIt: 'End it now',
  verdict: 'It was',
  'is_justified': 'justified',
  'is_not-justified': 'not justified',
  'is_escalated': 'passed on to others',
  'reason_danger-to-life': 'A life was in danger.',
  'reason_urgent-care': 'Urgent care could not wait.',
  'reason_nobody-reachable': 'Nobody of the care team could be reached.',
  'reason_patient-asked': 'The patient asked for it.',
  'reason_legal-duty': 'The law demanded it.',
  'q_emergencies': 'Emergency access',
  'q_refusals': 'What was refused',
  'q_failed-sign-ins': 'Sign-ins that failed',
  'q_refused-credentials': 'Credentials that were refused',
  'q_new-devices': 'Sign-ins on new devices',
  'q_stolen-tokens': 'Tokens that came twice',
  'q_downloads': 'Files that were opened',
  'q_consents': 'Consents',
  'q_people': 'Changes of people',
  'q_audit-reads': 'Looks at the audit',
} as const;

export type AuditWord = keyof typeof en;

const es: Record<AuditWord, string> = {
  title: 'Auditoría',
  welcome_demo: 'Entre como auditor de la clínica de demostración.',
  welcome_issuer: 'Entre con su cuenta de la clínica.',
  welcome_none: 'Nadie puede entrar aquí: el servidor no conoce ningún emisor.',
  signIn: 'Entrar',
  demoAuditor: 'Clinic Auditor',
  opening: 'Abriendo …',
  overText: 'Ha salido. En esta página no queda nada de la auditoría.',
  notAuditor: 'Esta página es para auditores. Su cuenta es de otro tipo.',
  signOut: 'Salir',
  queries: 'Consultas',
  everything: 'Todo',
  waits: '{n} por revisar',
  reviewed: 'Revisado {when} por {who}',
  neverReviewed: 'Aún sin revisar',
  filter: 'Acotar',
  actor: 'Quién',
  patient: 'Sobre el paciente',
  action: 'Acto',
  object: 'Objeto',
  outcome: 'Resultado',
  reason: 'Motivo',
  since: 'Desde el día',
  until: 'Hasta el día',
  anyOutcome: 'Cualquiera',
  is_done: 'hecho',
  is_denied: 'denegado',
  is_failed: 'fallido',
  show: 'Mostrar',
  records: 'Registros',
  when: 'Cuándo',
  from: 'desde {address}',
  nothing: 'No se encontró nada.',
  more: 'Mostrar más',
  signHead: 'Firmar',
  signText: 'Usted declara haber revisado lo que encuentra esta consulta hasta ahora. Queda con su nombre y la hora.',
  note: 'Lo que encontró',
  sign: 'Firmar',
  signed: 'Firmado.',
  pastReviews: 'Firmado antes',
  counted: '{n} registros',
  keepHead: 'Guardar como consulta',
  name: 'Nombre',
  keep: 'Guardar',
  drop: 'Olvidar esta consulta',
  trouble: 'No funcionó. Inténtelo de nuevo.',
  troubleAsked: 'Uno de los campos no se puede preguntar así.',
  utc: 'Los días se cuentan en UTC.',
  emergencies: 'Emergencias por revisar',
  emergenciesText: 'Alguien sin acceso abrió las conversaciones de un paciente en una emergencia. Mire qué se leyó y firme lo que encontró.',
  noneWaits: 'Ninguna pendiente',
  opened: '{who} abrió las conversaciones de {patient}',
  whatWasRead: 'Qué se leyó',
  nothingRead: 'No se leyó nada.',
  goesOn: 'Sigue abierto. Se puede revisar cuando haya terminado.',
  endIt: 'Terminar ahora',
  verdict: 'Estuvo',
  'is_justified': 'justificado',
  'is_not-justified': 'no justificado',
  'is_escalated': 'transmitido a otros',
  'reason_danger-to-life': 'Había peligro para una vida.',
  'reason_urgent-care': 'Una atención urgente no podía esperar.',
  'reason_nobody-reachable': 'No se podía localizar a nadie del equipo.',
  'reason_patient-asked': 'El paciente lo pidió.',
  'reason_legal-duty': 'La ley lo exigía.',
  'q_emergencies': 'Acceso de emergencia',
  'q_refusals': 'Lo que se denegó',
  'q_failed-sign-ins': 'Entradas fallidas',
  'q_refused-credentials': 'Credenciales denegadas',
  'q_new-devices': 'Entradas desde dispositivos nuevos',
  'q_stolen-tokens': 'Tokens que llegaron dos veces',
  'q_downloads': 'Archivos abiertos',
  'q_consents': 'Consentimientos',
  'q_people': 'Cambios de personas',
  'q_audit-reads': 'Miradas a la auditoría',
};

export class AuditWords {
  private readonly catalogue: Readonly<Record<AuditWord, string>>;
  private readonly moments: Intl.DateTimeFormat;

  constructor(readonly shared: I18n) {
    this.catalogue = shared.locale.split('-')[0] === 'es' ? es : en;
    this.moments = new Intl.DateTimeFormat(shared.locale, { dateStyle: 'medium', timeStyle: 'medium' });
  }

  t(word: AuditWord, values: Values = {}): string {
    return filled(this.catalogue[word], values);
  }

  /** The name of a query: that of a standard one in the reader's language. */
  query(id: string, name: string): string {
    return (this.catalogue as Readonly<Record<string, string>>)[`q_${id}`] ?? name;
  }

  /** Why somebody broke the glass. */
  reason(word: string): string {
    return (this.catalogue as Readonly<Record<string, string>>)[`reason_${word}`] ?? word;
  }

  outcome(word: string): string {
    return (this.catalogue as Readonly<Record<string, string>>)[`is_${word}`] ?? word;
  }

  moment(at: string): string {
    return this.moments.format(new Date(at));
  }
}

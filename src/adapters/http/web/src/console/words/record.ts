/** What the dialog of searches and exports alone says: fetched with it. */

import { type Values, filled } from '../../core/i18n';
import type { Words } from '../words';

const en = {
  findTitle: 'Find in messages',
  findWords: 'Words to look for',
  findHere: 'In this conversation only',
  find: 'Find',
  finding: 'Looking…',
  foundNone: 'Nothing was found.',
  foundCut: 'There may be more.',
  findMore: 'Look further',
  tooShort: 'Two letters at least.',
  exportTitle: 'Export',
  exportText: 'Written down as documents with a proof. Every export is on the audit.',
  exportMine: 'All in which you take part',
  exportPeriod: 'Period',
  exportFrom: 'First day',
  exportTo: 'Last day',
  exportClocks: 'Days by the clocks of the clinic ({zone}). What is left empty sets no limit.',
  noSuchDay: 'One of the days can not be.',
  lastBeforeFirst: 'The last day is before the first.',
  periodMissing: 'Say the first day or the last one.',
  exportThis: 'This conversation',
  exportPatient: 'All with {name} in which you take part',
  exportWhat: 'What',
  exportAs: 'As',
  as_pdf: 'Transcript (PDF)',
  as_json: 'Data (JSON)',
  as_csv: 'Table (CSV)',
  exportIt: 'Export',
  exportBusy: 'Two exports are being made. Wait for one, or give one up.',
  exportMade: 'Being made: {percent} %',
  exportDone: '{messages} messages, there until {when}',
  exportFailed: 'Nothing came of it.',
  fetch: 'Download',
  drop: 'Remove',
} as const;

const es: { readonly [K in keyof typeof en]: string } = {
  findTitle: 'Buscar en los mensajes',
  findWords: 'Palabras que buscar',
  findHere: 'Solo en esta conversación',
  find: 'Buscar',
  finding: 'Buscando…',
  foundNone: 'No se encontró nada.',
  foundCut: 'Puede haber más.',
  findMore: 'Seguir buscando',
  tooShort: 'Al menos dos letras.',
  exportTitle: 'Exportar',
  exportText: 'Se pone por escrito en documentos con una prueba. Cada exportación queda en la auditoría.',
  exportMine: 'Todas en las que usted participa',
  exportPeriod: 'Período',
  exportFrom: 'Primer día',
  exportTo: 'Último día',
  exportClocks: 'Días según los relojes de la clínica ({zone}). Lo que quede vacío no pone límite.',
  noSuchDay: 'Uno de los días no puede ser.',
  lastBeforeFirst: 'El último día es anterior al primero.',
  periodMissing: 'Diga el primer día o el último.',
  exportThis: 'Esta conversación',
  exportPatient: 'Todas las de {name} en las que usted participa',
  exportWhat: 'Qué',
  exportAs: 'Como',
  as_pdf: 'Transcripción (PDF)',
  as_json: 'Datos (JSON)',
  as_csv: 'Tabla (CSV)',
  exportIt: 'Exportar',
  exportBusy: 'Se están haciendo dos exportaciones. Espere a una o renuncie a una.',
  exportMade: 'En curso: {percent} %',
  exportDone: '{messages} mensajes, disponible hasta {when}',
  exportFailed: 'No resultó nada.',
  fetch: 'Descargar',
  drop: 'Quitar',
};

export type RecordWord = keyof typeof en;

export function recordWords(words: Words, word: RecordWord, values: Values = {}): string {
  return filled((words.shared.locale.startsWith('es') ? es : en)[word], values);
}

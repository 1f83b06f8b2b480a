/** What the patient's own page says: fetched with it. */

import { type I18n, type Values, filled } from '../core/i18n';

const en = {
  back: 'Back to the conversation',
  opened: 'Who opened my messages',
  openedText: 'Everybody else who opened your messages, files or requests here, the newest first.',
  nobody: 'Nobody else has opened anything of yours.',
  more: 'Show earlier ones',
  devices: 'Signed-in devices',
  devicesText: 'Sign out what you do not know or no longer use.',
  deviceOn: '{browser} on {system}',
  deviceUnknown: 'Another kind of device',
  deviceHere: 'This device',
  deviceSince: 'Since {since}, last used {last}',
  signOut: 'Sign out',
  signOutOne: 'Sign out: {device}, since {since}',
  signedOut: 'Signed out there.',
} as const;

const es: { readonly [K in keyof typeof en]: string } = {
  back: 'Volver a la conversación',
  opened: 'Quién abrió mis mensajes',
  openedText: 'Todas las demás personas que abrieron aquí sus mensajes, archivos o solicitudes, lo más reciente primero.',
  nobody: 'Nadie más ha abierto nada suyo.',
  more: 'Mostrar anteriores',
  devices: 'Dispositivos con sesión abierta',
  devicesText: 'Cierre la sesión donde no la reconozca o ya no la use.',
  deviceOn: '{browser} en {system}',
  deviceUnknown: 'Otro tipo de dispositivo',
  deviceHere: 'Este dispositivo',
  deviceSince: 'Desde {since}; último uso: {last}',
  signOut: 'Cerrar sesión',
  signOutOne: 'Cerrar sesión: {device}, desde {since}',
  signedOut: 'Sesión cerrada allí.',
};

export function mineWord(i18n: I18n, word: keyof typeof en, values: Values = {}): string {
  return filled((i18n.locale.startsWith('es') ? es : en)[word], values);
}

/** Where one is signed in, in words. */

import type { Shown } from '../../locales/en';

export const en = {
  devices: 'Where you are signed in',
  devicesText: 'End what you do not know or no longer use: whoever sits there is signed out at once.',
  deviceOn: '{browser} on {system}',
  deviceUnknown: 'Another kind of device',
  deviceHere: 'This window',
  deviceSince: 'Since {since}, last used {last}',
  deviceEnd: 'Sign out there',
  deviceEndOne: 'Sign out there: {device}, since {since}',
  deviceEnded: 'Signed out there.',
} as const;

export const es: Shown<typeof en> = {
  devices: 'Dónde tiene sesión abierta',
  devicesText: 'Cierre lo que no conozca o ya no use: quien esté allí sale al instante.',
  deviceOn: '{browser} en {system}',
  deviceUnknown: 'Otro tipo de dispositivo',
  deviceHere: 'Esta ventana',
  deviceSince: 'Desde {since}; último uso: {last}',
  deviceEnd: 'Cerrar sesión allí',
  deviceEndOne: 'Cerrar sesión allí: {device}, desde {since}',
  deviceEnded: 'Sesión cerrada allí.',
};

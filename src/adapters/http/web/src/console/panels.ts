/** What opens over the desk: each panel in a file of its own, fetched when it is opened, or when the desk has a quiet moment before. */

import type { TemplateResult } from 'lit';

import type { Acts } from './acts';
import type { Desk } from './desk';
import type { Words } from './words';

/** What a panel needs of the desk. `about` is what it was opened for. */
export interface Setting {
  readonly desk: Desk;
  readonly acts: Acts;
  readonly words: Words;
  /** Raised whenever what the desk knows has changed. */
  readonly version: number;
  readonly about: string;
  address(id: string): string;
  go(id: string): void;
  dismiss(): void;
}

export interface Panel {
  show(setting: Setting): TemplateResult;
}

export const PANELS = {
  alerts: (): Promise<Panel> => import('./alert-list'),
  availability: (): Promise<Panel> => import('./availability-dialog'),
  devices: (): Promise<Panel> => import('./devices-panel'),
  times: (): Promise<Panel> => import('./times-panel'),
  routing: (): Promise<Panel> => import('./routing-panel'),
  receipts: (): Promise<Panel> => import('./receipts-panel'),
  transfer: (): Promise<Panel> => import('./transfer-panel'),
  emergency: (): Promise<Panel> => import('./emergency-panel'),
  record: (): Promise<Panel> => import('./record-dialog'),
  responses: (): Promise<Panel> => import('./responses-panel'),
  pools: (): Promise<Panel> => import('./pools-panel'),
} as const;

export type PanelName = keyof typeof PANELS;

/** Asked of the desk by whatever stands in it. */
export function unfold(from: EventTarget, name: PanelName, about = ''): void {
  from.dispatchEvent(new CustomEvent('unfold', { detail: { name, about }, bubbles: true, composed: true }));
}

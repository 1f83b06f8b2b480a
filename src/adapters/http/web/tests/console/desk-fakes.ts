/** Rows of a desk, and the server behind it. */

import { deskConversation, type DeskConversation } from '../../src/console/staff-model';
import { aConversation, aParticipant } from '../fakes';

export const ME = 'dr-osei';

export function onTheWire(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return aConversation({
    id,
    turnSince: '2026-03-03T10:00:00Z',
    holdUntil: null,
    closedAt: null,
    disposition: null,
    continues: null,
    unacknowledged: 0,
    prioritySet: null,
    canSend: true,
    notice: null,
    lastMessage: null,
    breakGlass: null,
    participants: [aParticipant(`patient-${id}`, { displayName: `Patient ${id}` }), aParticipant(ME)],
    ...more,
  });
}

export function aRow(id: string, more: Record<string, unknown> = {}): DeskConversation {
  return deskConversation(onTheWire(id, more));
}

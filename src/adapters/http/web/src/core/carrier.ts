/** How the outbox's messages travel: over the live socket. */

import type { Carrier } from './outbox';
import type { LiveSocket } from './socket';

export function carrierOn(socket: LiveSocket): Carrier {
  return {
    get isLive() {
      return socket.isLive;
    },
    get isFull() {
      return socket.isFull;
    },
    carry: ({ id, conversation, body, attachments, urgent }) => {
      const files = attachments.length > 0 ? { attachments: attachments.map((one) => one.id) } : {};
      socket.say({ type: 'send', id, conversation, body, ...files, ...(urgent ? { priority: 'urgent' } : {}) });
    },
    suspect: () => socket.reconnect(),
  };
}

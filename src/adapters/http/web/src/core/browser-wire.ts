import type { Wire } from './socket';

/** The browser's own socket. */
export function browserWire(url: string, protocol: string): Wire {
  const socket = new WebSocket(url, protocol);
  const wire: Wire = {
    get bufferedAmount() {
      return socket.bufferedAmount;
    },
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (text) => socket.send(text),
    close: (code) => socket.close(code),
  };
  socket.onopen = () => wire.onopen?.();
  socket.onmessage = ({ data }: { readonly data: unknown }) => wire.onmessage?.({ data });
  socket.onclose = ({ code }) => wire.onclose?.({ code });
  return wire;
}

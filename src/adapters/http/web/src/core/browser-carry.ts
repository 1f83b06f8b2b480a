import type { Carry } from './uploads';

/** The browser's own way to send a form that tells how far it got: `fetch` does not. */
export const browserCarry: Carry = (url, headers, form, progress, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const failed = (): void => reject(new Error('not carried'));
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const seconds = Number(request.getResponseHeader('Retry-After') ?? '0');
      resolve({ status: request.status, text: request.responseText, retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : 0 });
    };
    request.onerror = request.onabort = request.ontimeout = failed;
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });

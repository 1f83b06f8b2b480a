/** Agreeing to chat: fetched when somebody has not agreed yet. */

import type { Api } from './api';
import type { ConsentDocument } from './model';
import { fields, text } from './shapes';

/** The document to be agreed to, in a language. */
export async function documentFor(api: Api, identity: string, language: string): Promise<ConsentDocument> {
  const found = fields(await api.ask({ method: 'GET', path: `${pathOf(identity)}?language=${encodeURIComponent(language)}` }), 'consent');
  const document = fields(found['document'], 'document');
  return { version: text(document, 'version'), language: text(document, 'language'), title: text(document, 'title'), text: text(document, 'text') };
}

/** Agree to the document that was shown. */
export async function agree(api: Api, identity: string, { version, language }: ConsentDocument): Promise<void> {
  await api.ask({ method: 'POST', path: pathOf(identity), body: { scopes: ['chat'], version, language } });
}

function pathOf(identity: string): string {
  return `/consents/${encodeURIComponent(identity)}`;
}

/** The calls of the team's desk. */

import { Api } from '../core/api';
import { freshId } from '../core/ids';
import * as model from '../core/model';
import { fields, text, whole } from '../core/shapes';
import { type WaitAlert, waitAlert } from './alerts';
import { type Said, type Standing, standing } from './availability';
import type { Filters } from './filters';
import * as staff from './staff-model';

export const PAGE = 100;

export class StaffApi extends Api {
  /** A page of the list; with a name it is asked for by POST, so that no name stands in an address. */
  async list(filters: Filters, name: string, cursor: string | null): Promise<model.Page<staff.DeskConversation>> {
    const status = { active: 'open,on-hold', open: 'open', 'on-hold': 'on-hold', closed: 'closed', all: 'all' }[filters.status];
    const assignee = filters.who === 'mine' ? 'me' : filters.who === 'unassigned' ? 'none' : undefined;
    const priority = filters.urgent ? 'urgent,crisis' : undefined;
    const asked = {
      status,
      ...(assignee === undefined ? {} : { assignee }),
      ...(priority === undefined ? {} : { priority }),
      ...(filters.unread ? { unread: true } : {}),
      ...(name === '' ? {} : { q: name }),
      ...(cursor === null ? {} : { cursor }),
      limit: PAGE,
    };
    if (name !== '') return this.page(await this.ask({ method: 'POST', path: '/conversations/search', body: asked, reads: true }));
    const query = new URLSearchParams(Object.entries(asked).map(([member, value]) => [member, String(value)]));
    return this.page(await this.ask({ method: 'GET', path: `/conversations?${query.toString()}` }));
  }

  /** All conversations of patients with a name like this, the closed ones too. */
  async ofPatient(name: string): Promise<readonly staff.DeskConversation[]> {
    return this.page(await this.ask({ method: 'POST', path: '/conversations/search', body: { q: name, status: 'all', limit: 200 } })).items;
  }

  async look(id: string): Promise<staff.DeskConversation> {
    return staff.deskConversation(await this.ask({ method: 'GET', path: `/conversations/${encodeURIComponent(id)}` }));
  }

  async begin(patient: string, topic: string, priority: model.Priority): Promise<staff.DeskConversation> {
    const body = { participants: [{ identity: patient }], priority, ...(topic === '' ? {} : { friendlyName: topic }) };
    return staff.deskConversation(await this.post('/conversations', body));
  }

  assign(id: string, identity: string | null, from: string | null, note: string): Promise<staff.DeskConversation> {
    return this.desk(id, 'assign', { identity, from, ...reasoned('note', note) });
  }

  /** Hand it over: to a colleague, or to the queue of a pool. */
  async transfer(id: string, to: { readonly identity: string } | { readonly pool: string }, note: string, stay: boolean): Promise<staff.DeskConversation> {
    return this.desk(id, 'transfer', { ...to, note, stay });
  }

  prioritise(id: string, priority: model.Priority, reason: string): Promise<staff.DeskConversation> {
    return this.desk(id, 'priority', { priority, reason });
  }

  hold(id: string, until: Date, reason: string): Promise<staff.DeskConversation> {
    return this.desk(id, 'hold', { until: until.toISOString(), ...reasoned('reason', reason) });
  }

  close(id: string, disposition: staff.Disposition, reason: string): Promise<staff.DeskConversation> {
    return this.desk(id, 'close', { disposition, ...reasoned('reason', reason) });
  }

  openAgain(id: string): Promise<staff.DeskConversation> {
    return this.desk(id, 'reopen', {});
  }

  async markRead(id: string, seq: number): Promise<void> {
    await this.post(`/conversations/${id}/read`, { seq });
  }

  async add(id: string, identity: string): Promise<void> {
    await this.post(`/conversations/${id}/participants`, { identity, history: 'full' });
  }

  async remove(id: string, identity: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/conversations/${id}/participants/${encodeURIComponent(identity)}` });
  }

  async correct(id: string, message: string, body: string): Promise<model.Message> {
    return model.message(await this.ask({ method: 'PATCH', path: `/conversations/${id}/messages/${message}`, body: { body } }));
  }

  async retract(id: string, message: string): Promise<void> {
    await this.ask({ method: 'DELETE', path: `/conversations/${id}/messages/${message}` });
  }

  /** `key` names this note: asked again under it, it is not written twice. */
  async writeNote(id: string, key: string, body: string): Promise<staff.Note> {
    return staff.note(await this.ask({ method: 'POST', path: `/conversations/${id}/notes`, body: { body }, key }));
  }

  /** Keep the note that is being written; an empty one is forgotten. */
  async keepNoteDraft(id: string, body: string, keepalive: boolean): Promise<void> {
    const path = `/conversations/${id}/notes/draft`;
    if (body.trim() === '') await this.ask({ method: 'DELETE', path, keepalive });
    else await this.ask({ method: 'PUT', path, body: { body }, keepalive });
  }

  async notes(id: string): Promise<readonly staff.Note[]> {
    const found: staff.Note[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const rest: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: model.Page<staff.Note> = model.page(await this.ask({ method: 'GET', path: `/conversations/${id}/notes?limit=200${rest}` }), staff.note);
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }

  async unacknowledged(): Promise<readonly staff.Acknowledgement[]> {
    return model.page(await this.ask({ method: 'GET', path: '/acknowledgements?limit=200' }), staff.acknowledgement).items;
  }

  async acknowledge(id: string, message: string): Promise<void> {
    await this.post(`/conversations/${id}/messages/${message}/acknowledge`, {});
  }

  /** Those whose reason lasts, as far as the caller sees them. */
  async alerts(): Promise<readonly WaitAlert[]> {
    const found = model.page(await this.ask({ method: 'GET', path: '/alerts?limit=200' }), waitAlert).items;
    return found.filter((one) => one !== null);
  }

  async acknowledgeAlert(id: string): Promise<WaitAlert | null> {
    return waitAlert(await this.post(`/alerts/${encodeURIComponent(id)}/acknowledge`, {}));
  }

  async standingOf(identity: string): Promise<Standing> {
    return standing(await this.ask({ method: 'GET', path: `/availability/${encodeURIComponent(identity)}` }));
  }

  /** The caller and the providers of their pools. */
  async standings(): Promise<readonly Standing[]> {
    return model.page(await this.ask({ method: 'GET', path: '/availability?limit=200' }), standing).items;
  }

  async sayAvailability(said: Said): Promise<Standing> {
    return standing(await this.ask({ method: 'PUT', path: '/availability', body: said }));
  }

  /** All that the caller may use, by short code. */
  async quickResponses(): Promise<readonly staff.QuickResponse[]> {
    return model.page(await this.ask({ method: 'GET', path: '/quick-responses?limit=200' }), staff.quickResponse).items;
  }

  /** Some that fit the patient's last message, the best first. */
  async suggested(conversation: string): Promise<readonly staff.QuickResponse[]> {
    const body = { conversationId: conversation };
    return model.page(await this.ask({ method: 'POST', path: '/quick-responses/suggest', body, reads: true }), staff.quickResponse).items;
  }

  /** Filled in for a conversation; nothing is sent. */
  async filled(response: string, conversation: string): Promise<{ readonly body: string; readonly version: number }> {
    const path = `/quick-responses/${response}/render`;
    const from = fields(await this.ask({ method: 'POST', path, body: { conversationId: conversation } }));
    return { body: text(from, 'body'), version: whole(from, 'version') };
  }

  /** A message was made of it. */
  async noteUse(response: string, version: number, message: model.Message): Promise<void> {
    await this.post(`/quick-responses/${response}/uses`, { conversationId: message.conversationId, messageId: message.id, version });
  }

  async consentOf(patient: string): Promise<staff.ConsentState> {
    return staff.consentState(await this.ask({ method: 'GET', path: `/consents/${encodeURIComponent(patient)}` }));
  }

  async careTeam(patient: string): Promise<readonly staff.CareRelation[]> {
    return model.page(await this.ask({ method: 'GET', path: `/people/${encodeURIComponent(patient)}/care-team` }), staff.careRelation).items;
  }

  async proxies(patient: string): Promise<readonly staff.Grant[]> {
    return model.page(await this.ask({ method: 'GET', path: `/people/${encodeURIComponent(patient)}/proxies` }), staff.grant).items;
  }

  async ratings(conversation: string): Promise<readonly staff.Rated[]> {
    return model.page(await this.ask({ method: 'GET', path: `/ratings?conversationId=${encodeURIComponent(conversation)}` }), staff.rated).items;
  }

  async calls(): Promise<readonly staff.Call[]> {
    return model.page(await this.ask({ method: 'GET', path: '/phone-queue?limit=200' }), staff.call).items;
  }

  async addCall(patient: string, reason: staff.CallReason, note: string): Promise<staff.Call> {
    return staff.call(await this.post('/phone-queue', { identity: patient, reason, ...reasoned('note', note) }));
  }

  async takeCall(id: string): Promise<staff.Call> {
    return staff.call(await this.post(`/phone-queue/${id}/take`, {}));
  }

  async finishCall(id: string): Promise<staff.Call> {
    return staff.call(await this.post(`/phone-queue/${id}/done`, {}));
  }

  private async desk(id: string, act: string, body: unknown): Promise<staff.DeskConversation> {
    return staff.deskConversation(await this.post(`/conversations/${id}/${act}`, body));
  }

  private post(path: string, body: unknown): Promise<unknown> {
    return this.ask({ method: 'POST', path, body, key: freshId() });
  }

  private page(value: unknown): model.Page<staff.DeskConversation> {
    return model.page(value, staff.deskConversation);
  }
}

function reasoned<K extends string>(member: K, words: string): Partial<Record<K, string>> {
  return words.trim() === '' ? {} : ({ [member]: words.trim() } as Partial<Record<K, string>>);
}

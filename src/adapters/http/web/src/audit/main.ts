/** The page of the audit: an auditor, or an administrator who watches over emergencies and holds, signs in, looks, signs, and is signed out. */

import { html } from 'lit';

import { speaking } from '../core/i18n';
import { StaffPage } from '../staff/staff-page';
import { moreIcon } from '../ui/more-icons';
import './audit-page';
import { AuditStore } from './audit-store';
import { AuditWords } from './audit-words';

const send = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);

async function begin(): Promise<void> {
  const shared = await speaking(null);
  const words = new AuditWords(shared);
  await new StaffPage<AuditStore>({
    shared,
    open: (person, code) => new AuditStore(person, code, send),
    gate: (phase, way) => ({
      picture: () => moreIcon('shield'),
      title: words.t('title'),
      text: words.t(phase === 'opening' ? 'opening' : phase === 'over' ? 'overText' : phase === 'not-auditor' ? 'notAuditor' : `welcome_${way}`),
      signIn: words.t('signIn'),
      people: [{ identity: 'auditor', userType: 'auditor', name: words.t('demoAuditor') }, { identity: 'admin', userType: 'admin', name: words.t('demoAdmin') }],
    }),
    view: (store, version) => html`<audit-page .store=${store} .words=${words} .version=${version}></audit-page>`,
  }).begin();
}

void begin();

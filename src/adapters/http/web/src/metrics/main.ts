/** The page of the measures: an administrator signs in, looks, and is signed out. */

import { html } from 'lit';

import { browserWire } from '../core/browser-wire';
import { setDebug } from '../core/debug';
import { speaking } from '../core/i18n';
import { StaffPage } from '../staff/staff-page';
import { drawn } from '../ui/icons';
import { PICTURES } from './icons';
import './metrics-page';
import { MetricsStore } from './metrics-store';
import { metricsWords } from './metrics-words';
import { type Question, readQuestion, writeQuestion } from './question';

const WORLD = { origin: location.origin, fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init), open: browserWire };
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

function found(): Question {
  return readQuestion(new URLSearchParams(location.search), history.state, ZONE);
}

async function begin(): Promise<void> {
  const shared = await speaking(null);
  const words = await metricsWords(shared);
  let here: MetricsStore | null = null;

  const asked = (question: Question): void => {
    const query = writeQuestion(question, new URLSearchParams(location.search), ZONE).toString();
    // Whose measures they are stands beside the address, which others may read.
    history.pushState({ provider: question.provider }, '', query === '' ? location.pathname : `?${query}`);
    void here?.ask(question);
  };

  addEventListener('popstate', () => void here?.ask(found()));
  addEventListener('online', () => here?.seen(true));
  document.addEventListener('visibilitychange', () => here?.seen(!document.hidden));

  await new StaffPage<MetricsStore>({
    shared,
    open: (person, code) => (here = new MetricsStore(person, code, found(), WORLD)),
    gate: (phase, way) => ({
      picture: () => drawn(PICTURES.metrics),
      title: words.t('title'),
      text: words.t(phase === 'opening' ? 'opening' : phase === 'over' ? 'overText' : phase === 'not-admin' ? 'refused' : `welcome_${way}`),
      signIn: words.t('signIn'),
      people: [{ identity: 'admin', userType: 'admin', name: words.t('demoPerson') }],
    }),
    view: (store, version) => html`<metrics-page .store=${store} .words=${words} .version=${version} @asked=${(event: CustomEvent<Question>) => asked(event.detail)}></metrics-page>`,
  }).begin();
}

setDebug(localStorage.getItem('TWILIO_CHAT_DEBUG') === 'true');
void begin();

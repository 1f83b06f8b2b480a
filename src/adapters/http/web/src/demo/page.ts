/** The portal page that somebody of the demo sees, and the choice of who that is. */

import { type TemplateResult, html, nothing, render } from 'lit';
import { BellRing, FileText } from 'lucide';

import { drawn, icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import './access-log';
import './backstage';
import './notices-panel';
import { COPY, type PortalCopy } from './copy';
import { CONVERSATIONS, type DemoPerson, PEOPLE, personNamed } from './people';
import { pageSheet } from './page-styles';
import { codeFor } from './platform';

interface HostElement extends HTMLElement {
  open(): void;
  setDraft(text: string): void;
}

const CHOICE = '#people';

export function demoPage(place: HTMLElement): void {
  document.adoptedStyleSheets = [pageSheet];
  const show = (): void => {
    const person = location.hash === CHOICE ? null : (personNamed(location.hash.slice(1)) ?? PEOPLE[0] ?? null);
    document.title = person === null ? 'carechat demo' : `${person.name} · carechat demo`;
    document.documentElement.lang = person?.locale ?? 'en';
    render(person === null ? picker() : portal(person), place);
    scrollTo(0, 0);
  };
  addEventListener('hashchange', show);
  show();
}

function picker(): TemplateResult {
  return html`
    ${ribbon(null)}
    <main class="picker">
      <h1>Who would you like to be?</h1>
      <p class="lead">Open two people in two windows, side by side, and let them write to each other. Everybody here is made up, and so is what they wrote.</p>
      ${CONVERSATIONS.map(
        ([patient, provider, about]) => html`
          <section class="pair">
            <h2>${about}</h2>
            <div class="people">${card(personNamed(patient))} ${card(personNamed(provider))}</div>
          </section>
        `,
      )}
      ${outside()}
    </main>
  `;
}

function card(person: DemoPerson | null): TemplateResult | typeof nothing {
  if (person === null) return nothing;
  return html`<a class="person" href="#${person.identity}">
    ${face(person)}
    <span><strong>${person.name}</strong><small>${person.about}</small></span>
  </a>`;
}

function portal(person: DemoPerson): TemplateResult {
  return html`
    ${ribbon(person)}
    <div class="portal">
      <header>
        <span class="logo">${moreIcon('heart')} Riverside Clinic</span>
        <span class="me"><span>${person.name}</span> ${face(person)}</span>
      </header>
      ${person.userType === 'patient' ? patientPage(person, COPY[person.locale]) : staffPage(person)}
      ${outside()}
      <footer>Riverside Clinic is made up. 12 Quay Street · Open Monday to Friday, 8 to 18</footer>
    </div>
    ${widget(person)}
  `;
}

function patientPage(person: DemoPerson, copy: PortalCopy): TemplateResult {
  const other = personNamed(person.with);
  const [first = ''] = person.name.split(' ');
  return html`<main>
    <div class="hero">
      <h1>${copy.greeting(first)}</h1>
      <p class="lead">${copy.lead}</p>
      <button class="button primary" @click=${() => chat('')}>${icon('send')} ${copy.write}</button>
    </div>
    <div class="cards">
      <section class="card visit">
        ${title(icon('clock'), copy.visit)}
        <p class="big">${copy.visitWhen}</p>
        <p>${copy.visitWhere}<br /><small>${copy.visitBring}</small></p>
        <button class="button" @click=${() => chat(copy.visitDraft)}>${copy.askVisit}</button>
      </section>
      <section class="card">
        ${title(drawn(FileText), copy.medicines)}
        <ul class="rows">
          ${copy.list.map(
            ([name, how]) => html`<li>
              <span><strong>${name}</strong><small>${how}</small></span>
              <button class="button small" aria-label=${copy.ask(name)} @click=${() => chat(copy.medicineDraft(name))}>${copy.askShort}</button>
            </li>`,
          )}
        </ul>
      </section>
      <section class="card">
        ${title(moreIcon('shield'), copy.results)}
        <table>
          <thead>
            <tr>${copy.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>
            ${copy.values.map(([name, value, range]) => html`<tr><th scope="row">${name}</th><td>${value}</td><td><small>${range}</small></td></tr>`)}
          </tbody>
        </table>
        <small>${copy.seen}</small>
      </section>
      <section class="card">
        ${title(moreIcon('heart'), copy.team)}
        <ul class="rows">
          ${PEOPLE.filter((one) => one.userType === 'provider')
            .toSorted((a, b) => Number(b === other) - Number(a === other))
            .map((one) => html`<li>${face(one)}<span><strong>${one.name}</strong><small lang="en">${one.about}</small></span></li>`)}
        </ul>
      </section>
      <section class="card">
        ${title(moreIcon('lock'), copy.access)}
        <demo-access-log .person=${person}></demo-access-log>
      </section>
    </div>
  </main>`;
}

function staffPage(person: DemoPerson): TemplateResult {
  const other = personNamed(person.with);
  return html`<main>
    <div class="hero">
      <h1>Good morning, ${person.name}</h1>
      <p class="lead">Your day at Riverside Clinic.</p>
      <button class="button primary" @click=${() => chat('')}>${icon('send')} Write to ${other?.name}</button>
    </div>
    <div class="cards">
      <section class="card">
        ${title(icon('clock'), 'Today')}
        <p class="big">6 visits</p>
        <p>The next one at 10:15<br /><small>Room 4</small></p>
      </section>
      <section class="card">
        ${title(moreIcon('heart'), 'Your patient')}
        <ul class="rows">
          ${other === null ? nothing : html`<li>${face(other)}<span><strong>${other.name}</strong><small>Waits for an answer in the chat</small></span></li>`}
        </ul>
      </section>
    </div>
  </main>`;
}

/** What only a demo shows: whom the clinic would have told something outside the chat. */
function outside(): TemplateResult {
  return html`<section class="outside" lang="en" aria-labelledby="outside">
    <h2 id="outside">${drawn(BellRing)} Told outside the chat</h2>
    <p>A patient who is away is told that something waits for them, and staff that they are needed. The demo sends nothing: here is what would have gone out. A notice holds no word of what was written.</p>
    <demo-notices></demo-notices>
  </section>`;
}

/** Open the widget, with the beginning of a message in it. */
function chat(draft: string): void {
  const host = document.querySelector<HostElement>('chat-widget');
  if (draft !== '') host?.setDraft(draft);
  host?.open();
}

function widget(person: DemoPerson): TemplateResult {
  const other = personNamed(person.with);
  return html`<chat-widget
    user-id=${person.identity}
    user-name=${person.name}
    user-type=${person.userType}
    recipient-id=${other?.identity ?? ''}
    recipient-name=${other?.name ?? ''}
    locale=${person.locale}
    .getToken=${(): Promise<string> => codeFor(person)}
  ></chat-widget>`;
}

function title(drawing: SVGSVGElement, text: string): TemplateResult {
  return html`<h2>${drawing} ${text}</h2>`;
}

function face({ initials, userType }: DemoPerson): TemplateResult {
  return html`<span class="face ${userType}" aria-hidden="true">${initials}</span>`;
}

function ribbon(person: DemoPerson | null): TemplateResult {
  return html`<aside class="ribbon" lang="en" aria-label="About this demo">
    <p><strong>Demo</strong> A made-up clinic on this machine. ${person === null ? nothing : html`You are ${person.name}. <a href=${CHOICE}>Be somebody else</a>`}</p>
    ${person === null ? nothing : html`<demo-backstage .person=${person}></demo-backstage>`}
  </aside>`;
}

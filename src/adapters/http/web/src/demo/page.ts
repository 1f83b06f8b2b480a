/** Picking a person, and the portal page that this person sees. */

import { html, nothing, render, type TemplateResult } from 'lit';

import { icon } from '../ui/icons';
import { CONVERSATIONS, type DemoPerson, personNamed } from './people';
import { pageSheet } from './page-styles';
import { codeFor } from './platform';


export function demoPage(place: HTMLElement): void {
  document.adoptedStyleSheets = [pageSheet];
  const show = (): void => {
    const person = personNamed(location.hash.slice(1));
    document.title = person === null ? 'carechat demo' : `${person.name} · carechat demo`;
    document.documentElement.lang = person?.locale ?? 'en';
    render(person === null ? picker() : portal(person), place);
  };
  addEventListener('hashchange', show);
  show();
}

function picker(): TemplateResult {
  return html`
    ${ribbon(null)}
    <main class="picker">
      <h1>Who would you like to be?</h1>
      <p class="lead">
        Open two people in two windows, side by side, and let them write to each other. Everybody here is made up, and so is what they wrote.
      </p>
      ${CONVERSATIONS.map(
        ([patient, provider, about]) => html`
          <section class="pair">
            <h2>${about}</h2>
            <div class="people">${card(personNamed(patient))} ${card(personNamed(provider))}</div>
          </section>
        `,
      )}
    </main>
  `;
}

function card(person: DemoPerson | null): TemplateResult | typeof nothing {
  if (person === null) return nothing;
  return html`<a class="person" href="#${person.identity}">
    <span class="face" aria-hidden="true">${person.initials}</span>
    <span><strong>${person.name}</strong><small>${person.about}</small></span>
  </a>`;
}

function portal(person: DemoPerson): TemplateResult {
  const other = personNamed(person.with);
  return html`
    ${ribbon(person)}
    <div class="portal">
      <header>
        <span class="logo">${icon('heart')} Riverside Clinic</span>
        <span class="me"><span class="face" aria-hidden="true">${person.initials}</span> ${person.name}</span>
      </header>
      <main>
        <h1>${person.greeting}</h1>
        <div class="cards">
          ${person.cards.map(([title, line, more]) => html`<section><h2>${title}</h2><p>${line}</p><small>${more}</small></section>`)}
        </div>
        ${other === null
          ? nothing
          : html`<p class="hint">${icon('info')} <span>${person.hint} <a href="#${other.identity}" target="_blank" rel="noopener">${other.name}</a></span></p>`}
      </main>
    </div>
    ${widget(person, other)}
  `;
}

function widget(person: DemoPerson, other: DemoPerson | null): TemplateResult {
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

function ribbon(person: DemoPerson | null): TemplateResult {
  return html`<p class="ribbon">
    <strong>Demo</strong> <span>A made-up clinic on this machine. Anybody may sign in as anybody.</span>
    ${person === null ? nothing : html`<a href="#">Be somebody else</a>`}
  </p>`;
}


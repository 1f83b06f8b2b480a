/** What stands before a conversation, in its place: something to read, and what can be answered. */

import { css } from 'lit';

export const firstStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .paper {
    flex: 1;
    overflow-y: auto;
    padding: 1.5rem;
    scrollbar-width: thin;
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.375rem;
    line-height: 1.3;
    font-weight: 650;
  }
  .answers {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Where there is no room for both, they are one page to scroll. */
  @media (max-height: 30rem) {
    :host {
      display: block;
      overflow-y: auto;
    }
    .paper {
      overflow: visible;
    }
  }
`;

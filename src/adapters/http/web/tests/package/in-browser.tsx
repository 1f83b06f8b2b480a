import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { consult } from './samples/manager';
import { Page } from './samples/widget';

const place = document.querySelector('#app');
if (place !== null) hydrateRoot(place, <StrictMode><Page /></StrictMode>);
Object.assign(globalThis, { consult });

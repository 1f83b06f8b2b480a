/** The demo: a page of a made-up clinic, with the widget as one of its people. */

import { demoPage } from './page';

demoPage(document.body);

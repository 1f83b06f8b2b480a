import { renderToString } from 'react-dom/server';

import { Page } from './samples/widget';

export const html: string = renderToString(<Page />);

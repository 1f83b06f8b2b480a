/** The calls of who looks at the measures: one at a time, since the server lets nobody ask for many at once. */

import { Api } from '../core/api';
import { type Now, type Report, now, report } from './report';

/** What one file holds. */
export type CsvName = 'page' | 'hours' | 'days' | 'heat' | 'replies' | 'ratings' | 'responses' | 'calls';

export class MetricsApi extends Api {
  private line: Promise<unknown> = Promise.resolve();

  async report(asked: URLSearchParams): Promise<Report> {
    return this.next(async () => report(await this.ask({ method: 'GET', path: `/analytics/report?${asked.toString()}` })));
  }

  async now(): Promise<Now> {
    return this.next(async () => now(await this.ask({ method: 'GET', path: '/analytics/now' })));
  }

  async csv(asked: URLSearchParams, chart: CsvName): Promise<Blob> {
    const path = `/analytics/csv?${new URLSearchParams([...asked, ['chart', chart]]).toString()}`;
    return this.next(async () => (await this.ask({ method: 'GET', path, binary: true })) as Blob);
  }

  private async next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.line.then(work);
    this.line = turn.catch(() => undefined);
    return turn;
  }
}

/** The drawings that the metrics page has beside the shared ones. */

import { ArrowDownRight, ArrowUpRight, ChartColumn, Download, Printer } from 'lucide';

export const PICTURES = { metrics: ChartColumn, more: ArrowUpRight, less: ArrowDownRight, save: Download, print: Printer } as const;

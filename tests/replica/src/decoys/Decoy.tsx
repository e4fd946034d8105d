/** The frame of a page that is not the list of customer invoices. */
import type { ReactNode } from 'react';
import { cls } from '../classes';

export const Decoy = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={cls('view')}>
    <header className={cls('viewHead')}>
      <h1>{title}</h1>
    </header>
    {children}
  </div>
);

/** Small drawings without text. */
import type { ReactNode } from 'react';
import { cls } from '../classes';

function Icon({ children, label }: { children: ReactNode; label?: string }) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={cls('icon')} viewBox="0 0 16 16" width="16" height="16" {...naming}>
      {children}
    </svg>
  );
}

export const SortIcon = ({ direction }: { direction: 'ascending' | 'descending' | 'none' }) => (
  <Icon>
    <path d="M8 3l3 4H5z" opacity={direction === 'ascending' ? 1 : 0.3} />
    <path d="M8 13l3-4H5z" opacity={direction === 'descending' ? 1 : 0.3} />
  </Icon>
);

export const CreditIcon = ({ label }: { label: string }) => (
  <Icon label={label}>
    <path d="M3 2h7l3 3v9H3z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
    <path d="M5.5 9h5" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </Icon>
);

export const NavIcon = ({ path }: { path: string }) => (
  <Icon>
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </Icon>
);

import { CircleCheck, Info, TriangleAlert } from '@/components/ui/icons';
import type { ReactNode } from 'react';

export type NoticeTone = 'info' | 'success' | 'danger';

const looks = {
  info: { Icon: Info, box: 'border-line-strong bg-surface', icon: 'text-ink-soft' },
  success: { Icon: CircleCheck, box: 'border-accent bg-accent-soft', icon: 'text-accent' },
  danger: { Icon: TriangleAlert, box: 'border-danger bg-danger-soft', icon: 'text-danger' },
} as const;

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Read out when it appears after something the person did. Leave it off for what was there from the start. */
  live?: boolean;
};

export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  const { Icon, box, icon } = looks[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`reading flex gap-3 rounded border-s-4 p-4 ${box}`}
    >
      <Icon aria-hidden size={20} className={`mt-0.5 shrink-0 ${icon}`} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={title ? 'mt-1' : undefined}>{children}</div>}
      </div>
    </div>
  );
}

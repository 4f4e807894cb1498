import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names';
import { PageLink } from './page-link';

export type ButtonVariant = 'filled' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

const variants: Record<ButtonVariant, string> = {
  filled:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  quiet: 'border-line-strong bg-transparent text-ink hover:border-ink hover:bg-surface hover:text-ink',
  danger: 'border-danger bg-transparent text-danger hover:bg-danger-soft hover:text-danger',
};
const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4 py-2 text-base',
  small: 'min-h-11 px-3 py-1 text-sm pointer-fine:min-h-9',
};

/** How every button looks, also the ones that are a link, a summary or a submit. */
export function buttonClass(variant: ButtonVariant = 'quiet', size: ButtonSize = 'normal', more?: string): string {
  return classNames(
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded border text-center font-semibold no-underline transition-colors duration-150',
    'aria-disabled:cursor-default aria-disabled:opacity-70',
    variants[variant],
    sizes[size],
    more,
  );
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
};

/** A verb that finishes "I want to …". At most one `filled` on a page. */
export function Button({ variant, size, icon, type = 'button', className, children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(variant, size, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

type ButtonLinkProps = {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  children: ReactNode;
  /** For files: the browser saves what it gets, and the router stays out of it. */
  download?: boolean | string;
};

/** Looks like a button, goes somewhere. */
export function ButtonLink({ href, variant, size, icon, children, download }: ButtonLinkProps) {
  const className = buttonClass(variant, size);
  if (download !== undefined && download !== false) {
    return (
      <a href={href} download={download} className={className}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} className={className}>
      {icon}
      {children}
    </PageLink>
  );
}

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CircleAlert } from '@/components/ui/drawn-icon';
import { type AskedLever, POINTS_LIMITS, RESPONSE_LIMITS } from '@/domain/support/asked-lever';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type LeverFormsProps = {
  path: string;
  asked: AskedLever | null;
  /** What stands there before anything is typed: the response of the last round, in whole per cent. */
  response: number;
  days: { from: string; to: string };
};

/** One form for each lever, so that only one is moved; ordinary GET forms, which need no scripts. */
export async function LeverForms({ path, asked, response, days }: LeverFormsProps) {
  const t = await getTranslations('forecast');
  const dateText = await getDateText();
  const limits = { from: dateText(days.from), to: dateText(days.to) };
  const typed = (kind: AskedLever['kind']) => (asked?.kind === kind ? asked.typed : undefined);
  const error = (kind: AskedLever['kind']) => asked?.kind === kind && asked.lever === null;
  const common = { path, show: t('whatIfPage.show') };
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-3">
      <LeverForm
        {...common}
        name="response"
        label={t('whatIfPage.response.label')}
        hint={t('whatIfPage.response.hint')}
        error={error('response') && t('whatIfPage.response.error')}
        input={{ type: 'number', ...RESPONSE_LIMITS, step: 1, defaultValue: typed('response') ?? response }}
      />
      <LeverForm
        {...common}
        name="points"
        label={t('whatIfPage.points.label')}
        hint={t('whatIfPage.points.hint')}
        error={error('points') && t('whatIfPage.points.error')}
        input={{ type: 'number', ...POINTS_LIMITS, step: 1, defaultValue: typed('points') ?? 2 }}
      />
      <LeverForm
        {...common}
        name="start"
        label={t('whatIfPage.start.label')}
        hint={t('whatIfPage.start.hint')}
        error={error('start') && t('whatIfPage.start.error', limits)}
        input={{ type: 'date', min: days.from, max: days.to, defaultValue: typed('start') }}
      />
    </div>
  );
}

type LeverFormProps = {
  path: string;
  name: AskedLever['kind'];
  label: string;
  hint: string;
  error: ReactNode;
  show: string;
  input: {
    type: 'number' | 'date';
    min: number | string;
    max: number | string;
    step?: number;
    defaultValue?: number | string;
  };
};

function LeverForm({ path, name, label, hint, error, show, input }: LeverFormProps) {
  const id = `lever-${name}`;
  return (
    <form action={path} className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
      <div className="flex flex-wrap gap-3 lg:mt-auto">
        <input
          key={input.defaultValue}
          id={id}
          name={name}
          required
          autoComplete="off"
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={Boolean(error) || undefined}
          className="min-h-11 w-44 rounded border border-line-strong bg-paper px-3 py-2 aria-invalid:border-2 aria-invalid:border-danger"
          {...input}
        />
        <Button type="submit">{show}</Button>
      </div>
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-2 text-sm font-semibold text-danger">
          <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </form>
  );
}

import { Button } from '@/components/ui/button';
import { getTranslations } from '@/i18n/server';

type ClosingDayFormProps = {
  /** Where it is shown what happens on opening. */
  path: string;
  /** 'YYYY-MM-DD': the first closing day that is possible, and the one that stands there. */
  earliest: string;
  proposed: string;
  /** Why the day that was chosen will not do. */
  fault?: 'date' | 'date-early' | undefined;
};

const ID = 'closing-day';

/** Asks up to which day a round is open. An ordinary GET form: it opens nothing, and leads to what opening would do. */
export async function ClosingDayForm({ path, earliest, proposed, fault }: ClosingDayFormProps) {
  const t = await getTranslations('support');
  const errors = await getTranslations('errors');
  return (
    <form action={path} noValidate className="stack reading">
      <div className="flex flex-col gap-1">
        <label htmlFor={ID} className="font-semibold">
          {t('rounds.closesOn')}
        </label>
        <div id={`${ID}-hint`} className="text-sm text-ink-soft">
          {t('rounds.closesOnHint')}
        </div>
        <input
          id={ID}
          name="closesOn"
          type="date"
          required
          min={earliest}
          defaultValue={proposed}
          autoComplete="off"
          autoFocus={fault !== undefined}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault ? `${ID}-hint ${ID}-error` : `${ID}-hint`}
          className="min-h-11 w-full max-w-44 rounded border border-line-strong bg-paper px-3 py-2 text-base aria-invalid:border-2 aria-invalid:border-danger"
        />
        {fault && (
          <p id={`${ID}-error`} className="text-sm font-semibold text-danger">
            {errors(fault)}
          </p>
        )}
      </div>
      <div>
        <Button type="submit" variant="filled">
          {t('rounds.openButton')}
        </Button>
      </div>
    </form>
  );
}

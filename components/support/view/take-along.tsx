import { SavePicture } from '@/components/charts/save-picture';
import { ButtonLink } from '@/components/ui/button';
import type { SupportFigure } from '@/domain/support/figures';
import { getDateText, getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';

type TakeAlongProps = {
  title: string;
  subtitle: string;
  /** Where it is of. */
  organisation: string;
  /** Of the newest round that is drawn: of how many it is made. */
  figure: SupportFigure | null | undefined;
  /** What the numbers in the picture stand for, a line each. */
  legend?: readonly string[];
  /** Of the file, without its kind. */
  file: string;
  /** The same numbers as a file. */
  csvHref?: string;
};

/** What somebody takes along of a chart: a picture that says what it is without the page, and the numbers. */
export async function TakeAlong({ title, subtitle, organisation, figure, legend = [], file, csvHref }: TakeAlongProps) {
  const t = await getTranslations('view');
  const words = await getFigureWords();
  const day = (await getDateText({ withYear: true }))(await getToday());
  const answers = figure && t('picture.answers', { answers: words.answers(figure), invited: words.count(figure.N) });
  return (
    <>
      <SavePicture
        label={t('picture.save')}
        failed={t('picture.failed')}
        file={file}
        title={title}
        lines={[...legend, subtitle, ...(answers ? [answers] : []), t('picture.source', { organisation, day })]}
      />
      {csvHref && (
        <ButtonLink href={csvHref} download size="small">
          {t('csv.get')}
        </ButtonLink>
      )}
    </>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { after, before, screenId, useScreens } from './pulse-screens';
import { INTRO, LOOK_OVER } from './screen-names';

type ScreenProps = { name: string; children: ReactNode };

/** What is shown together when there is one question a screen, with the way on and back. */
export function Screen({ name, children }: ScreenProps) {
  const { isStepping, shown } = useScreens();
  return (
    <div id={screenId(name)} data-screen={name} hidden={isStepping && shown !== name}>
      {children}
      {isStepping && <Ways name={name} />}
    </div>
  );
}

/** What only stands between the parts when everything is on one page. */
export function OnOnePage({ children }: { children: ReactNode }) {
  return useScreens().isStepping ? null : children;
}

function Ways({ name }: { name: string }) {
  const { steps, words, isReturning } = useScreens();
  if (name === INTRO) {
    return (
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Way to={steps[0]?.name ?? LOOK_OVER} isOn>
          {words.begin}
        </Way>
        <ViewChoice />
      </div>
    );
  }
  return (
    <div className="mt-8 flex gap-3">
      <Way to={before(steps, name)}>{words.back}</Way>
      {name !== LOOK_OVER && isReturning && (
        <Way to={LOOK_OVER} isOn>
          {words.toLookOver}
        </Way>
      )}
      {name !== LOOK_OVER && !isReturning && (
        <Way to={after(steps, name)} isOn>
          {words.next}
        </Way>
      )}
    </div>
  );
}

function Way({ to, isOn = false, children }: { to: string; isOn?: boolean; children: ReactNode }) {
  return (
    <a href={`#${to}`} className={buttonClass(isOn ? 'filled' : 'quiet', 'normal', isOn ? 'max-sm:grow' : '')}>
      {children}
    </a>
  );
}

/** That what is chosen is kept, and where; and the other way to see the form. Only where scripts run: they do both. */
export function ViewNotes() {
  const { isLive, isKept, isStepping, words } = useScreens();
  if (!isLive) return null;
  return (
    <>
      {isKept && <p className="reading mt-4 text-sm text-ink-soft">{words.kept}</p>}
      {!isStepping && (
        <div className="mt-4">
          <ViewChoice />
        </div>
      )}
    </>
  );
}

function ViewChoice() {
  const { isStepping, words, choose } = useScreens();
  return <Button onClick={() => choose(!isStepping)}>{isStepping ? words.onePage : words.oneByOne}</Button>;
}

/** Every question with what was chosen, before it is sent; on one page all of that is in sight anyway. */
export function ChosenAnswers({ title, intro }: { title: string; intro: string }) {
  const { isStepping, steps, chosen, words } = useScreens();
  if (!isStepping) return null;
  return (
    <section className="mb-8">
      <h2 className="text-xl outline-none">{title}</h2>
      <p className="mt-2 text-ink-soft">{intro}</p>
      <dl className="mt-4">
        {steps.map(({ name, question }) => (
          <div key={name} className="border-b border-line py-3">
            <dt className="text-sm text-ink-soft">{question}</dt>
            <dd className="flex items-baseline justify-between gap-4">
              <span className={chosen[name] ? 'font-semibold' : 'font-semibold text-wait'}>
                {chosen[name]?.join(', ') ?? words.missing}
              </span>
              <a href={`#${name}`} className="inline-flex min-h-11 shrink-0 items-center">
                {words.change}
                <span className="sr-only">: {question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

'use client';

import {
  createContext,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { focusOn } from '@/components/shell/heading-focus';
import { Progress } from '@/components/ui/progress';
import { fillIn, keepPulse, keptPulse, tabStorage } from './kept-pulse';
import { INTRO, LOOK_OVER } from './screen-names';

export type ScreenWords = Record<
  'begin' | 'back' | 'next' | 'toLookOver' | 'oneByOne' | 'onePage' | 'kept' | 'missing' | 'change',
  string
>;
/** A question of the form: its name, its words, and how far one is there: "3 of 7". */
export type ScreenStep = { readonly name: string; readonly question: string; readonly place: string };

type Screens = {
  /** One question a screen; otherwise everything is on one page. */
  isStepping: boolean;
  /** Whether scripts run at all: without them there is no choice and nothing is kept. */
  isLive: boolean;
  shown: string;
  /** Came back from looking over, to change one answer. */
  isReturning: boolean;
  /** What is chosen, in words, by the name of the question; as it was when looking over began. */
  chosen: Readonly<Record<string, readonly string[]>>;
  steps: readonly ScreenStep[];
  words: ScreenWords;
  isKept: boolean;
  choose: (isStepping: boolean) => void;
};

export const ScreensContext = createContext<Screens | null>(null);

export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (!screens) throw new Error('a screen outside of PulseScreens');
  return screens;
}

type PulseScreensProps = {
  title: string;
  steps: readonly ScreenStep[];
  words: ScreenWords;
  /** The code under which this tab keeps what is chosen; null: it keeps nothing. */
  keepUnder: string | null;
  /** One question a screen on wide screens too, unless the reader wants otherwise; and larger targets. */
  startsOneByOne?: boolean;
  children: ReactNode;
};

type Place = { readonly name: string; readonly focus: string | null; readonly isReturning: boolean };

/**
 * One form, on one page or one question a screen; on a phone the latter, and the reader may choose. The server draws one
 * page, which is what there is without scripts. All fields are always in the form: a screen only shows some of them.
 * Screens have addresses (#S3), so that the browser's own way back is the one to the question before.
 */
export function PulseScreens(props: PulseScreensProps) {
  const { title, steps, words, keepUnder, startsOneByOne = false, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const isLive = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const isPhone = useSyncExternalStore(
    onWidth,
    () => matchMedia(PHONE).matches,
    () => false,
  );
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [at, setAt] = useState<Place>({ name: INTRO, focus: null, isReturning: false });
  const [chosen, setChosen] = useState<Screens['chosen']>({});
  const isStepping = isLive && (wanted ?? (startsOneByOne || isPhone));

  useKept(box, keepUnder);
  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1) || INTRO;
      const name = named(id)?.closest<HTMLElement>('[data-screen]')?.dataset.screen;
      if (name === undefined) return;
      if (name === LOOK_OVER) setChosen(chosenIn(box.current));
      setAt((before) => ({
        name,
        focus: id,
        isReturning: name !== LOOK_OVER && name !== INTRO && (before.isReturning || before.name === LOOK_OVER),
      }));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (isStepping && at.focus !== null) show(at.focus);
  }, [at, isStepping]);

  /** Enter in a field would send the form, of which there is more to come. */
  const goOn = (event: KeyboardEvent) => {
    if (!isStepping || event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (at.name !== LOOK_OVER) location.hash = at.isReturning ? LOOK_OVER : after(steps, at.name);
  };

  const place = steps.find(({ name }) => name === at.name)?.place ?? steps.at(-1)?.place;
  const value = at.name === LOOK_OVER ? steps.length : steps.findIndex(({ name }) => name === at.name) + 1;
  return (
    <ScreensContext
      value={{
        isStepping,
        isLive,
        shown: at.name,
        isReturning: at.isReturning,
        chosen,
        steps,
        words,
        isKept: keepUnder !== null,
        choose: setWanted,
      }}
    >
      <div
        ref={box}
        data-stepping={isStepping || undefined}
        data-large={startsOneByOne || undefined}
        className="group/screens"
        onKeyDown={goOn}
        onInput={(event) => keep(event, keepUnder)}
      >
        {isStepping && at.name !== INTRO && (
          <div className="mb-8 max-w-184">
            <h1 className="mb-3 text-base">{title}</h1>
            <Progress value={value} max={steps.length} label={title} hideLabel text={place} />
          </div>
        )}
        {children}
      </div>
    </ScreensContext>
  );
}

const PHONE = '(max-width: 39.99rem)';

function onWidth(tell: () => void): () => void {
  const width = matchMedia(PHONE);
  width.addEventListener('change', tell);
  return () => width.removeEventListener('change', tell);
}

const neverChanges = () => () => undefined;

/** Not the name itself: to an element of that id the browser would scroll, and past how far one is. */
export const screenId = (name: string) => `screen-${name}`;

/** The screen of this name, or whatever else it is the id of. */
const named = (id: string) => document.getElementById(screenId(id)) ?? document.getElementById(id);

/** The screen that comes after this one. */
export function after(steps: readonly ScreenStep[], name: string): string {
  return steps[steps.findIndex((step) => step.name === name) + 1]?.name ?? LOOK_OVER;
}

export function before(steps: readonly ScreenStep[], name: string): string {
  const place = steps.findIndex((step) => step.name === name);
  return (name === LOOK_OVER ? steps.at(-1) : steps[place - 1])?.name ?? INTRO;
}

/** A screen begins at its top, with its heading; what was named itself, as by the summary of errors, gets the focus. */
function show(id: string): void {
  const target = named(id);
  const isScreen = target?.dataset.screen !== undefined;
  if (isScreen) window.scrollTo(0, 0);
  focusOn(isScreen ? target.querySelector<HTMLElement>('h1, h2, h3') : target);
}

function useKept(box: { readonly current: HTMLElement | null }, under: string | null) {
  useEffect(() => {
    const form = box.current?.querySelector('form');
    const kept = under === null ? null : keptPulse(tabStorage(), under);
    if (form && kept) fillIn(form, kept);
  }, [box, under]);
}

function keep(event: FormEvent<HTMLElement>, under: string | null): void {
  const form = event.currentTarget.querySelector('form');
  if (form && under !== null) keepPulse(tabStorage(), under, new FormData(form));
}

function chosenIn(box: HTMLElement | null): Screens['chosen'] {
  const chosen: Record<string, string[]> = {};
  for (const input of box?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
    (chosen[input.name.replace('[]', '')] ??= []).push(input.labels?.[0]?.textContent ?? '');
  }
  return chosen;
}

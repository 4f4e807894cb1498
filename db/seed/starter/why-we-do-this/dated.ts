import type { Lesson } from '@/domain/training/content';

const nl = `### Een wens of een doel?

‘We willen zichtbaarder zijn.’ Dat is een wens. Over een half jaar kan de een zeggen dat het gelukt is en de ander van niet. Een doel kun je op een afgesproken dag nakijken.

### Van wens naar doel

1. **Zeg wat er anders moet zijn.** Voor wie, en waaraan merkt die persoon het?
2. **Kies een meetwaarde.** Eén getal dat daarbij past.
3. **Doe een nulmeting.** Hoe staat het er nu voor? Zonder begin kun je later niets vergelijken.
4. **Spreek een streefwaarde en een datum af.** Haalbaar, maar niet vanzelf.
5. **Kies een eigenaar.** Eén collega die het doel in de gaten houdt, niet ‘wij allemaal’.

Zo kan het er dan uitzien:

> In maart kregen 40 van de 100 vragen binnen een werkdag antwoord. Op 1 oktober willen we dat het er 70 zijn. Eigenaar: de teamleider klantcontact.

### Op de dag zelf

Op de datum geven we een eerlijk oordeel: gehaald, deels gehaald, niet gehaald of niet te meten. De cijfers liggen dan vast. We verlagen de lat niet achteraf om er goed uit te komen.

### En daarna

Gehaald? Dan kunnen we vaker iets laten horen of een platform toevoegen. Niet gehaald? Dan zoeken we uit wat in de weg zat: te weinig tijd, te weinig kennis, een te hoge lat. Ook stoppen kan een goede volgende stap zijn, als we maar weten waarom. Een gemist doel is geen schande. Jammer is het pas als niemand heeft gekeken.`;

const en = `### A wish or a goal?

‘We want to be more visible.’ That is a wish. Six months from now, one person may say it worked and another that it didn’t. A goal is something you can check on an agreed day.

### From wish to goal

1. **Say what should be different.** For whom, and how will they notice?
2. **Pick a metric.** One figure that goes with it.
3. **Take a baseline.** How are things now? Without a start, you can’t compare anything later.
4. **Agree a target and a date.** Within reach, but not without effort.
5. **Name an owner.** One colleague who keeps an eye on the goal, rather than ‘all of us’.

It could then read like this:

> In March, 40 out of 100 questions got an answer within one working day. By 1 October we want that to be 70. Owner: the customer contact team leader.

### On the day itself

When the date comes, we give an honest verdict: met, partly met, not met, or cannot be measured. By then the figures are fixed. We don’t lower the bar afterwards to come out well.

### And then

Met? Then we can speak up more often or add a platform. Not met? Then we find out what got in the way: too little time, too little know-how, too high a bar. Stopping can be a good next step too, provided we know why. There is no shame in missing a goal. It is only a pity if nobody looked.`;

export const dated: Lesson = {
  id: 'a-goal-with-a-date',
  minutes: 2,
  title: { nl: 'Een doel met een datum', en: 'A goal with a date' },
  body: { nl, en },
  sources: [],
};

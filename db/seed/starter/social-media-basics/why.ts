import type { Lesson } from '@/domain/training/content';

const nl = `### Waar het om gaat

Mensen praten online over ons werk. Ze stellen een vraag, zijn blij met goede hulp of klagen over een lange wachttijd. Die gesprekken zijn er, of we nu meedoen of niet. Als we meedoen, kunnen we helpen, uitleggen en leren.

### Wat we hopen te bereiken

Vaak gaat het om vier doelen:

- **Meepraten.** We beantwoorden vragen en doen mee aan gesprekken over ons werk.
- **Feedback krijgen.** We horen snel wat beter kan en doen daar iets mee.
- **Mensen laten zien.** Achter het logo werken mensen met kennis en hart voor hun vak.
- **Goede informatie verspreiden.** Mensen weten wat we doen en krijgen informatie die klopt.

Welke doelen voor ons gelden, lees je in ons socialmediaplan.

### Waarom jij belangrijk bent

Jij kent je eigen werk het best. Een kort bericht uit de praktijk kan meer vertellen dan een advertentie. Bijvoorbeeld:

> Vandaag mijn eerste warmtepomp geplaatst in een huis uit 1930. Drie dingen had ik graag vooraf geweten. Ik zet ze hieronder.

Zo’n bericht hoeft niet perfect te zijn, als het maar klopt, vriendelijk is en een ander verder helpt.

### Wat we van je vragen

Op je eigen account schrijf je alleen over het werk als je dat zelf wilt. Aan iedereen vragen we drie dingen:

1. Ken de afspraken. Deze vijf lessen helpen je daarbij.
2. Geef het door als je online iets ziet wat we moeten weten.
3. Zeg het als een afspraak in de praktijk niet werkt. Dan kunnen we die verbeteren.

Wil je meer doen? Praat met de aanjager: de collega die dit plan verder helpt.`;

const en = `### What this is about

People talk about our work online. They ask a question, say thank you for good help or complain about a long wait. Those conversations happen whether we join in or not. When we do join in, we can help, explain and learn.

### What we hope to achieve

There are usually four goals:

- **Joining the conversation.** We answer questions and take part in conversations about our work.
- **Getting feedback.** We soon hear what could be better, and we act on it.
- **Showing the people.** Behind the logo are people who know their work and care about it.
- **Spreading good information.** People know what we do and get information that is correct.

You can read which goals apply to us in our social media plan.

### Why you matter

Nobody knows your work as well as you do. A short post from day-to-day work can say more than an advertisement. For example:

> Installed my first heat pump in a 1930s house today. There are three things I wish I had known beforehand. I’ve listed them below.

A post like this doesn’t have to be perfect. As long as it is correct, friendly and useful to someone else, it’s fine.

### What we ask of you

On your own account, you only write about work if you want to. We ask three things of everyone:

1. Know our guidelines. These five lessons will help.
2. Pass it on when you see something online that we should know about.
3. Tell us if a guideline doesn’t work in practice. Then we can improve it.

Would you like to do more? Talk to the champion: the colleague who keeps this plan moving.`;

export const why: Lesson = {
  id: 'why-we-do-this',
  minutes: 3,
  title: { nl: 'Waarom we dit doen', en: 'Why we do this' },
  body: { nl, en },
  sources: [],
};

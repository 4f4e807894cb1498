import type { Lesson } from '@/domain/training/content';

const nl = `### Wat is snel genoeg?

Dat hangt van de vraag af. Wie nu voor een dichte deur staat, heeft morgen niets aan je antwoord. Wie vraagt wanneer de vacatures online komen, kan best een dag wachten. Zeg op de pagina op welke uren je er bent, en houd je daaraan. Een antwoord om half negen ’s ochtends is prima, als iemand weet dat hij ’s nachts niets hoeft te verwachten.

### Het tussenbericht

Weet je het nog niet? Laat dan vast iets horen.

> Goede vraag, en een half antwoord wil ik je niet geven. Ik vraag het na in het magazijn. Je hoort het hier uiterlijk morgenmiddag. Groet, Noor

Hier staat: ik heb je gezien, dit doe ik, dan kom ik terug. Zet dat moment ook in je agenda.

### Beloof wat je zelf in de hand hebt

- ‘Ik vraag het vandaag na’ kun je waarmaken.
- ‘Je hoort voor vier uur van mij’ ook, zelfs als er dan nog geen nieuws is.
- ‘Morgen is het opgelost’ hangt van een ander af. Zeg dat alleen als die ander het heeft bevestigd.

Is het vier uur en weet je niets? Kom dan toch terug. Een afspraak nakomen is ook een antwoord.

### Iedereen vraagt hetzelfde

Bij een storing of een afgesloten straat komen er soms tientallen dezelfde vragen. Schrijf dan één duidelijk bericht en zet het bovenaan. Verwijs er kort naar en werk het bij, met de tijd erbij: ‘Bijgewerkt om 14.10 uur.’ Is het voorbij, meld dat dan ook.`;

const en = `### What is fast enough?

That depends on the question. Someone standing at a closed door now has no use for your answer tomorrow. Someone who asks when the vacancies go online can wait a day. Say on the page during which hours you are there, and stick to them. A reply at half past eight in the morning is fine if people know not to expect anything at night.

### The holding reply

Don’t you know yet? Then let people hear something in the meantime.

> Good question, and I don’t want to give you half an answer. I’ll check with the warehouse. You’ll hear from me here by tomorrow afternoon. Regards, Noor

This says: I’ve seen you, this is what I’m doing, then I’ll be back. Put that time in your diary, too.

### Promise what is in your own hands

- ‘I’ll check that today’ is something you can do.
- So is ‘You’ll hear from me before four’, even if there is no news by then.
- ‘It’ll be solved tomorrow’ depends on someone else. Only say that if they have confirmed it.

Is it four o’clock and you know nothing? Go back all the same. Keeping a promise is an answer too.

### Everyone asks the same thing

When there is a fault or a closed street, the same question may come in dozens of times. Then write one clear post and put it at the top. Refer to it briefly and keep it up to date, with the time: ‘Updated at 2.10 pm.’ When it’s over, say that too.`;

export const inTime: Lesson = {
  id: 'in-time-and-not-sure-yet',
  minutes: 2,
  title: { nl: 'Op tijd, ook als je het nog niet weet', en: 'In time, even when you don’t know yet' },
  body: { nl, en },
  sources: [],
};

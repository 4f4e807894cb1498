import type { Lesson } from '@/domain/training/content';

const nl = `### A. Meedoen aan gesprekken

Een klant van de bouwmarkt vraagt online of een lijm tegen vorst kan. Een verkoper die dat weet, geeft antwoord. Het doel is bereikt als mensen met een vraag over ons verder kunnen.

### B. Horen wat beter kan

Ouders klagen in een openbare groep over de drukte bij het schoolhek. De school zet een tweede ingang open en laat dat in dezelfde groep weten. Feedback komt zo bij iemand die er iets mee kan doen, en de schrijvers horen wat ermee is gebeurd.

### C. De mensen achter het logo

> Half vijf, nachtdienst. Ik dek de tafels voor het ontbijt. Het stilste uur van mijn werk, en voor mij het mooiste.

Een verzorgende schreef dit op haar eigen account. Wie ons alleen van het gebouw kent, ziet nu een mens met plezier in haar vak.

### D. Laten weten wat klopt

In een wijk gaat rond dat oud papier niet meer wordt opgehaald. Een collega van de gemeente plaatst wat er echt verandert, met een link naar de kalender. Het doel: wie iets over ons zoekt, vindt informatie die klopt.

### Kiezen helpt

Vier doelen tegelijk goed doen lukt bijna niemand in het eerste jaar. Daarom kiezen we waar we beginnen. Dat maakt het ook makkelijker om nee te zeggen. Komt iemand met een grappig idee, vraag dan: bij welk doel hoort dit? Is er geen antwoord, dan hoeft het niet. Soms dient één bericht twee doelen. Een monteur die uitlegt hoe je een filter schoonmaakt, geeft goede informatie en laat zijn vak zien.`;

const en = `### A. Taking part in conversations

A customer of the DIY store asks online whether a glue can stand frost. A sales assistant who knows gives the answer. This goal is reached when people with a question about us can get on with what they were doing.

### B. Hearing what could be better

In a public group, parents complain about the crush at the school gate. The school opens a second entrance and says so in the same group. That way feedback reaches someone who can do something with it, and those who wrote it hear what came of it.

### C. The people behind the logo

> Half past four, night shift. I’m laying the tables for breakfast. It’s the quietest hour of my job, and my favourite.

A care assistant wrote this on her own account. People who only know us as a building now see someone who enjoys her work.

### D. Putting the facts out there

Word goes round a neighbourhood that waste paper will no longer be collected. A colleague from the council posts what is really changing, with a link to the calendar. The aim is that anyone looking for something about us finds information they can rely on.

### Choosing helps

Hardly anyone manages to do all four well in the first year. So we choose where to start. That also makes it easier to say no. If someone comes up with a funny idea, ask which goal it belongs to. If nobody can say, you can let it go. Sometimes one post serves two goals. A fitter who explains how to clean a filter gives good information and shows his trade.`;

export const fourGoals: Lesson = {
  id: 'four-goals-four-examples',
  minutes: 2,
  title: { nl: 'Vier doelen, vier voorbeelden', en: 'Four goals, four examples' },
  body: { nl, en },
  sources: [],
};

import type { Lesson } from '@/domain/training/content';

const nl = `### Een gewone dinsdag

Op een buurtpagina vraagt iemand of het zwembad met Pasen open is. Er komen drie antwoorden, alle drie anders. Op een vakforum zoekt een monteur hulp bij een storing in een van onze pompen. En een vader schrijft hoe rustig zijn zoon bij de röntgenfoto werd geholpen.

Geen van deze mensen stuurde ons een brief. Ze praten waar ze toch al zijn: op hun telefoon, met anderen die hetzelfde meemaken.

### Als wij er niet zijn

- **Een vraag** krijgt antwoord van iemand die het ook niet precies weet.
- **Een klacht** groeit, omdat nergens uit blijkt dat wij hem hebben gelezen.
- **Een compliment** bereikt nooit de collega’s voor wie het bedoeld is.

Op de werkvloer merk je daar weinig van, tot er iemand boos aan de balie staat.

### Als we er wel zijn

> **Buurtbewoner:** Weet iemand of het zwembad met Pasen open is?
>
> **Collega:** Ik werk daar. Eerste paasdag zijn we dicht, tweede paasdag open van tien tot vier. Het rooster staat ook op onze website.

Het kost een minuut. De vraagsteller is geholpen, en iedereen die later meeleest ook.

### Wat we niet verwachten

Met social media bepaal je niet wat mensen van je vinden. Wie dat probeert, klinkt al snel als een folder. Wat wel kan: er zijn, goed luisteren en iets nuttigs zeggen. Vaak is luisteren het grootste deel van het werk. Je hoort wat mensen bezighoudt, in hun eigen woorden, nog voordat iemand een formulier invult.`;

const en = `### An ordinary Tuesday

On a neighbourhood page, someone asks whether the swimming pool is open at Easter. Three answers come in, all different. On a trade forum, a fitter is looking for help with a fault in one of our pumps. And a father describes how calmly his son was looked after when he had his X-ray.

None of them wrote us a letter. They talk where they already are: on their phones, with others in the same boat.

### When we are not there

- **A question** is answered by someone who isn’t quite sure either.
- **A complaint** grows, as nothing shows that we have read it.
- **A compliment** never reaches the colleagues it was meant for.

You notice little of this at work, until someone turns up at the desk, fuming.

### When we are there

> **Neighbour:** Does anyone know if the pool is open at Easter?
>
> **Colleague:** I work there. We’re closed on Easter Sunday and open from ten to four on Easter Monday. The timetable is on our website too.

That takes a minute. The person who asked has an answer, and so does everyone who reads it later.

### What we don’t expect

Social media won’t let you decide what people think of you. If you try, you soon sound like a brochure. What you can do is be there, listen well and say something useful. Listening is often the biggest part of the work. You hear what is on people’s minds, in their own words, long before anyone fills in a form.`;

export const conversation: Lesson = {
  id: 'the-conversation-has-started',
  minutes: 2,
  title: { nl: 'Het gesprek is al begonnen', en: 'The conversation has already started' },
  body: { nl, en },
  sources: [],
};

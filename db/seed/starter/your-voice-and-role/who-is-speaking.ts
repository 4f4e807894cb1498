import type { Lesson } from '@/domain/training/content';

const nl = `### De lezer beslist

Jij weet of je iets privé bedoelt. De lezer weet dat niet. Die kijkt naar wat er te zien is en trekt een conclusie, vaak binnen een paar seconden.

### Waar een lezer op let

- **Je omgeving.** Een uniform, een bedrijfsbus, een lokaal met ons logo.
- **Je woorden.** ‘Wij’, ‘bij ons’, ‘ons beleid’.
- **Je onderwerp.** Hoe dichter bij je eigen werk, hoe zwaarder je woorden wegen.
- **Je account.** Staat je functie erbij? Of is het een officieel account?

Hoe meer hiervan klopt, hoe eerder het lijkt of je voor ons spreekt.

### Eén avond, drie berichten

Een leerkracht plaatst op haar eigen account:

> **19.05 uur** Mijn tomaten zijn eindelijk rood.
>
> **20.30 uur** Vandaag breuken uitgelegd met een pizza. Nooit waren ze zo stil.
>
> **21.15 uur** Onze school stopt volgend jaar met huiswerk in groep 5.

Het eerste bericht is privé. Het tweede is een eigen verhaal over haar werk. Het derde klinkt als een mededeling van de school, en een ouder zal het ook zo lezen. Staat het al vast? Weten de ouders het? Is het haar taak om dit te vertellen?

### Een kleine ingreep is vaak genoeg

Vraag je vóór het plaatsen af: wie hoort de lezer hier praten? Is dat een ander dan je bedoelt, verander dan iets. ‘Ik’ in plaats van ‘wij’. Een foto zonder uniform. Of eerst even vragen of dit nieuws al naar buiten mag.

En die tomaten? Daar hoeft niemand van het werk iets van te vinden.`;

const en = `### The reader decides

You know whether you mean something privately. Readers don’t. They go by what they can see and draw a conclusion, often within a few seconds.

### What readers look at

- **Your surroundings.** A uniform, a company van, a classroom with our logo.
- **Your words.** ‘We’, ‘at our place’, ‘our policy’.
- **Your subject.** The closer to your own job, the more weight your words carry.
- **Your account.** Does it give your job title? Or is it an official account?

The more of these apply, the sooner you seem to be speaking for us.

### One evening, three posts

A teacher posts on her own account:

> **7.05 pm** My tomatoes have finally turned red.
>
> **8.30 pm** Did fractions with a pizza today. I’ve never known them so quiet.
>
> **9.15 pm** Our school is dropping homework for eight-year-olds next year.

The first post is private. The second is her own story about her work. The third sounds like an announcement by the school, and that is how a parent will read it. Is it settled? Have parents been told? Is it her task to tell them?

### A small change is often enough

Before you post, ask yourself who the reader will hear talking. If it isn’t who you mean, change something. ‘I’ instead of ‘we’. A photo without the uniform. Or a quick check whether the news is out yet.

And the tomatoes? Nobody at work needs to have a view on those.`;

export const whoIsSpeaking: Lesson = {
  id: 'who-is-speaking',
  minutes: 2,
  title: { nl: 'Wie hoort de lezer praten?', en: 'Who does the reader hear?' },
  body: { nl, en },
  sources: [],
};

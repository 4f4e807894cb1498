import type { Lesson } from '@/domain/training/content';

const nl = `### Vraag iets wat morgen kan

‘Wil je actief worden op social media?’ is geen vraag, het is een berg. Vraag liever één ding, dat klein is en een einde heeft. Bijvoorbeeld:

- vijf minuten meelezen met een antwoord over jouw vak;
- één foto van iets wat vandaag is gelukt, zonder mensen erop;
- een keer vertellen welke vraag jij het vaakst krijgt.

### Als dit, dan dat

Goede voornemens zakken weg. De psycholoog Peter Gollwitzer onderzocht waarom sommige plannen toch worden uitgevoerd. Zijn artikel uit 1999 gaat over plannen met een vast moment erin: als dit gebeurt, dan doe ik dat. Wie zo’n zin maakt, hoeft op het moment zelf minder na te denken.

> **Collega:** Ik zal er eens op letten.
>
> **Jij:** Leuk. Wanneer zou jij zoiets tegenkomen?
>
> **Collega:** Vooral als ik ’s middags de retouren uitpak.
>
> **Jij:** Wil je het dan zo afspreken: als ik bij de retouren drie keer hetzelfde zie, dan stuur ik jou een berichtje?
>
> **Collega:** Dat kan ik wel onthouden.

De collega kiest het moment. Jij helpt alleen met de zin.

### Eerlijk klein

Een kleine vraag is geen lokmiddel voor een grote. Zeg het als er later meer komt: ‘Dit is alles. Bevalt het, dan praten we verder. Zo niet, dan ook goed.’ Wie merkt dat na elk ja een groter verzoek volgt, zegt de volgende keer niets meer.

### Daarna

Bedank, en laat zien wat ermee is gebeurd. ‘Door jouw berichtje is de handleiding aangepast.’ Dat doet meer dan een poster.`;

const en = `### Ask for something that can be done tomorrow

‘Would you like to become active on social media?’ isn’t a question, it’s a mountain. Rather ask for one thing that is small and comes to an end. For instance:

- five minutes to read through a reply about your field;
- one photo of something that went well today, without people in it;
- telling us once which question you get most often.

### If this, then that

Good intentions fade. The psychologist Peter Gollwitzer studied why some plans do get carried out. His article of 1999 is about plans that have a fixed moment in them: if this happens, then I’ll do that. People who make a sentence like that have less to think about when the time comes.

> **Colleague:** I’ll keep an eye out.
>
> **You:** Nice. When would you come across something like that?
>
> **Colleague:** Mostly when I unpack the returns in the afternoon.
>
> **You:** Shall we put it like this: if I see the same thing three times among the returns, then I send you a message?
>
> **Colleague:** I can remember that.

The colleague chooses the moment. You only help with the sentence.

### Honestly small

A small request isn’t bait for a big one. Say so if there is more to come: ‘This is all. If you like it, we’ll talk again. If not, that’s fine too.’ People who notice that every yes is followed by a bigger request will say nothing next time.

### Afterwards

Say thank you, and show what came of it. ‘Because of your message, the manual has been changed.’ That does more than a poster.`;

export const oneSmallStep: Lesson = {
  id: 'ask-for-one-small-step',
  minutes: 2,
  title: { nl: 'Vraag één kleine stap', en: 'Ask for one small step' },
  body: { nl, en },
  sources: [],
};

import type { Lesson } from '@/domain/training/content';

const nl = `### Klein proberen

1. Kies één waarneming.
2. Schrijf op wat je verwacht, en wanneer je kijkt of het klopt.
3. Probeer het een paar keer.
4. Leg de uitkomst naast je verwachting.
5. Houd het, verander het of stop ermee.

> **We proberen:** elke dinsdag een vraag uit de werkplaats.
>
> **We verwachten:** na zes weken stelt er elke keer wel iemand een vraag terug.
>
> **We kijken:** op 14 mei.

Schrijf de verwachting op vóór je begint. Achteraf vindt iedereen altijd wel iets wat goed ging.

### Neem het idee, niet de tekst

Een vorm mag je afkijken: een vaste dag, een vraag, een kijkje achter de deur. De zinnen, foto’s en muziek van een ander laat je staan. Zeg gerust waar je het zag: ‘Afgekeken van een brouwerij in het noorden.’ Dat vinden de meeste mensen alleen maar leuk.

### Noem de vinder

Kwam het idee van een collega? Noem die collega, als die dat goed vindt, ook als een ander het heeft uitgewerkt. Wie merkt dat een vondst ergens toe leidt, blijft rondkijken.

### Stoppen is ook een uitkomst

Werkte het niet? Schrijf erbij waarom. Over een jaar komt iemand anders met hetzelfde idee, en dan ligt het antwoord er al. Kijk ook oude waarnemingen na een jaar opnieuw na: wat toen gewoon was, kan nu vreemd zijn.

### En wat zeggen ze over ons?

Luisteren doe je ook dichtbij. Komt dezelfde vraag drie keer terug, dan is er iets niet duidelijk. Noteer de vraag, ons antwoord en wat we eraan veranderden. Zonder die laatste stap blijf je antwoorden.`;

const en = `### Try it small

1. Choose one observation.
2. Write down what you expect, and when you’ll check if it’s true.
3. Try it a few times.
4. Put the outcome next to what you expected.
5. Keep it, change it or stop.

> **We’ll try:** a question from the workshop every Tuesday.
>
> **We expect:** after six weeks, someone asks us something back each time.
>
> **We’ll check:** on 14 May.

Write down what you expect before you start. Looking back, people can always find something that went well.

### Take the idea, not the text

You may borrow a form: a fixed day, a question, a look behind the door. You leave other people’s sentences, photos and music where they are. Feel free to say where you saw it: ‘Borrowed from a brewery up north.’ Most people will only be pleased.

### Credit the finder

Did the idea come from a colleague? Name them, if they are happy with that, even if someone else worked it out. People who notice that a find leads somewhere will keep looking around.

### Stopping is an outcome too

Didn’t it work? Write down why. In a year someone else will come up with the same idea, and the answer will be there. Look at old observations again after a year, too: what was normal then may be strange now.

### And what do they say about us?

You also listen close to home. If the same question comes back three times, something isn’t clear. Note the question, our answer and what we changed. Without that last step, you’ll go on answering.`;

export const seeingToDoing: Lesson = {
  id: 'from-seeing-to-doing',
  minutes: 2,
  title: { nl: 'Van zien naar doen', en: 'From seeing to doing' },
  body: { nl, en },
  sources: [],
};

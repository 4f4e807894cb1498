import type { Lesson } from '@/domain/training/content';
import { comparativeAdvertising, misleadingPractices } from './sources';

const nl = `### Kun je het laten zien?

‘De beste’, ‘de schoonste’, ‘als enige’: zulke woorden vragen om bewijs. Heb je dat niet, schrijf dan op wat je zelf hebt gezien. Dat overtuigt vaak meer.

> **Liever niet:** De veiligste kinderzitjes van het land.
>
> **Liever wel:** Ik test onze kinderzitjes. Vandaag trok ik dit gordeltje voor de vijfhonderdste keer strak, en het hield.

Een bedrijf mag consumenten niet misleiden, ook niet door iets belangrijks weg te laten. Een rechter of toezichthouder kan vragen om te bewijzen wat we beweren.

### Vergelijken met een ander

In reclame mag je vergelijken, onder voorwaarden. Zo moet een vergelijking:

- gaan over iets met hetzelfde doel;
- gaan over kenmerken die ertoe doen en die te controleren zijn;
- de concurrent niet zwartmaken.

Laat zulke vergelijkingen over aan wie dat als taak heeft. Vraagt iemand ernaar? Vertel wat ons product kan en waar je dat kunt nalezen.

### Plan, besluit of klaar

‘We gaan verhuizen’ klinkt alsof het vaststaat, ook als het nog een idee is. Zeg daarom hoever iets is: een idee, een voorstel, een besluit of klaar. Is het nog niet openbaar, dan deel je het niet.

### Een getal is nooit alleen

‘Negen van de tien klanten zijn tevreden’ zegt weinig als er tien klanten zijn gevraagd. Vertel bij een cijfer wat er is geteld, bij wie, en wanneer. Heb je die uitleg niet, dan heb je het cijfer ook niet.`;

const en = `### Can you show it?

‘The best’, ‘the cleanest’, ‘the only one’: words like these call for proof. If you don’t have it, write what you have seen yourself. That is often more convincing.

> **Rather not:** The safest child seats in the country.
>
> **Better:** I test our child seats. Today I pulled this strap tight for the five hundredth time, and it held.

A business may not mislead consumers, not even by leaving out something important. A court or a regulator can ask for proof of what we claim.

### Comparing ourselves with others

Advertising may compare, under certain conditions. For instance, a comparison must:

- be about something with the same purpose;
- be about features that matter and can be checked;
- not run the competitor down.

Leave such comparisons to those whose job it is. Is someone asking? Say what our product does and where they can read about it.

### Plan, decision or done

‘We are moving’ sounds definite, even if it is only an idea. So say how far something has got: an idea, a proposal, a decision or done. If it isn’t public yet, you don’t share it.

### A number is never alone

‘Nine out of ten customers are satisfied’ says little if ten customers were asked. With a figure, say what was counted, among whom, and when. If you don’t have that explanation, you don’t have the figure either.`;

export const proof: Lesson = {
  id: 'pride-with-proof',
  minutes: 2,
  title: { nl: 'Trots, met bewijs', en: 'Pride, with proof' },
  body: { nl, en },
  sources: [misleadingPractices, comparativeAdvertising],
};

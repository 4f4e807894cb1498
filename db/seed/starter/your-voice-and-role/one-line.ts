import type { Lesson } from '@/domain/training/content';
import { unfairPractices } from '../sources';

const nl = `### Waarom die ene zin zo veel doet

Je leest een lovend stukje over een hotel. Later hoor je dat de schrijver er werkt. Weg is je vertrouwen, ook als elk woord waar was. Met één zin vooraf voorkom je dat. Je mening telt dan nog steeds; de lezer weet alleen waar die vandaan komt.

### Wanneer je het zegt

Zeg het als je meepraat over:

- onze producten, diensten of plannen;
- een concurrent, een leverancier of een partner van ons;
- een besluit waar wij voordeel of nadeel van hebben.

Over je recepten, je muziek of je voetbalclub hoeft het niet.

### Drie manieren

> Ik werk in de winkel waar je het over hebt. De tentharingen zijn los te koop.
>
> Even voor de duidelijkheid: ik werk bij een concurrent. Over hun oude model was ik trouwens tevreden.
>
> Ik zit in het projectteam van de brug, dus onpartijdig ben ik niet. Dit is hoe ik het zie.

Zet de zin vooraan. Achter ‘meer lezen’ ziet bijna niemand hem.

### Sterren en reviews

Geef onszelf geen sterren, en een concurrent geen slechte review. Vraag het ook niet aan familie of vrienden. Volgens Europese regels mag een bedrijf zich nooit voordoen als consument. Een review van jou waarin niet staat dat je hier werkt, misleidt lezers en kan daaronder vallen.

### Vergeten?

Zet het er dan alsnog bij, in een reactie of door het bericht aan te passen. ‘Had ik erbij moeten zeggen: ik werk daar.’ Niemand neemt je dat kwalijk. Wel als een ander het ontdekt.`;

const en = `### Why one line does so much

You read a glowing piece about a hotel. Later you hear that the writer works there. Your trust is gone, even if every word was true. One line at the start prevents that. Your opinion still counts; readers simply know where it comes from.

### When to say it

Say it when you are talking about:

- our products, services or plans;
- one of our competitors, suppliers or partners;
- a decision that is good or bad for us.

There is no need when it’s about your recipes, your music or your football club.

### Three ways to put it

> I work in the shop you mention. The tent pegs are sold separately.
>
> Just so you know: I work for a competitor. I was quite happy with their old model, by the way.
>
> I’m on the project team for the bridge, so I’m not impartial. This is how I see it.

Put the line first. Behind ‘read more’, hardly anyone will see it.

### Stars and reviews

Don’t give us any stars, and don’t give a competitor a bad review. Don’t ask family or friends to do it either. Under European rules, a business may never pose as a consumer. A review by you that doesn’t say you work here misleads readers, and may fall under that.

### Forgot?

Then add it after all, in a reply or by editing your post. ‘I should have said: I work there.’ Nobody will hold that against you. They might if someone else finds out.`;

export const oneLine: Lesson = {
  id: 'one-line-is-enough',
  minutes: 2,
  title: { nl: 'Zeg voor wie je werkt: één zin is genoeg', en: 'Say who you work for: one line is enough' },
  body: { nl, en },
  sources: [unfairPractices],
};

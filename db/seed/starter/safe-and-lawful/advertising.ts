import type { Lesson } from '@/domain/training/content';
import { advertisingCode } from '../sources';
import { falseReviews } from './sources';

const nl = `### Staat er iets tegenover?

Enthousiast zijn over ons werk mag altijd. Een lezer wil alleen weten of er iets tegenover staat. Krijgt iemand voordeel om over ons te schrijven, en kan dat kleuren wat er staat? Dan moet dat verband meteen duidelijk zijn. Zo staat het in de Nederlandse reclamecode voor social media en influencers.

### Ook dit is voordeel

- Een gratis proefpakket of een gekregen paar schoenen.
- Een korting die een ander niet krijgt.
- Een etentje, kaartjes of een reisje.
- Kans op een prijs voor wie een bericht deelt.

### Zo zet je het erbij

> **Advertentie.** Deze werkschoenen kreeg ik van de fabrikant om te proberen. Na drie weken op de bouw: ze zitten heerlijk, alleen de veters zijn te kort.

Het woord staat vooraan, de gever is duidelijk en het oordeel blijft eerlijk. Verstop zo’n woord niet tussen twintig hashtags.

### Als wij iets weggeven

Geven wij een ander iets om over ons te schrijven? Spreek dan vooraf af dat die het erbij zet, en kijk of het ook gebeurt. Als adverteerder hebben we daar volgens de code een eigen taak in.

### Sterren zijn niet te koop

Valse reviews plaatsen, of een ander vragen dat te doen, is volgens Europese regels altijd oneerlijk. Echte reviews mooier voorstellen dan ze zijn, mag ook niet. Om een eerlijke mening vragen mag wel:

> Bedankt voor je bezoek. Wil je opschrijven hoe het was? Ook wat beter kan, lezen we graag.

Zo vraag je iedereen hetzelfde, en niet alleen de tevreden klant.`;

const en = `### Is there something in return?

You can always be enthusiastic about our work. All a reader wants to know is whether there is something in return. Does someone get a benefit for writing about us, and could that colour what they say? Then the connection has to be clear at once. That is what the Dutch advertising code for social media and influencers says.

### These are benefits too

- A free sample pack or a pair of shoes you were given.
- A discount that others don’t get.
- A dinner, tickets or a trip.
- A chance of a prize for people who share a post.

### How to say it

> **Advertisement.** The manufacturer gave me these work boots to try. After three weeks on site: wonderfully comfortable, only the laces are too short.

The word comes first, the giver is clear and the verdict stays honest. Don’t hide a word like that among twenty hashtags.

### When we give something away

Are we giving someone something to write about us? Then agree beforehand that they will say so, and check that they do. As the advertiser, we have a duty of our own here under the code.

### Stars are not for sale

Under European rules, posting false reviews, or asking someone else to post them, is always unfair. Making real reviews look better than they are isn’t allowed either. Asking for an honest opinion is fine:

> Thank you for your visit. Would you write down how it went? We’d like to read what could be better, too.

That way you ask everyone the same thing, and not just the happy customer.`;

export const advertising: Lesson = {
  id: 'is-this-advertising',
  minutes: 2,
  title: { nl: 'Is dit reclame?', en: 'Is this advertising?' },
  body: { nl, en },
  sources: [advertisingCode, falseReviews],
};

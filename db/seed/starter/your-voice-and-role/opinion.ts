import type { Lesson } from '@/domain/training/content';
import { civilServants, constitution, goodEmployee } from '../sources';

const nl = `### Wat de wet zegt

Niemand heeft vooraf toestemming nodig om een mening te geven, zegt artikel 7 van de Grondwet. Je blijft wel verantwoordelijk volgens de wet. In het Burgerlijk Wetboek staat ook dat werkgever en werknemer zich goed horen te gedragen tegenover elkaar. Waar de grens ligt, hangt af van de situatie. Daarom helpt een lijstje vragen meer dan een verbod.

### Vier vragen vooraf

1. Klopt het, en kan ik dat laten zien?
2. Gaat het over de zaak, en niet over een persoon?
3. Wil ik iets beter maken, of wil ik iemand raken?
4. Heb ik het binnen al gezegd?

De laatste vraag is geen plicht, maar vaak wel de kortste weg. Wie het rooster maakt, leest misschien nooit jouw bericht.

### Eén punt, twee tonen

> Wéér drie uur vergaderd over niks. De leiding heeft geen idee.
>
> Wij vergaderen veel, vind ik. Wie werkt ergens waar het korter gaat, en hoe doen jullie dat?

De eerste tekst raakt mensen en levert niets op. De tweede is net zo kritisch, en je kunt er morgen iets mee.

### Ben je ambtenaar?

Ook dan heb je vrijheid van meningsuiting. Artikel 10 van de Ambtenarenwet 2017 trekt wel een grens. Die ligt daar waar jij je functie niet meer goed kunt vervullen door wat je zegt, of waar de dienst rond jouw functie niet meer goed kan werken. Schrijf je over je eigen dossier, dan is die grens eerder in zicht dan bij een onderwerp van een andere afdeling. Twijfel je, praat er dan vóór het plaatsen over.`;

const en = `### What the law says

Nobody needs permission in advance to express an opinion, says article 7 of the Dutch Constitution. You do remain responsible under the law. The Dutch Civil Code adds that employer and employee should behave well towards each other. Where the line is depends on the situation. So a short list of questions helps more than a ban.

### Four questions beforehand

1. Is it true, and can I show that?
2. Is it about the matter, not about a person?
3. Do I want to make something better, or do I want to hurt someone?
4. Have I already said it inside?

The last one isn’t a duty, but it’s often the shortest route. Whoever makes the rota may never read your post.

### One point, two tones

> ANOTHER three hours of meetings about nothing. Management hasn’t a clue.
>
> I think we have a lot of meetings. Does anyone work somewhere with shorter ones, and how do you do it?

The first text hurts people and leads nowhere. The second is just as critical, and you can use it tomorrow.

### Are you a civil servant?

You have freedom of expression then, too. But article 10 of the Dutch Civil Servants Act 2017 draws a line. It lies where what you say means that you can no longer do your job properly, or that the service around your job can no longer work well. If you write about your own files, you are closer to that line than with a subject from another department. If in doubt, talk about it before you post.`;

export const opinion: Lesson = {
  id: 'an-opinion-about-work',
  minutes: 2,
  title: { nl: 'Een mening over je werk', en: 'An opinion about your work' },
  body: { nl, en },
  sources: [constitution, goodEmployee, civilServants],
};

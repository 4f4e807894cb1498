import type { Lesson } from '@/domain/training/content';
import { complaintsAboutGovernment, complaintsInCare } from './sources';

const nl = `### Vijf signalen

Draag over zodra je een van deze signalen ziet:

- Het gaat over gezondheid, veiligheid of letsel.
- Er wordt een collega bij naam beschuldigd.
- Iemand noemt een advocaat, de pers of een schadevergoeding.
- Je moet in een dossier kijken om te kunnen antwoorden.
- Het loopt op: de ene reactie na de andere, of overal gedeeld.

### Zo doe je dat

Stuur vier dingen mee: de link, een schermafbeelding, wat er al is geantwoord en wat er is beloofd. Laat ook de schrijver weten wat er gebeurt:

> Dank je voor je bericht. Ik kan dit zelf niet goed beantwoorden. Mijn collega van het klachtenteam neemt het over; je hoort morgenochtend van haar.

Noem alleen een tijd die je collega heeft bevestigd. Laat het daarna los. Als twee mensen antwoorden, spreken ze elkaar al snel tegen.

### De officiële klacht

Een boos bericht is iets anders dan een officiële klacht. Daarvoor bestaat een regeling, met eigen stappen. Wijs mensen daarop. Over het gedrag van een bestuursorgaan, zoals het college van een gemeente, mag iedereen een klacht indienen. De wet vraagt dat die behoorlijk wordt behandeld, ook als hij mondeling is. De zorg heeft een eigen wet, de Wkkgz. Een zorgaanbieder die daaronder valt, moet iemand hebben die gratis advies geeft over het indienen van een klacht: vaak de klachtenfunctionaris. Werk je ergens anders? Zoek dan op wat wij hebben afgesproken.

Ontmoedig niemand. Wie een klacht indient, maakt geen ruzie, maar vraagt om een serieus antwoord.`;

const en = `### Five signals

Hand over as soon as you see one of these signals:

- It is about health, safety or an injury.
- A colleague is accused by name.
- Someone mentions a lawyer, the press or compensation.
- You would have to look in a file to be able to answer.
- It is building up: one reply after another, or shared everywhere.

### How to do it

Send four things along: the link, a screenshot, what has been answered already and what has been promised. Let the writer know what is happening too:

> Thank you for your message. I can’t answer this properly myself. My colleague in the complaints team is taking over; you’ll hear from her tomorrow morning.

Only mention a time that your colleague has confirmed. After that, let it go. When two people reply, they soon contradict each other.

### The official complaint

An angry post is not the same as an official complaint. There is a procedure for that, with its own steps. Point people to it. In the Netherlands, anyone may complain about how a public body, such as a municipal executive, has behaved. The law asks that the complaint is handled properly, even if it was made in person or by phone. Care has a law of its own, the Wkkgz. A provider that comes under it must have someone who gives free advice about making a complaint: often the complaints officer. Do you work somewhere else? Then look up what we have arranged.

Don’t discourage anyone. A person who makes a complaint isn’t picking a fight, but asking for a serious answer.`;

export const handingOver: Lesson = {
  id: 'when-to-hand-over',
  minutes: 2,
  title: { nl: 'Wanneer je overdraagt', en: 'When to hand over' },
  body: { nl, en },
  sources: [complaintsAboutGovernment, complaintsInCare],
};

import type { Lesson } from '@/domain/training/content';

const nl = `### Een andere pet

Op een officieel account ben je even de organisatie. Lezers zien ons logo, niet jouw gezicht. Je eigen mening over politiek, sport of een concurrent laat je daar thuis. Je eigen vriendelijkheid niet.

Alleen collega’s die deze taak hebben aangenomen, schrijven namens ons. Zij weten wat is afgesproken en wie ze kunnen bellen.

### Als iemand het jou privé vraagt

> **Buurvrouw:** Jij werkt toch bij de gemeente? Kun je even kijken waar mijn vergunning blijft?
>
> **Jij:** Ik werk er, maar ik kijk alleen in dossiers als dat bij mijn taak hoort. Op de website zie je hoe het ervoor staat. Kom je er niet uit, bel dan mijn collega’s.

Je bent vriendelijk, je wijst de weg en je belooft niets namens een ander.

### Voor je op ‘plaatsen’ drukt

1. Kijk bovenin welk account er openstaat.
2. Lees je tekst als iemand die ons niet kent.
3. Plaats het bericht en controleer hoe het eruitziet.
4. Blijf daarna nog even bereikbaar voor de eerste reacties.

### Onderteken met je voornaam

Een voornaam of twee letters onder een antwoord is genoeg. De klant merkt dat er een mens zit, en collega’s zien wie het gesprek kent. Je achternaam hoeft er niet bij. Wil je liever helemaal niet met je naam online, bespreek dat dan; het kan ook zonder.

### Een gesprek laat je niet vallen

Ga je met verlof of krijg je een andere taak? Vertel je opvolger welke gesprekken nog lopen en wat je hebt toegezegd. Voor de klant is het steeds dezelfde ‘wij’.`;

const en = `### A different hat

On an official account, you are the organisation for a while. Readers see our logo, not your face. You leave your own views on politics, sport or a competitor at home. Your own kindness you bring along.

Only colleagues who have accepted this task write on our behalf. They know what has been agreed and who they can ring.

### If someone asks you privately

> **Neighbour:** You work for the council, don’t you? Could you check what has happened to my permit?
>
> **You:** I do, but I only look in files when it’s part of my job. You can see how things stand on the website. If you can’t find it, give my colleagues a ring.

You are friendly, you show the way and you promise nothing on anyone else’s behalf.

### Before you press ‘post’

1. Check at the top which account is open.
2. Read your text as someone who doesn’t know us.
3. Post it and check what it looks like.
4. Then stay around for a while for the first replies.

### Sign with your first name

A first name or two initials under an answer will do. The customer notices that there is a person there, and colleagues can see who knows the conversation. There is no need for your surname. If you’d rather not have your name online at all, say so; it can be done without.

### Don’t drop a conversation

Are you going on leave or getting a different task? Tell your successor which conversations are still open and what you have promised. To the customer, it is the same ‘we’ all along.`;

export const speakingForUs: Lesson = {
  id: 'speaking-on-our-behalf',
  minutes: 2,
  title: { nl: 'Namens ons spreken', en: 'Speaking on our behalf' },
  body: { nl, en },
  sources: [],
};

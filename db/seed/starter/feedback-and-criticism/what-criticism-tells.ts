import type { Lesson } from '@/domain/training/content';

const nl = `### Vier soorten

Niet elk negatief bericht vraagt om hetzelfde. Kijk eerst wat je voor je hebt:

- **Een klacht.** Er ging iets mis en iemand wil dat het wordt opgelost.
- **Een idee.** Iemand ziet hoe het beter kan. Soms zit dat verstopt in een zucht.
- **Een mening.** Iemand is het niet eens met een keuze van ons. Daar valt weinig op te lossen, wel iets over te zeggen.
- **Een aanval.** Het gaat alleen nog om kwetsen of uitlokken.

Vaak is het een mengsel. Zoek dan het deel waar je iets mee kunt.

### Lees onder de toon

> **Bezoeker:** Leuk hoor, zo’n verbouwing. Met een rollator kom je nergens meer. Denken jullie daar ooit aan?

De toon is spottend. Toch staat er iets heel concreets: met een rollator kom je er niet langs. Dat kan iemand vandaag nog gaan bekijken. Wie alleen op de toon let, mist het.

### Wat het met je doet

Kritiek op je werk voelt al snel als kritiek op jou. Je hart gaat sneller en je wilt uitleggen waarom het zo liep. Dat is heel gewoon. Haal eerst koffie en lees het bericht daarna nog eens. Vaak klinkt het dan minder hard.

Blijft het knagen? Vraag een collega wat die erin leest. Wie er niet bij was, ziet soms sneller waar het om gaat.

### Wie je niet hoort

Veel mensen die ontevreden zijn, zeggen niets en komen gewoon niet terug. Iemand die wel schrijft, heeft nog de moeite genomen. Zie het als een telefoontje dat je anders niet had gekregen.`;

const en = `### Four kinds

Not every negative post asks for the same thing. First look at what you have in front of you:

- **A complaint.** Something went wrong and someone wants it put right.
- **An idea.** Someone can see a better way. It may be hidden inside a sigh.
- **An opinion.** Someone disagrees with a choice we made. There is little to solve, but there may be something to say.
- **An attack.** It is only about hurting or provoking.

Often it is a mixture. Then look for the part you can do something with.

### Read beneath the tone

> **Visitor:** Lovely, all this building work. You can’t get anywhere with a walking frame. Does anyone ever think of that?

The tone is mocking. Yet it says something very concrete: there is no way through with a walking frame. Somebody could go and look today. If you only hear the tone, you miss that.

### What it does to you

Criticism of your work soon feels like criticism of you. Your heart beats faster and you want to explain how it came about. That is only human. Get a coffee first, then read the post again. It often sounds less harsh the second time.

Is it still nagging at you? Ask a colleague how they read it. Someone who wasn’t there sometimes sees the point sooner.

### The ones you don’t hear

Many people who are unhappy say nothing and simply don’t come back. Anyone who does write has still taken the trouble. Think of it as a phone call you would otherwise have missed.`;

export const whatCriticismTells: Lesson = {
  id: 'what-criticism-tells-you',
  minutes: 2,
  title: { nl: 'Wat kritiek je vertelt', en: 'What criticism tells you' },
  body: { nl, en },
  sources: [],
};

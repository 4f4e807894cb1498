import type { Lesson } from '@/domain/training/content';

const nl = `### Meedoen kan op vier manieren

- **Opletten.** Je komt iets tegen en stuurt de link door.
- **Weten.** Je helpt een collega aan het juiste antwoord.
- **Aandragen.** Je geeft een idee, een foto of een verhaal aan wie de berichten maakt.
- **Zelf schrijven.** Op je eigen account als je daar zin in hebt, of namens ons als dat je taak is.

De eerste drie zijn online niet te zien. Toch kan het plan niet zonder.

### Bij de koffieautomaat

> **Planner:** Ik zit niet op social media, dus dit gaat niet over mij.
>
> **Collega:** Jij wist als enige waarom de bezorging vastliep. Zonder jou had ons antwoord nergens op geleken.
>
> **Planner:** Daar had ik geen account voor nodig.
>
> **Collega:** Precies.

### Een taak op naam

Sommige taken vragen meer, zoals vragen beantwoorden of een account bijhouden. Zo’n verantwoordelijkheid bieden we je aan. Je zegt ja, of nee met een reden. Nee kan een heel goed antwoord zijn, bijvoorbeeld als je er geen tijd voor hebt of eerst meer wilt leren. Wij weten dan dat we verder moeten zoeken. Zeg je ja, spreek dan met je leidinggevende af hoeveel tijd je krijgt en wie het overneemt als je vrij bent.

### Wat er niet bij hoort

Je hoeft onze berichten niet te liken of te delen. Je hoeft geen uitnodiging van een collega of manager te accepteren. En op een vrije dag hoef je niets bij te houden. Enthousiasme werkt alleen als het echt is. Lezers merken het snel als iemand iets deelt omdat het moet.`;

const en = `### Four ways to take part

- **Noticing.** You come across something and send the link on.
- **Knowing.** You help a colleague find the right answer.
- **Suggesting.** You give an idea, a photo or a story to whoever makes the posts.
- **Writing.** On your own account if you feel like it, or on our behalf if that is your task.

The first three can’t be seen online. Yet the plan can’t do without them.

### By the coffee machine

> **Planner:** I’m not on social media, so this isn’t about me.
>
> **Colleague:** You were the only one who knew why deliveries had got stuck. Without you, our answer would have been useless.
>
> **Planner:** I didn’t need an account for that.
>
> **Colleague:** Exactly.

### A task in your name

Some tasks ask for more, such as answering questions or running an account. We offer you a responsibility like that. You say yes, or no with a reason. No can be a very good answer, for instance if you don’t have the time or want to learn more first. We then know that we have to look further. If you say yes, agree with your manager how much time you get, and who takes over when you are off.

### What isn’t part of it

You don’t have to like or share our posts. You don’t have to accept an invitation from a colleague or a manager. And you don’t have to keep up with anything on a day off. Enthusiasm only works when it is real. Readers soon notice when someone is sharing because they have to.`;

export const yourPart: Lesson = {
  id: 'your-part-in-it',
  minutes: 2,
  title: { nl: 'Jouw aandeel: klein mag ook', en: 'Your part: small is fine' },
  body: { nl, en },
  sources: [],
};

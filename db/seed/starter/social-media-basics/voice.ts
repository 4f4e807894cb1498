import type { Lesson } from '@/domain/training/content';
import { civilServants, constitution, goodEmployee } from './sources';

const nl = `### Privé en werk lopen door elkaar

Misschien staat op je profiel waar je werkt. Ook als dat er niet staat, weten buren, klanten en oud-klasgenoten het vaak. Houd er dus rekening mee dat mensen een bericht over je werk met onze organisatie verbinden, ook als je het privé schrijft.

### Je mag een mening hebben

Vrijheid van meningsuiting geldt voor iedereen, ook als je over je werk schrijft. De wet vraagt daarnaast dat jij je als goed werknemer gedraagt, en wij ons als goed werkgever. Soms botsen die twee. Dan telt mee wat je zegt, hoe je het zegt en welk gevolg het heeft.

Kritisch zijn mag dus. Blijf bij de feiten en speel niet op de persoon. Ben je ambtenaar? Dan staan er extra regels in de Ambtenarenwet 2017.

### Zeg voor wie je werkt

Praat je online mee over ons werk, onze producten of een concurrent? Vertel dan dat je hier werkt, zodat lezers weten van wie het verhaal komt.

> Ik werk zelf bij deze organisatie, op de planning. Ik schrijf dit op persoonlijke titel.

Zo’n zin is eerlijk. Je blijft wel zelf verantwoordelijk voor wat je schrijft.

### Drie rollen

- **Privé.** Je schrijft over je hobby, je gezin of je vakantie. Dat is jouw keuze.
- **Persoonlijk, over je werk.** Je vertelt wat je leert of meemaakt. Zeg waar je werkt en schrijf ‘ik’, niet ‘wij’.
- **Namens de organisatie.** Je gebruikt een officieel account of geeft een officieel antwoord. Dat doe je alleen als het jouw taak is.

Weet je niet zeker in welke rol je schrijft? Wacht dan even met plaatsen en vraag een collega of je leidinggevende om mee te lezen.`;

const en = `### Private life and work overlap

Your profile may say where you work. Even if it doesn’t, neighbours, customers and old classmates often know. So expect people to connect a post about your work with our organisation, even when you write it privately.

### You are free to have an opinion

Freedom of expression applies to you too, including when you write about your work. Dutch law also asks you to behave as a good employee, and us as a good employer. Sometimes the two clash. Then it matters what you say, how you say it and what effect it has.

So you may be critical. Keep to the facts, and don’t make it personal. Are you a civil servant? Then the Civil Servants Act 2017 has extra rules.

### Say who you work for

Are you joining an online conversation about our work, our products or a competitor? Then say that you work here, so that readers know who is speaking.

> I work for this organisation myself, in planning. The views here are my own.

A sentence like this is honest. But you are still responsible for what you write.

### Three roles

- **Private.** You write about your hobby, your family or your holiday. That is up to you.
- **Personal, about your work.** You tell people what you learn or experience. Say where you work, and write ‘I’, not ‘we’.
- **On behalf of the organisation.** You use an official account or give an official answer. You only do this if it is your task.

Not sure which role you are writing in? Wait a moment before you post, and ask a colleague or your manager to read it first.`;

export const voice: Lesson = {
  id: 'your-voice-and-your-role',
  minutes: 3,
  title: { nl: 'Jouw stem en jouw rol', en: 'Your voice and your role' },
  body: { nl, en },
  sources: [constitution, goodEmployee, civilServants],
};

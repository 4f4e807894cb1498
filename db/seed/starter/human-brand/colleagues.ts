import type { Lesson } from '@/domain/training/content';
import { consent } from './sources';

const nl = `### Andermans nieuws

Een zwangerschap, een ziekte, een nieuwe baan: de collega vertelt het zelf, of niet. Zelfs feliciteren kan te vroeg zijn.

> **Jij:** Ik wil je online feliciteren met je diploma. Goed?
>
> **Collega:** Wacht nog even. Mijn ouders weten het nog niet.

Vragen kost één zin, en het bespaart jullie allebei een vervelende middag.

### Taggen en de teamapp

Met een tag zet je iemand neer met naam en profiel, ook voor mensen die jij niet kent. Vraag dus eerst of dat mag. En wat in de teamapp staat, blijft daar. Collega’s schrijven anders als ze weten dat het naar buiten kan.

### Als iemand weggaat

1. Vraag welke foto’s en verhalen mogen blijven staan.
2. Haal weg wat iemand weg wil hebben.
3. Pas pagina’s aan waarop iemand nog als collega staat.

Wie toestemming gaf, kan die ook na de laatste werkdag intrekken. Wij verwijderen de foto dan waar we dat zelf kunnen.

### Nee is een gewoon antwoord

De een staat overal op, de ander nergens. Sommigen hebben een reden die jij niet kent, zoals iemand die hen niet mag vinden. Vraag niet door en maak er geen grap van. In een team waar nee gewoon is, zeggen mensen ook makkelijker ja.

### Staat er iets over jou?

Vraag degene die het plaatste om het weg te halen. Durf je dat niet of helpt het niet? Ga dan naar je leidinggevende of naar personeelszaken. Je hoeft je reden niet te geven.`;

const en = `### Someone else’s news

A pregnancy, an illness, a new job: your colleague tells it, or doesn’t. Even congratulations can come too soon.

> **You:** I’d like to congratulate you online on your diploma. All right?
>
> **Colleague:** Hold on a little. I haven’t told my parents yet.

Asking takes one sentence, and it saves you both an awkward afternoon.

### Tags and the team chat

A tag puts someone on show with name and profile, also to people you don’t know. So ask first if that is all right. And what is in the team chat stays there. Colleagues write differently when they know it may get out.

### When someone leaves

1. Ask which photos and stories may stay.
2. Remove what they want removed.
3. Update pages that still show them as a colleague.

Someone who gave consent can also withdraw it after their last working day. We then delete the photo wherever we can do so ourselves.

### No is a normal answer

Some people are in every photo, others in none. Some have a reason that you don’t know, such as someone who must not find them. Don’t press, and don’t make a joke of it. In a team where no is normal, people also find it easier to say yes.

### Is there something about you?

Ask the person who posted it to take it down. If you don’t feel able to, or it doesn’t help, go to your manager or to human resources. You don’t have to give your reason.`;

export const colleagues: Lesson = {
  id: 'colleagues-are-not-content',
  minutes: 2,
  title: { nl: 'Collega’s zijn geen materiaal', en: 'Colleagues are not content' },
  body: { nl, en },
  sources: [consent],
};

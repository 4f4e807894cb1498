import type { Lesson } from '@/domain/training/content';
import {
  advertisingCode,
  gdprPersonalData,
  imagesAtWork,
  personalDataOnline,
  portraitRight,
  tradeSecrets,
  unfairPractices,
} from './sources';

const nl = `### Eén vraag vooraf

Zou dit ook op onze website kunnen staan? Dan kun je het meestal delen. Weet je het niet zeker? Vraag het eerst.

### Wat vertrouwelijk is

Deel nooit klantgegevens, contracten, wachtwoorden of plannen en cijfers die nog niet bekend zijn. Kijk ook naar de achtergrond van een foto: een scherm of whiteboard verraadt soms veel.

Bedrijfsgeheimen zijn beschermd door de wet. Het gaat om informatie die niet algemeen bekend is, die daardoor waarde heeft en die de organisatie bewust geheimhoudt.

Een besloten groep is geen kluis. Eén schermafbeelding en het is openbaar.

Denk je dat er iets ernstig mis is? Deze afspraken zijn er niet om dat stil te houden. Gebruik de meldregeling of praat met een vertrouwenspersoon.

### Collega’s en klanten

Een foto waarop iemand herkenbaar is, is een persoonsgegeven. Voor openbaar plaatsen heb je meestal toestemming nodig. Vraag het dus eerst:

> Mag deze foto met jou erop op mijn profiel?

‘Nee’ is ook een goed antwoord; uitleg is niet nodig. Zegt iemand later alsnog nee? Haal de foto dan weg. Er is ook portretrecht: wie op jouw foto staat, kan publicatie tegenhouden als die persoon daar een redelijk belang bij heeft.

Schrijf niet over de gezondheid, het geloof of het vakbondslidmaatschap van een ander. Zulke gegevens zijn extra beschermd.

### Trots op ons product

Trots mag. Zeg erbij dat je hier werkt:

> Ik ben niet neutraal, want ik werk hier. Maar op deze nieuwe fietsdrager ben ik echt trots.

Krijg je er iets voor, zoals geld of een cadeau? Dan moet duidelijk zijn dat het reclame is, bijvoorbeeld met ‘advertentie’ aan het begin. Schrijf ook geen review alsof je klant bent. Bedrijven mogen zich niet voordoen als consument.`;

const en = `### One question first

Could this also be on our website? Then you can usually share it. Not sure? Ask first.

### What is confidential

Never share customer details, contracts, passwords, or plans and figures that are not public yet. Check the background of a photo too: a screen or a whiteboard can give a lot away.

Trade secrets are protected by law. They are information that is not generally known, has value because of that, and is deliberately kept secret by the organisation.

A closed group is not a vault. One screenshot and it’s public.

Do you think something is seriously wrong? These guidelines are not there to keep that quiet. Use the reporting procedure or talk to a confidential adviser.

### Colleagues and customers

A photo in which someone can be recognised is personal data. You usually need consent to post it publicly. So ask first:

> Is it all right if I put this photo of you on my profile?

‘No’ is a good answer too, and needs no explanation. Does someone say no later on? Then take the photo down. There is also portrait right: people in your photo can stop its publication if they have a reasonable interest in doing so.

Don’t write about another person’s health, religion or trade union membership. Such information has extra protection.

### Proud of our product

Feel free to be proud. Just say that you work here:

> I’m not neutral, because I work here. But I’m really proud of this new bike carrier.

Do you get something for it, such as money or a gift? Then it must be clear that it is advertising, for example with ‘advertisement’ at the start. And don’t write a review as if you were a customer. Businesses may not pose as consumers.`;

export const sharing: Lesson = {
  id: 'what-you-may-share',
  minutes: 4,
  title: { nl: 'Wat je mag delen', en: 'What you may share' },
  body: { nl, en },
  sources: [
    tradeSecrets,
    gdprPersonalData,
    personalDataOnline,
    imagesAtWork,
    portraitRight,
    advertisingCode,
    unfairPractices,
  ],
};

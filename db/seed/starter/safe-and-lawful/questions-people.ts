import type { Question } from '@/domain/training/content';

/** Lesson 1: what information about people was given for, and what they may ask. */
export const peopleQuestions: Question[] = [
  {
    id: 'what-is-personal-data',
    topic: 'safety',
    kind: 'recall',
    prompt: { nl: 'Wanneer is informatie een persoonsgegeven?', en: 'When is information personal data?' },
    options: [
      {
        id: 'someone-identifiable',
        correct: true,
        text: {
          nl: 'Als je kunt nagaan over wie het gaat, ook met een omweg',
          en: 'When you can work out who it is about, even indirectly',
        },
        explanation: {
          nl: 'Ja. Het draait om de persoon die je kunt aanwijzen. Ook een foto, een huisnummer of een bijzonder verhaal kan dat doen.',
          en: 'Yes. It is about the person you can identify. A photo, a house number or an unusual story can do that too.',
        },
      },
      {
        id: 'name-is-given',
        correct: false,
        text: {
          nl: 'Alleen als er een naam, adres of geboortedatum in staat',
          en: 'Only when a name, an address or a date of birth is given',
        },
        explanation: {
          nl: 'Dat zijn de bekendste voorbeelden. Maar ‘de enige vrouwelijke smid van het eiland’ heeft geen naam nodig.',
          en: 'Those are the best-known examples. But ‘the only female blacksmith on the island’ needs no name.',
        },
      },
      {
        id: 'kept-in-a-system',
        correct: false,
        text: {
          nl: 'Als het in een dossier staat of in een systeem dat we bijhouden',
          en: 'When it is in a file or in a system that we keep',
        },
        explanation: {
          nl: 'In dossiers zitten er veel, dat klopt. Maar wat je met eigen ogen zag en online zet, kan er net zo goed een zijn.',
          en: 'Files are full of it, that’s true. But what you saw with your own eyes and post online can be personal data just as well.',
        },
      },
    ],
  },
  {
    id: 'request-in-plain-words',
    topic: 'safety',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: wie wil dat wij gegevens wissen, moet dat met een formulier of een brief vragen.',
      en: 'True or false: people who want us to erase their data have to ask with a form or a letter.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Een formulier is handig voor ons. Maar de AVG eist het niet: ook ‘haal mijn gegevens weg’ in een privébericht telt.',
          en: 'A form is handy for us. But the GDPR doesn’t ask for one: ‘take my details down’ in a private message counts too.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Gewone woorden zijn genoeg. Geef zo’n bericht dezelfde dag door, want er loopt een termijn.',
          en: 'Right, this is false. Plain words will do. Pass such a message on the same day, because there is a time limit.',
        },
      },
    ],
  },
  {
    id: 'number-on-the-parcel',
    topic: 'safety',
    kind: 'scenario',
    prompt: {
      nl: 'Een bezorger van een meubelzaak had een leuk gesprek met een klant. Haar nummer staat op de bezorglijst. Hij wil haar ’s avonds een appje sturen. Wat zeg je als collega?',
      en: 'A delivery driver for a furniture shop had a nice chat with a customer. Her number is on the delivery list. He wants to text her that evening. What do you say as a colleague?',
    },
    options: [
      {
        id: 'be-polite-and-open',
        correct: false,
        text: {
          nl: 'Doe maar, als je beleefd bent en eerlijk zegt hoe je aan het nummer komt',
          en: 'Go ahead, if you are polite and honest about where you got the number',
        },
        explanation: {
          nl: 'Eerlijk zijn is mooi. Toch gaf ze het nummer voor een kast en niet voor een praatje.',
          en: 'Being honest is nice. Still, she gave the number for a wardrobe and not for a chat.',
        },
      },
      {
        id: 'find-her-online',
        correct: false,
        text: {
          nl: 'Zoek haar op met de naam op de lijst en stuur een vriendschapsverzoek',
          en: 'Look her up with the name on the list and send a friend request',
        },
        explanation: {
          nl: 'Een verzoek kan ze negeren, dat voelt vrijer. Maar ook de naam op de lijst kreeg je alleen voor de bezorging.',
          en: 'She can ignore a request, so it feels more free. But you were given the name on the list for the delivery, too.',
        },
      },
      {
        id: 'ask-the-manager',
        correct: false,
        text: {
          nl: 'Vraag eerst aan de bedrijfsleider of het voor één keer mag',
          en: 'Ask the shop manager first if it is all right just this once',
        },
        explanation: {
          nl: 'Vragen is meestal verstandig. Alleen kan ook een bedrijfsleider hier geen ja op zeggen: het nummer is niet van ons om weg te geven.',
          en: 'Asking is usually wise. But a shop manager can’t say yes to this either: the number isn’t ours to give away.',
        },
      },
      {
        id: 'leave-the-number',
        correct: true,
        text: {
          nl: 'Laat het nummer waar het is: ze gaf het voor de bezorging',
          en: 'Leave the number where it is: she gave it for the delivery',
        },
        explanation: {
          nl: 'Goed. Je gebruikt gegevens voor het doel waarvoor iemand ze gaf. Voor de klant is een onverwacht appje bovendien vaak ongemakkelijk.',
          en: 'Right. You use data for the purpose someone gave it for. Besides, an unexpected text often makes a customer uneasy.',
        },
      },
    ],
  },
  {
    id: 'customer-list-to-a-network',
    topic: 'safety',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega bij een tuincentrum heeft een plan: ‘Klanten geven hun e-mailadres voor de digitale bon. Ik laad die lijst in bij een netwerk, dan zien zij onze advertentie voor de kerstmarkt.’ Wat vind je ervan?',
      en: 'A colleague at a garden centre has a plan: ‘Customers give their email address for the digital receipt. I’ll upload that list to a network, and they’ll see our advert for the Christmas market.’ What do you think?',
    },
    options: [
      {
        id: 'fine-own-customers',
        correct: false,
        text: {
          nl: 'Goed plan: het zijn onze eigen klanten, en ze zien alleen een leuke advertentie',
          en: 'Good plan: they are our own customers, and all they see is a nice advert',
        },
        explanation: {
          nl: 'Het voelt dichtbij, want je kent ze. Maar een bon is iets anders dan reclame, en de lijst gaat naar een ander bedrijf.',
          en: 'It feels close, because you know them. But a receipt isn’t advertising, and the list goes to another company.',
        },
      },
      {
        id: 'ask-privacy-first',
        correct: true,
        text: {
          nl: 'Nog niet doen: het adres was voor de bon, dus vraag eerst de privacycollega',
          en: 'Not yet: the address was for the receipt, so ask the privacy colleague first',
        },
        explanation: {
          nl: 'Goed. Dit is een ander doel dan waarvoor mensen hun adres gaven. Misschien kan het met toestemming, en zonder lijst kan een advertentie ook.',
          en: 'Right. This is a different purpose from the one people gave their address for. It may be possible with consent, and you can advertise without a list too.',
        },
      },
      {
        id: 'fine-if-deleted',
        correct: false,
        text: {
          nl: 'Goed plan, als de lijst na de kerstmarkt weer wordt verwijderd',
          en: 'Good plan, if the list is deleted after the Christmas market',
        },
        explanation: {
          nl: 'Opruimen hoort erbij. Alleen was het gebruik zelf al niet waarvoor de klant het adres gaf.',
          en: 'Clearing up is part of it. But the use itself was never what the customer gave the address for.',
        },
      },
    ],
  },
];

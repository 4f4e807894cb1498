import type { Question } from '@/domain/training/content';

/** Lesson 2: how far up the ladder an answer goes, and when it is time to stop. */
export const ladderQuestions: Question[] = [
{ id: 'bin-on-the-corner', topic: 'feedback', kind: 'scenario',
 prompt: {
 nl: 'Je werkt bij een gemeente en beheert met een collega de wijkpagina. Een bewoner schrijft: ‘De nieuwe afvalbak staat precies in de bocht. Vrachtwagens rijden hem er zo af. Dat had een kind kunnen bedenken.’ De bewoner heeft gelijk. Welk antwoord past?',
 en: 'You work for a council and run the neighbourhood page with a colleague. A resident writes: ‘The new bin is right on the bend. Lorries will knock it over in no time. A child could have told you.’ The resident is right. Which answer fits?' },
options: [
{ id: 'long-explanation', correct: false,
 text: {
 nl: 'Uitleggen welke afdelingen over de plek hebben meegedacht, en waarom',
 en: 'Explain which departments had a say in where it was put, and why' },
 explanation: {
 nl: 'Openheid is goed. Maar bij een goede tip klinkt een lange uitleg alsof je de keuze verdedigt.',
 en: 'Being open is good. But in answer to a good tip, a long explanation sounds as if you are defending the choice.' } },
{ id: 'thank-and-route', correct: true,
 text: {
 nl: 'Bedanken voor de tip, en zeggen wie er deze week gaat kijken',
 en: 'Thank them for the tip, and say who will have a look this week' },
 explanation: {
 nl: 'Goed, dit is trede 1. De bewoner hoort dat de tip aankomt, en jij hebt met de buitendienst afgesproken dat er iemand gaat kijken.',
 en: 'Right, this is rung 1. The resident hears that the tip has arrived, and you have agreed with the maintenance team that someone will look.' } },
{ id: 'formal-apology', correct: false,
 text: {
 nl: 'Uitgebreid je excuses maken namens het hele gemeentebestuur',
 en: 'Offer a full apology on behalf of the whole municipal executive' },
 explanation: {
 nl: 'Beleefd, maar te zwaar. Er is nog niets kapot, en namens het bestuur spreken is niet aan jou.',
 en: 'Polite, but too heavy. Nothing is broken yet, and it is not up to you to speak for the executive.' } },
{ id: 'ask-for-friendly-tone', correct: false,
 text: {
 nl: 'Vragen of de bewoner het ook vriendelijker kan zeggen',
 en: 'Ask the resident to say it in a friendlier way' },
 explanation: {
 nl: 'Dat laatste zinnetje prikt. Maar het is geen schelden, en met een preek over de toon raak je de tip én de bewoner kwijt.',
 en: 'That last sentence stings. But it isn’t abuse, and a lecture on tone will lose you both the tip and the resident.' } }] },
{ id: 'third-time-the-same', topic: 'feedback', kind: 'scenario',
 prompt: {
 nl: 'In een webwinkel heb je een klant twee keer uitgelegd dat een aangebroken pak luiers niet terug kan, met een link naar de voorwaarden. Nu schrijft de klant voor de derde keer hetzelfde, met ‘sukkels’ erbij. Wat doe je?',
 en: 'At an online shop you have explained twice to a customer that an opened pack of nappies can’t be returned, with a link to the terms. Now the customer writes the same for the third time, adding ‘losers’. What do you do?' },
options: [
{ id: 'explain-better', correct: false,
 text: {
 nl: 'Het nog eens uitleggen, maar nu uitgebreider en met een voorbeeld',
 en: 'Explain it once more, but now at greater length and with an example' },
 explanation: {
 nl: 'Je wilt dat de klant het begrijpt. Maar die heeft het begrepen en is het er niet mee eens. Een derde uitleg verandert dat niet.',
 en: 'You want the customer to understand. But they have understood, and they disagree. A third explanation won’t change that.' } },
{ id: 'give-in-quietly', correct: false,
 text: {
 nl: 'In een privébericht alsnog het geld teruggeven, dan is het klaar',
 en: 'Refund the money in a private message after all, to be done with it' },
 explanation: {
 nl: 'Heel verleidelijk, en de rust is even terug. Alleen krijgt wie het hardst roept dan meer dan wie netjes vroeg. En anderen lezen mee.',
 en: 'Very tempting, and peace returns for a while. But then those who shout loudest get more than those who asked politely. And others are reading.' } },
{ id: 'close-politely', correct: true,
 text: {
 nl: 'Netjes afsluiten met een verwijzing naar je antwoord, en stoppen',
 en: 'Close politely, pointing back to your answer, and stop' },
 explanation: {
 nl: 'Goed, dit is trede 5. Je was duidelijk, je blijft beleefd en de meelezers kunnen je uitleg vinden.',
 en: 'Right, this is rung 5. You were clear, you stay polite and the people reading along can find your explanation.' } }] },
{ id: 'waiting-for-help', topic: 'feedback', kind: 'scenario', form: 'steps',
 prompt: {
 nl: 'In een verpleeghuis beheer je de pagina van je locatie. Een dochter schrijft openbaar: ‘Mijn moeder belde gisteravond drie kwartier voor hulp. Schande.’',
 en: 'At a nursing home, you run your location’s page. A daughter writes in public: ‘Last night my mother rang for help for three quarters of an hour. Disgraceful.’' },
steps: [
{ id: 'first-reply',
 prompt: {
 nl: 'Op welke trede begin je?',
 en: 'On which rung do you start?' },
 options: [
{ id: 'rung-explain', correct: false,
 text: {
 nl: 'Trede 2: uitleggen dat er ’s avonds minder collega’s zijn',
 en: 'Rung 2: explain that there are fewer colleagues in the evening' },
 explanation: {
 nl: 'Dat kan best de oorzaak zijn. Maar je weet het niet, en voor de dochter klinkt het alsof haar moeder pech had.',
 en: 'That may well be the cause. But you don’t know, and to the daughter it sounds as if her mother was out of luck.' } },
{ id: 'rung-thank', correct: false,
 text: {
 nl: 'Trede 1: bedanken voor de tip, zodat het rustig blijft',
 en: 'Rung 1: thank her for the tip, so that things stay calm' },
 explanation: {
 nl: 'Rust is een goed streven. Alleen is dit geen tip: er ging mogelijk iets ernstigs mis, en bedanken klinkt dan koud.',
 en: 'Calm is a good aim. But this isn’t a tip: something serious may have gone wrong, and a thank-you would sound cold.' } },
{ id: 'rung-hand-over', correct: true,
 text: {
 nl: 'Trede 4: reageren met begrip en overdragen',
 en: 'Rung 4: show that you see it, and hand over' },
 explanation: {
 nl: 'Goed. Het gaat over zorg en veiligheid. Je laat merken dat je het leest, en de teamleider neemt contact op.',
 en: 'Right. This is about care and safety. You show that you have read it, and the team leader gets in touch.' } }] },
{ id: 'she-shares-details',
 prompt: {
 nl: 'De dochter antwoordt met de naam, de kamer en de medicijnen van haar moeder. Wat doe je?',
 en: 'The daughter replies with her mother’s name, room and medication. What do you do?' },
 options: [
{ id: 'protect-the-mother', correct: true,
 text: {
 nl: 'De details verbergen, het haar uitleggen en privé verdergaan',
 en: 'Hide the details, tell her why and go on in private' },
 explanation: {
 nl: 'Goed. Gezondheidsgegevens horen niet openbaar te staan, ook niet als een familielid ze plaatst. Je zegt waarom, zodat het geen wegmoffelen lijkt.',
 en: 'Right. Health details should not be public, even if a relative posts them. You say why, so that it doesn’t look like a cover-up.' } },
{ id: 'use-the-details', correct: false,
 text: {
 nl: 'De kamer opzoeken en openbaar antwoorden wat er gisteren is genoteerd',
 en: 'Look up the room and reply in public with what was noted last night' },
 explanation: {
 nl: 'Je wilt snel duidelijkheid geven. Maar dan bevestig je in het openbaar wat er in een dossier staat.',
 en: 'You want to clear things up quickly. But you would be confirming in public what is in a file.' } },
{ id: 'delete-whole-thread', correct: false,
 text: {
 nl: 'Het hele gesprek zonder bericht weghalen om de moeder te beschermen',
 en: 'Remove the whole conversation without a word, to protect the mother' },
 explanation: {
 nl: 'Beschermen is een goede reden. Maar zonder uitleg lijkt het of je kritiek laat verdwijnen, en de klacht zelf mag blijven staan.',
 en: 'Protecting her is a good reason. But without an explanation it looks as if criticism is being made to disappear, and the complaint itself may stay.' } }] },
{ id: 'after-the-talk',
 prompt: {
 nl: 'De teamleider heeft met de dochter gesproken. De bel bleek stuk en is vervangen. Wat gebeurt er nog online?',
 en: 'The team leader has talked to the daughter. The bell was broken and has been replaced. What still happens online?' },
 options: [
{ id: 'nothing-more', correct: false,
 text: {
 nl: 'Niets meer, want het is privé opgelost en oude berichten lezen mensen niet',
 en: 'Nothing more: it was solved in private, and people don’t read old posts' },
 explanation: {
 nl: 'De familie is geholpen, dat is het belangrijkste. Maar wie het bericht later leest, ziet alleen een klacht zonder afloop.',
 en: 'The family has been helped, and that matters most. But anyone reading the post later sees a complaint without an ending.' } },
{ id: 'short-public-close', correct: true,
 text: {
 nl: 'Met haar goedvinden kort melden dat we spraken en dat er iets is hersteld',
 en: 'With her consent, say briefly that we talked and that something was fixed' },
 explanation: {
 nl: 'Goed. Zo zien meelezers dat een klacht ergens toe leidt, zonder dat er details op straat liggen.',
 en: 'Right. People reading along see that a complaint leads somewhere, without any details becoming public.' } },
{ id: 'full-story', correct: false,
 text: {
 nl: 'Het hele verhaal van de kapotte bel vertellen, met de kamer erbij',
 en: 'Tell the whole story of the broken bell, including which room it was' },
 explanation: {
 nl: 'Open zijn is mooi, maar met die details is de bewoner te herkennen. De kern is genoeg.',
 en: 'Being open is good, but those details make the resident recognisable. The gist is enough.' } }] }] },
];

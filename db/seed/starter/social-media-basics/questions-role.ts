import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: why we do this, and in which role somebody speaks. */
export const roleQuestions: Question[] = [
  {
    id: 'goal-of-joining-in',
    topic: 'basics',
    kind: 'recall',
    prompt: {
      nl: 'Wat is een goede reden voor een organisatie om mee te doen aan gesprekken op social media?',
      en: 'What is a good reason for an organisation to join conversations on social media?',
    },
    options: [
      {
        id: 'remove-criticism',
        correct: false,
        text: { nl: 'Kritische berichten sneller laten verdwijnen', en: 'Making critical posts disappear sooner' },
        explanation: {
          nl: 'Begrijpelijk, want kritiek is niet leuk. Maar uit kritiek leren we wat beter kan. Weghalen wekt ook wantrouwen.',
          en: 'That is understandable: criticism isn’t pleasant. But it shows us what could be better, and removing it makes people suspicious.',
        },
      },
      {
        id: 'hear-and-act',
        correct: true,
        text: {
          nl: 'Snel horen wat beter kan, en daar iets mee doen',
          en: 'Hearing quickly what could be better, and acting on it',
        },
        explanation: {
          nl: 'Ja. Feedback krijgen en er iets mee doen is een van de vier doelen, naast meepraten, mensen laten zien en goede informatie verspreiden.',
          en: 'Yes. Getting feedback and acting on it is one of the four goals, next to joining the conversation, showing the people and spreading good information.',
        },
      },
      {
        id: 'many-posts',
        correct: false,
        text: {
          nl: 'Elke week meer berichten plaatsen dan andere organisaties',
          en: 'Publishing more posts each week than other organisations',
        },
        explanation: {
          nl: 'Regelmatig iets laten horen helpt wel, maar het aantal berichten is geen doel. Het gaat erom dat een ander er iets aan heeft.',
          en: 'Being heard regularly does help, but the number of posts is not a goal. What counts is that someone else finds them useful.',
        },
      },
      {
        id: 'everyone-an-account',
        correct: false,
        text: {
          nl: 'Iedere medewerker een actief account laten bijhouden',
          en: 'Having every employee keep an active account',
        },
        explanation: {
          nl: 'Op je eigen account schrijf je alleen over het werk als je dat zelf wilt. Een signaal doorgeven is ook een bijdrage.',
          en: 'On your own account, you only write about work if you want to. Passing on what you see is a contribution too.',
        },
      },
    ],
  },
  {
    id: 'damaged-parcel',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega uit het magazijn leest op een openbaar buurtforum: ‘Alweer een kapot pakket van ze gekregen.’ Er staan al twaalf reacties onder. De collega plaatst zelf nooit berichten. Wat kan de collega het best doen?',
      en: 'A colleague from the warehouse reads on a public neighbourhood forum: ‘Got yet another damaged parcel from them.’ There are already twelve replies. The colleague never posts anything. What is the best thing to do?',
    },
    options: [
      {
        id: 'leave-it',
        correct: false,
        text: {
          nl: 'Niets: wie zelf geen berichten plaatst, hoeft dit niet te volgen',
          en: 'Nothing: people who don’t post needn’t keep an eye on this',
        },
        explanation: {
          nl: 'Je hoeft inderdaad niet naar zulke berichten te zoeken. Maar zie je er een, geef het dan door. Dan kunnen we het probleem oplossen.',
          en: 'It’s true that you don’t have to look for posts like this. But if you see one, please pass it on. Then we can solve the problem.',
        },
      },
      {
        id: 'guess-the-cause',
        correct: false,
        text: {
          nl: 'Vriendelijk reageren en uitleggen waardoor het waarschijnlijk komt',
          en: 'Reply kindly and explain what the cause probably is',
        },
        explanation: {
          nl: 'Aardig bedoeld, maar een vermoeden kan verkeerd zijn. En bij een klacht is iemand nodig die het ook kan oplossen.',
          en: 'That is kindly meant, but a guess may be wrong. And a complaint needs someone who can also solve it.',
        },
      },
      {
        id: 'pass-it-on',
        correct: true,
        text: {
          nl: 'De link doorgeven aan de collega die namens ons reageert',
          en: 'Pass the link on to the colleague who responds on our behalf',
        },
        explanation: {
          nl: 'Goed. Een klacht geef je door. Met de link kan je collega het hele gesprek lezen en de klant verder helpen.',
          en: 'Right. You hand over a complaint. With the link, your colleague can read the whole conversation and help the customer.',
        },
      },
      {
        id: 'ask-a-friend',
        correct: false,
        text: {
          nl: 'Een kennis op het forum vragen om ook iets goeds over ons te schrijven',
          en: 'Ask a friend on the forum to write something good about us as well',
        },
        explanation: {
          nl: 'Logisch dat je het beeld in balans wilt brengen. Maar lezers zien dan niet dat wij erom vroegen, en de klant is niet geholpen.',
          en: 'It makes sense to want a balanced picture. But readers can’t see that we asked for it, and the customer isn’t helped.',
        },
      },
    ],
  },
  {
    id: 'say-where-you-work',
    topic: 'basics',
    kind: 'recall',
    prompt: {
      nl: 'Je praat op je eigen account mee over een product van ons. Wat vertel je er in elk geval bij?',
      en: 'You use your own account to join a conversation about one of our products. What do you always add?',
    },
    options: [
      {
        id: 'full-details',
        correct: false,
        text: { nl: 'Je volledige naam, afdeling en functie', en: 'Your full name, department and job title' },
        explanation: {
          nl: 'Dat mag, maar zo veel hoef je niet te vertellen. De lezer moet vooral weten dat je hier werkt.',
          en: 'You may, but you don’t have to tell that much. What readers need to know is that you work here.',
        },
      },
      {
        id: 'approved',
        correct: false,
        text: {
          nl: 'Dat je bericht vooraf intern is goedgekeurd',
          en: 'That your post was approved internally beforehand',
        },
        explanation: {
          nl: 'Voor een persoonlijk bericht is geen goedkeuring nodig. Als je dit erbij zet, lijkt het juist een officieel bericht.',
          en: 'A personal post needs no approval. Adding this would make it look like an official one.',
        },
      },
      {
        id: 'not-liable',
        correct: false,
        text: {
          nl: 'Dat niemand rechten kan ontlenen aan je bericht',
          en: 'That nobody can derive any rights from your post',
        },
        explanation: {
          nl: 'Het klinkt zorgvuldig, maar het vertelt de lezer niet wie er spreekt. En je blijft zelf verantwoordelijk voor wat je schrijft.',
          en: 'It sounds careful, but it doesn’t tell readers who is speaking. And you are still responsible for what you write.',
        },
      },
      {
        id: 'work-here',
        correct: true,
        text: { nl: 'Dat je bij deze organisatie werkt', en: 'That you work for this organisation' },
        explanation: {
          nl: 'Ja. Dan weten lezers van wie het verhaal komt en kunnen ze zelf bepalen wat ze ervan vinden.',
          en: 'Yes. Readers then know who is speaking and can decide for themselves what they think.',
        },
      },
    ],
  },
  {
    id: 'discussion-about-rates',
    topic: 'basics',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega van de financiële afdeling leest op een zakelijk netwerk een discussie over onze tarieven. Op haar profiel staat waar ze werkt. Ze vindt de discussie eenzijdig en wil graag iets zeggen. Wat past het best?',
      en: 'A colleague from finance reads a discussion about our rates on a professional network. Her profile says where she works. She finds the discussion one-sided and would like to say something. What fits best?',
    },
    options: [
      {
        id: 'as-myself',
        correct: true,
        text: {
          nl: 'Vertellen dat ze hier werkt, in de ik-vorm schrijven en openbare feiten gebruiken',
          en: 'Say that she works here, write as ‘I’ and use facts that are public',
        },
        explanation: {
          nl: 'Goed. Ze is open over haar rol, spreekt voor zichzelf en deelt niets wat vertrouwelijk is. Haar mening mag ze geven.',
          en: 'Right. She is open about her role, speaks for herself and shares nothing confidential. She may give her opinion.',
        },
      },
      {
        id: 'as-we',
        correct: false,
        text: {
          nl: 'Schrijven: ‘Wij vinden onze tarieven redelijk’, want haar profiel laat zien waar ze werkt',
          en: 'Write ‘We think our rates are reasonable’, as her profile shows where she works',
        },
        explanation: {
          nl: 'Goed dat ze open is over haar werk. Maar met ‘wij’ lijkt het een officieel standpunt, en dat is niet haar taak.',
          en: 'It is good that she is open about her job. But ‘we’ makes it sound like an official view, and that is not her task.',
        },
      },
      {
        id: 'other-account',
        correct: false,
        text: {
          nl: 'Reageren met een privéaccount waarop haar werkgever niet staat',
          en: 'Reply from a private account that doesn’t mention her employer',
        },
        explanation: {
          nl: 'Het lijkt zo netjes gescheiden. Maar juist over ons eigen werk horen lezers te weten dat iemand hier werkt.',
          en: 'It seems a neat way to keep things apart. But on our own work in particular, readers should know that someone works here.',
        },
      },
      {
        id: 'stay-silent',
        correct: false,
        text: {
          nl: 'Niet reageren, omdat je over je eigen werkgever geen mening mag geven',
          en: 'Not reply, because you may not give an opinion about your own employer',
        },
        explanation: {
          nl: 'Zwijgen is een prima keuze, maar het is niet verplicht. Vrijheid van meningsuiting geldt ook als ze over haar werk schrijft.',
          en: 'Staying out of it is fine, but she doesn’t have to. Freedom of expression also applies when she writes about her work.',
        },
      },
    ],
  },
];

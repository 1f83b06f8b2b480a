/** Those who write by script, so that the demo is alive: a patient who talks, and a provider who answers. */

import { ChatClientManager, type ChatUserType, type Conversation, type Message } from '../../packages/chat/src/manager';
import type { DemoPerson } from './people';
import { codeFor } from './platform';

const TYPING_MS = 2600;
const BETWEEN_MS = 7000;

const TALK = [
  'Hello, is the result of my blood test back? The laboratory said Tuesday.',
  'I ask because I feel more tired than last week, most of all in the evening.',
  'I also wanted to know whether I should fast before the next one.',
  'My daughter can bring me on Monday or on Wednesday, if you want to see me.',
  'Thank you. I am at home all day.',
];
const THANKS = ['Thank you, that helps.', 'All right, I will do that.', 'Good to know. I will write again if it changes.'];
const ANSWERS = [
  'Good morning, thank you for writing. I am looking at your record now.',
  'How long have you had this, and does it get better when you rest?',
  'That is good to know. Please keep taking your tablets as before, and note down when it happens.',
  'I would like to see you on Thursday as planned. If it gets worse before, write to me here at once.',
  'You are welcome. Take care.',
];

/** Somebody who signs in, opens their conversation and acts until stopped. */
class Actor {
  private readonly chat: ChatClientManager;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private talk: Conversation | null = null;

  constructor(
    readonly person: DemoPerson,
    private readonly name: string,
  ) {
    this.chat = new ChatClientManager(person.identity, person.userType as ChatUserType, { getToken: () => codeFor(person) });
  }

  /** Begin; what others write from now on is told to `heard`. */
  async enter(heard: (message: Message) => void): Promise<void> {
    await this.chat.initialize();
    const talk = await this.chat.getOrCreateConversation(this.name, undefined, [this.person.with]);
    this.talk = talk;
    this.chat.on('message', (message) => {
      if (message.author === this.person.identity || message.kind !== 'text') return;
      this.after(900, () => this.chat.read(talk, message.seq));
      heard(message);
    });
  }

  /** Type for a while, then say it. */
  say(text: string, then?: () => void): void {
    const { talk } = this;
    if (talk === null) return;
    this.chat.typing(talk);
    this.after(TYPING_MS, () => {
      void this.chat.sendMessage(talk, text).then(then, () => this.leave());
    });
  }

  after(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, ms);
    this.timers.add(timer);
  }

  leave(): void {
    for (const one of this.timers) clearTimeout(one);
    this.timers.clear();
    this.chat.shutdown();
  }
}

export type Stop = () => void;

/** A patient who goes on talking, and thanks for answers. */
export async function talking(person: DemoPerson, conversation: string): Promise<Stop> {
  const actor = new Actor(person, conversation);
  let line = 0;
  let thanks = 0;
  await actor.enter(() => {
    const text = THANKS[thanks % THANKS.length] ?? '';
    thanks += 1;
    actor.after(1500, () => actor.say(text));
  });
  const next = (): void => {
    const text = TALK[line % TALK.length] ?? '';
    line += 1;
    actor.say(text, () => actor.after(BETWEEN_MS, next));
  };
  next();
  return () => actor.leave();
}

/** A provider who reads and answers. */
export async function answering(person: DemoPerson, conversation: string): Promise<Stop> {
  const actor = new Actor(person, conversation);
  let line = 0;
  let busy = false;
  await actor.enter(() => {
    if (busy) return;
    busy = true;
    const text = ANSWERS[line % ANSWERS.length] ?? '';
    line += 1;
    actor.after(1800, () =>
      actor.say(text, () => {
        busy = false;
      }),
    );
  });
  return () => actor.leave();
}

// The guide's second sample: its import names the package, and around it stands what a page has.
import { ChatClientManager, type ChatUserType } from 'carechat';

export async function consult(userId: string, userType: ChatUserType, token: string): Promise<ChatClientManager> {
  const chatManager = new ChatClientManager(userId, userType);
  await chatManager.initialize(token);

  const conversation = await chatManager.getOrCreateConversation(
    'consultation-123',
    'Consultation with Dr. Smith'
  );

  await chatManager.sendMessage(conversation, 'Hello, Doctor!');
  return chatManager;
}

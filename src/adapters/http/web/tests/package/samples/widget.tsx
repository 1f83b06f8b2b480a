// The guide's first sample: its import names the package, and around it stands what a page has.
import ChatWidget, { ChatUserType } from 'carechat';
import type { ReactElement } from 'react';

export function Page(): ReactElement {
  return (
    // Basic usage
    <ChatWidget
      userId="user-123"
      userName="John Doe"
      userType={ChatUserType.PATIENT}
      recipientId="provider-456"
      recipientName="Dr. Smith"
    />
  );
}

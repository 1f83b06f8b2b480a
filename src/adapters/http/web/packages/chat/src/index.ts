/** The widget for React, and the client without a face. */

export { default, type ChatWidgetProps } from './chat-widget';
export { ChatClientManager, type ChatEvents, type ManagerOptions } from './manager';
export { ChatUserType } from './user-type';

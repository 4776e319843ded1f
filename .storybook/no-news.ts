import {REQUEST_WHATS_NEW_DATA, RESULT_WHATS_NEW_DATA} from 'storybook/internal/core-events';
import type {Channel} from 'storybook/internal/channels';

/**
 * Storybook's sidebar asks its server for Storybook's news, and the server asks storybook.js.org, also where main.ts
 * wants no news shown. Here the answer is that there are none.
 */
export function withoutNews(channel: Channel): Channel {
  channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
  channel.on(REQUEST_WHATS_NEW_DATA, () => channel.emit(RESULT_WHATS_NEW_DATA, {data: {status: 'ERROR'}}));
  return channel;
}

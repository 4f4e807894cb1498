import type { Messages } from './messages';
import type { Region } from './regions';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Region;
    Messages: Messages;
  }
}

import type { Messages } from '@/i18n/messages';

/**
 * The sentences of the editors. They run in the browser, where only a few namespaces are; so a page hands them down.
 * None of them has a value to fill in.
 */
export type EditorWords = Messages['authoring']['editor'];

import {
  Activity,
  BookOpen,
  CalendarCheck,
  ClipboardList,
  Ear,
  FileText,
  Flag,
  GraduationCap,
  Handshake,
  House,
  Library,
  type LineIcon,
  Mail,
  Megaphone,
  MessageCircle,
  MonitorCheck,
  ScrollText,
  Settings,
  ShieldCheck,
  Target,
  TrendingUp,
  Upload,
  UserRound,
  Users,
} from '@/components/ui/icons';

const icons = {
  home: House,
  training: GraduationCap,
  pulse: MessageCircle,
  responsibilities: Handshake,
  me: UserRound,
  people: Users,
  support: TrendingUp,
  plan: Target,
  goals: Flag,
  assign: CalendarCheck,
  settings: Settings,
  mail: Mail,
  health: Activity,
  audit: ScrollText,
  import: Upload,
  modules: Library,
  champions: Megaphone,
  readiness: MonitorCheck,
  listening: Ear,
  policy: FileText,
  trust: ShieldCheck,
  lesson: BookOpen,
  list: ClipboardList,
} satisfies Record<string, LineIcon>;

export type IconName = keyof typeof icons;

/** Always beside a word, so a screen reader passes over it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const Picture = icons[name];
  return <Picture aria-hidden size={size} strokeWidth={1.75} className="shrink-0" />;
}

CREATE TABLE `pulse_no_themes` (
	`round_id` text PRIMARY KEY NOT NULL,
	`reason_nl` text NOT NULL,
	`reason_en` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pulse_theme_comments` (
	`comment_key` text PRIMARY KEY NOT NULL,
	`theme_id` text NOT NULL,
	FOREIGN KEY (`comment_key`) REFERENCES `pulse_comments`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `pulse_themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pulse_theme_comments_theme` ON `pulse_theme_comments` (`theme_id`);--> statement-breakpoint
CREATE TABLE `pulse_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`title_nl` text NOT NULL,
	`title_en` text NOT NULL,
	`state` text NOT NULL,
	`answer_nl` text,
	`answer_en` text,
	`planned_on` text,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pulse_themes_state" CHECK("pulse_themes"."state" in ('open', 'done', 'planned', 'not')),
	CONSTRAINT "pulse_themes_answer" CHECK(("pulse_themes"."state" = 'open') = ("pulse_themes"."answer_nl" is null and "pulse_themes"."answer_en" is null and "pulse_themes"."answered_at" is null)),
	CONSTRAINT "pulse_themes_planned_has_day" CHECK(("pulse_themes"."state" = 'planned') = ("pulse_themes"."planned_on" is not null))
);
--> statement-breakpoint
CREATE INDEX `pulse_themes_round` ON `pulse_themes` (`round_id`);
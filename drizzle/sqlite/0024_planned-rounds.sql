CREATE TABLE `planned_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`reminders` text NOT NULL,
	`status` text NOT NULL,
	`hurdle` text,
	`tried_on` text,
	`round_id` text,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "planned_rounds_status" CHECK("planned_rounds"."status" in ('planned', 'opened', 'missed')),
	CONSTRAINT "planned_rounds_hurdle" CHECK("planned_rounds"."hurdle" in ('round-open', 'too-soon', 'themes-open', 'comments-waiting', 'nobody-invited', 'few-can-answer', 'last-day')),
	CONSTRAINT "planned_rounds_days" CHECK("planned_rounds"."opens_on" < "planned_rounds"."closes_on"),
	CONSTRAINT "planned_rounds_opened" CHECK(("planned_rounds"."status" = 'opened') = ("planned_rounds"."round_id" is not null))
);
--> statement-breakpoint
CREATE INDEX `planned_rounds_status` ON `planned_rounds` (`status`,`opens_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `planned_rounds_round` ON `planned_rounds` (`round_id`);--> statement-breakpoint
CREATE TABLE `pulse_reminders` (
	`round_id` text NOT NULL,
	`moment` text NOT NULL,
	`begun_at` integer NOT NULL,
	`up_to` text,
	`done_at` integer,
	PRIMARY KEY(`round_id`, `moment`),
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`up_to`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pulse_reminders_moment" CHECK("pulse_reminders"."moment" in ('opening', 'halfway', 'last-day'))
);
--> statement-breakpoint
CREATE TABLE `pulse_response_bands` (
	`round_id` text PRIMARY KEY NOT NULL,
	`band` text NOT NULL,
	`since` text NOT NULL,
	`counted_on` text NOT NULL,
	`sealed_count` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pulse_response_bands_band" CHECK("pulse_response_bands"."band" in ('under-20', '20-39', '40-59', '60-79', 'from-80'))
);
--> statement-breakpoint
ALTER TABLE `pulse_rounds` ADD `reminders` text;
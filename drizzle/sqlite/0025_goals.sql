CREATE TABLE `goal_measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`day` text NOT NULL,
	`value` real,
	`low` real,
	`high` real,
	`source` text NOT NULL,
	`note` text NOT NULL,
	`round_id` text,
	`reading` text,
	`replaces_id` text,
	`by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `goal_measurements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "goal_measurements_figure" CHECK("goal_measurements"."value" is not null or ("goal_measurements"."low" is not null and "goal_measurements"."high" is not null))
);
--> statement-breakpoint
CREATE INDEX `goal_measurements_goal` ON `goal_measurements` (`goal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `goal_measurements_reading` ON `goal_measurements` (`goal_id`,`reading`);--> statement-breakpoint
CREATE UNIQUE INDEX `goal_measurements_replaces` ON `goal_measurements` (`replaces_id`);--> statement-breakpoint
CREATE TABLE `goal_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`day` text NOT NULL,
	`value` real,
	`note` text NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_milestones_goal` ON `goal_milestones` (`goal_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`why` text NOT NULL,
	`owner_id` text NOT NULL,
	`metric` text NOT NULL,
	`module_id` text,
	`unit` text NOT NULL,
	`direction` text NOT NULL,
	`baseline` real,
	`target` real NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`platforms` text NOT NULL,
	`times` integer,
	`per` text,
	`follows_id` text,
	`step` text,
	`created_at` integer NOT NULL,
	`proposal` text,
	`frozen_at` integer,
	`verdict` text,
	`verdict_note` text,
	`judged_at` integer,
	`stopped_at` integer,
	`reminded_early_at` integer,
	`reminded_late_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follows_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "goals_kind" CHECK("goals"."kind" in ('respond', 'feedback', 'human', 'spread', 'other')),
	CONSTRAINT "goals_metric" CHECK("goals"."metric" in ('own', 'support', 'module')),
	CONSTRAINT "goals_direction" CHECK("goals"."direction" in ('more', 'less')),
	CONSTRAINT "goals_module" CHECK(("goals"."metric" = 'module') = ("goals"."module_id" is not null)),
	CONSTRAINT "goals_days" CHECK("goals"."starts_on" < "goals"."due_on"),
	CONSTRAINT "goals_times" CHECK("goals"."times" between 1 and 99),
	CONSTRAINT "goals_per" CHECK("goals"."per" in ('day', 'week', 'month')),
	CONSTRAINT "goals_frequency_whole" CHECK(("goals"."times" is null) = ("goals"."per" is null)),
	CONSTRAINT "goals_step" CHECK("goals"."step" in ('raise', 'platform', 'extend', 'lower', 'hand-over')),
	CONSTRAINT "goals_step_follows" CHECK(("goals"."step" is null) = ("goals"."follows_id" is null)),
	CONSTRAINT "goals_frozen" CHECK(("goals"."proposal" is null) = ("goals"."frozen_at" is null)),
	CONSTRAINT "goals_verdict" CHECK("goals"."verdict" in ('met', 'partly', 'not-met', 'unmeasurable')),
	CONSTRAINT "goals_judged" CHECK(("goals"."verdict" is null) = ("goals"."judged_at" is null)),
	CONSTRAINT "goals_judged_frozen" CHECK("goals"."verdict" is null or "goals"."frozen_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `goals_owner` ON `goals` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `goals_follows` ON `goals` (`follows_id`);
CREATE TABLE `adoption_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`people` integer NOT NULL,
	`steps` text NOT NULL,
	`module_id` text,
	`counted_on` text NOT NULL,
	`started_at` integer NOT NULL,
	`taken_at` integer NOT NULL,
	`took_ms` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_counts_single" CHECK("adoption_counts"."id" = 'adoption')
);
--> statement-breakpoint
CREATE TABLE `adoption_forecasts` (
	`id` text PRIMARY KEY NOT NULL,
	`module_id` text NOT NULL,
	`made_on` text NOT NULL,
	`target` integer NOT NULL,
	`people` integer NOT NULL,
	`period_days` integer NOT NULL,
	`adopters` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text,
	`ceiling` real,
	`earliest` text,
	`median` text,
	`latest` text,
	`standing` text DEFAULT 'not-yet' NOT NULL,
	`decided_on` text,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_forecasts_target" CHECK("adoption_forecasts"."target" between 1 and 100),
	CONSTRAINT "adoption_forecasts_verdict" CHECK("adoption_forecasts"."verdict" in ('date', 'reached', 'no-date')),
	CONSTRAINT "adoption_forecasts_reason" CHECK("adoption_forecasts"."reason" in ('too-few-weeks', 'ceiling', 'no-end')),
	CONSTRAINT "adoption_forecasts_no_date_has_reason" CHECK(("adoption_forecasts"."verdict" = 'no-date') = ("adoption_forecasts"."reason" is not null)),
	CONSTRAINT "adoption_forecasts_standing" CHECK("adoption_forecasts"."standing" in ('not-yet', 'held', 'early', 'late', 'void')),
	CONSTRAINT "adoption_forecasts_date_has_range" CHECK(("adoption_forecasts"."verdict" = 'date') = ("adoption_forecasts"."earliest" is not null and "adoption_forecasts"."median" is not null and "adoption_forecasts"."latest" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_forecasts_week` ON `adoption_forecasts` (`module_id`,`made_on`,`target`);--> statement-breakpoint
CREATE TABLE `daily_counts` (
	`series` text NOT NULL,
	`day` text NOT NULL,
	`week` text NOT NULL,
	`people` integer NOT NULL,
	PRIMARY KEY(`series`, `day`),
	CONSTRAINT "daily_counts_some" CHECK("daily_counts"."people" > 0)
);
--> statement-breakpoint
CREATE TABLE `module_counts` (
	`module_id` text PRIMARY KEY NOT NULL,
	`asked` integer NOT NULL,
	`finished` integer NOT NULL,
	`late` integer NOT NULL,
	`beside` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `module_department_counts` (
	`module_id` text NOT NULL,
	`department_id` text NOT NULL,
	`asked` integer NOT NULL,
	`finished` integer NOT NULL,
	`late` integer NOT NULL,
	PRIMARY KEY(`module_id`, `department_id`),
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `overview_visits` (
	`employee_id` text PRIMARY KEY NOT NULL,
	`news_since` integer,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `responsibilities_answered` ON `responsibilities` (`answered_at`,`status`);--> statement-breakpoint
CREATE INDEX `completions_time` ON `completions` (`completed_at`,`employee_id`);
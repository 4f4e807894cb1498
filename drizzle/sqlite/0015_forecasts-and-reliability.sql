CREATE TABLE `pulse_reliability` (
	`round_id` text PRIMARY KEY NOT NULL,
	`figure` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `support_forecasts` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`target` integer NOT NULL,
	`verdict` text NOT NULL,
	`reasons` text NOT NULL,
	`earliest` text,
	`median` text,
	`latest` text,
	`rising` real,
	`fan` text,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "support_forecasts_target" CHECK("support_forecasts"."target" between 1 and 100),
	CONSTRAINT "support_forecasts_verdict" CHECK("support_forecasts"."verdict" in ('date', 'reached', 'no-date')),
	CONSTRAINT "support_forecasts_date_has_range" CHECK(("support_forecasts"."verdict" = 'date') = ("support_forecasts"."earliest" is not null and "support_forecasts"."median" is not null and "support_forecasts"."latest" is not null))
);
--> statement-breakpoint
CREATE INDEX `support_forecasts_round` ON `support_forecasts` (`round_id`);
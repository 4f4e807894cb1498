CREATE TABLE `linking_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`linking` text NOT NULL,
	`agreed_on` text,
	`agreed_with` text,
	`note` text NOT NULL,
	`decided_by` text,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`decided_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "linking_decisions_linking" CHECK("linking_decisions"."linking" in ('not-traceable', 'confidential')),
	CONSTRAINT "linking_decisions_agreed" CHECK("linking_decisions"."linking" = 'not-traceable' or ("linking_decisions"."agreed_on" is not null and "linking_decisions"."agreed_with" is not null))
);
--> statement-breakpoint
CREATE INDEX `linking_decisions_at` ON `linking_decisions` (`decided_at`);--> statement-breakpoint
CREATE TABLE `pulse_ticket_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`department_label` text,
	`location_label` text,
	`tickets` integer NOT NULL,
	`is_replacement` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pulse_ticket_sheets_round` ON `pulse_ticket_sheets` (`round_id`);--> statement-breakpoint
CREATE TABLE `pulse_tickets` (
	`hash` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`sealed_labels` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pulse_tickets_round` ON `pulse_tickets` (`round_id`);--> statement-breakpoint
ALTER TABLE `pulse_answers` ADD `sealed_pseudonym` text;--> statement-breakpoint
ALTER TABLE `pulse_roster` ADD `on_paper` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `pulse_rounds` ADD `linking` text DEFAULT 'not-traceable' NOT NULL;
CREATE TABLE "goal_measurements" (
	"id" text PRIMARY KEY NOT NULL,
	"goal_id" text NOT NULL,
	"day" text NOT NULL,
	"value" double precision,
	"low" double precision,
	"high" double precision,
	"source" text NOT NULL,
	"note" text NOT NULL,
	"round_id" text,
	"reading" text,
	"replaces_id" text,
	"by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "goal_measurements_figure" CHECK ("goal_measurements"."value" is not null or ("goal_measurements"."low" is not null and "goal_measurements"."high" is not null))
);
--> statement-breakpoint
CREATE TABLE "goal_milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"goal_id" text NOT NULL,
	"day" text NOT NULL,
	"value" double precision,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"why" text NOT NULL,
	"owner_id" text NOT NULL,
	"metric" text NOT NULL,
	"module_id" text,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"baseline" double precision,
	"target" double precision NOT NULL,
	"starts_on" text NOT NULL,
	"due_on" text NOT NULL,
	"platforms" jsonb NOT NULL,
	"times" integer,
	"per" text,
	"follows_id" text,
	"step" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"proposal" jsonb,
	"frozen_at" timestamp (3) with time zone,
	"verdict" text,
	"verdict_note" text,
	"judged_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"reminded_early_at" timestamp (3) with time zone,
	"reminded_late_at" timestamp (3) with time zone,
	CONSTRAINT "goals_kind" CHECK ("goals"."kind" in ('respond', 'feedback', 'human', 'spread', 'other')),
	CONSTRAINT "goals_metric" CHECK ("goals"."metric" in ('own', 'support', 'module')),
	CONSTRAINT "goals_direction" CHECK ("goals"."direction" in ('more', 'less')),
	CONSTRAINT "goals_module" CHECK (("goals"."metric" = 'module') = ("goals"."module_id" is not null)),
	CONSTRAINT "goals_days" CHECK ("goals"."starts_on" < "goals"."due_on"),
	CONSTRAINT "goals_times" CHECK ("goals"."times" between 1 and 99),
	CONSTRAINT "goals_per" CHECK ("goals"."per" in ('day', 'week', 'month')),
	CONSTRAINT "goals_frequency_whole" CHECK (("goals"."times" is null) = ("goals"."per" is null)),
	CONSTRAINT "goals_step" CHECK ("goals"."step" in ('raise', 'platform', 'extend', 'lower', 'hand-over')),
	CONSTRAINT "goals_step_follows" CHECK (("goals"."step" is null) = ("goals"."follows_id" is null)),
	CONSTRAINT "goals_frozen" CHECK (("goals"."proposal" is null) = ("goals"."frozen_at" is null)),
	CONSTRAINT "goals_verdict" CHECK ("goals"."verdict" in ('met', 'partly', 'not-met', 'unmeasurable')),
	CONSTRAINT "goals_judged" CHECK (("goals"."verdict" is null) = ("goals"."judged_at" is null)),
	CONSTRAINT "goals_judged_frozen" CHECK ("goals"."verdict" is null or "goals"."frozen_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_replaces_id_goal_measurements_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."goal_measurements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_by_id_employees_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_milestones" ADD CONSTRAINT "goal_milestones_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_owner_id_employees_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_follows_id_goals_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_measurements_goal" ON "goal_measurements" USING btree ("goal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "goal_measurements_reading" ON "goal_measurements" USING btree ("goal_id","reading");--> statement-breakpoint
CREATE UNIQUE INDEX "goal_measurements_replaces" ON "goal_measurements" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "goal_milestones_goal" ON "goal_milestones" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "goals_owner" ON "goals" USING btree ("owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "goals_follows" ON "goals" USING btree ("follows_id");
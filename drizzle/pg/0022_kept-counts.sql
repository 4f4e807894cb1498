CREATE TABLE "adoption_counts" (
	"id" text PRIMARY KEY NOT NULL,
	"people" integer NOT NULL,
	"steps" jsonb NOT NULL,
	"module_id" text,
	"counted_on" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	CONSTRAINT "adoption_counts_single" CHECK ("adoption_counts"."id" = 'adoption')
);
--> statement-breakpoint
CREATE TABLE "adoption_forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"module_id" text NOT NULL,
	"made_on" text NOT NULL,
	"target" integer NOT NULL,
	"people" integer NOT NULL,
	"period_days" integer NOT NULL,
	"adopters" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"ceiling" double precision,
	"earliest" text,
	"median" text,
	"latest" text,
	"standing" text DEFAULT 'not-yet' NOT NULL,
	"decided_on" text,
	CONSTRAINT "adoption_forecasts_target" CHECK ("adoption_forecasts"."target" between 1 and 100),
	CONSTRAINT "adoption_forecasts_verdict" CHECK ("adoption_forecasts"."verdict" in ('date', 'reached', 'no-date')),
	CONSTRAINT "adoption_forecasts_reason" CHECK ("adoption_forecasts"."reason" in ('too-few-weeks', 'ceiling', 'no-end')),
	CONSTRAINT "adoption_forecasts_no_date_has_reason" CHECK (("adoption_forecasts"."verdict" = 'no-date') = ("adoption_forecasts"."reason" is not null)),
	CONSTRAINT "adoption_forecasts_standing" CHECK ("adoption_forecasts"."standing" in ('not-yet', 'held', 'early', 'late', 'void')),
	CONSTRAINT "adoption_forecasts_date_has_range" CHECK (("adoption_forecasts"."verdict" = 'date') = ("adoption_forecasts"."earliest" is not null and "adoption_forecasts"."median" is not null and "adoption_forecasts"."latest" is not null))
);
--> statement-breakpoint
CREATE TABLE "daily_counts" (
	"series" text NOT NULL,
	"day" text NOT NULL,
	"week" text NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "daily_counts_series_day_pk" PRIMARY KEY("series","day"),
	CONSTRAINT "daily_counts_some" CHECK ("daily_counts"."people" > 0)
);
--> statement-breakpoint
CREATE TABLE "module_counts" (
	"module_id" text PRIMARY KEY NOT NULL,
	"asked" integer NOT NULL,
	"finished" integer NOT NULL,
	"late" integer NOT NULL,
	"beside" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "module_department_counts" (
	"module_id" text NOT NULL,
	"department_id" text NOT NULL,
	"asked" integer NOT NULL,
	"finished" integer NOT NULL,
	"late" integer NOT NULL,
	CONSTRAINT "module_department_counts_module_id_department_id_pk" PRIMARY KEY("module_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "overview_visits" (
	"employee_id" text PRIMARY KEY NOT NULL,
	"news_since" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "adoption_counts" ADD CONSTRAINT "adoption_counts_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoption_forecasts" ADD CONSTRAINT "adoption_forecasts_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_counts" ADD CONSTRAINT "module_counts_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_department_counts" ADD CONSTRAINT "module_department_counts_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_department_counts" ADD CONSTRAINT "module_department_counts_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overview_visits" ADD CONSTRAINT "overview_visits_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adoption_forecasts_week" ON "adoption_forecasts" USING btree ("module_id","made_on","target");--> statement-breakpoint
CREATE INDEX "responsibilities_answered" ON "responsibilities" USING btree ("answered_at","status");--> statement-breakpoint
CREATE INDEX "completions_time" ON "completions" USING btree ("completed_at","employee_id");
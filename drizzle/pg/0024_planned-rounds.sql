CREATE TABLE "planned_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"reminders" jsonb NOT NULL,
	"status" text NOT NULL,
	"hurdle" text,
	"tried_on" text,
	"round_id" text,
	CONSTRAINT "planned_rounds_status" CHECK ("planned_rounds"."status" in ('planned', 'opened', 'missed')),
	CONSTRAINT "planned_rounds_hurdle" CHECK ("planned_rounds"."hurdle" in ('round-open', 'too-soon', 'themes-open', 'comments-waiting', 'nobody-invited', 'few-can-answer', 'last-day')),
	CONSTRAINT "planned_rounds_days" CHECK ("planned_rounds"."opens_on" < "planned_rounds"."closes_on"),
	CONSTRAINT "planned_rounds_opened" CHECK (("planned_rounds"."status" = 'opened') = ("planned_rounds"."round_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "pulse_reminders" (
	"round_id" text NOT NULL,
	"moment" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"up_to" text,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "pulse_reminders_round_id_moment_pk" PRIMARY KEY("round_id","moment"),
	CONSTRAINT "pulse_reminders_moment" CHECK ("pulse_reminders"."moment" in ('opening', 'halfway', 'last-day'))
);
--> statement-breakpoint
CREATE TABLE "pulse_response_bands" (
	"round_id" text PRIMARY KEY NOT NULL,
	"band" text NOT NULL,
	"since" text NOT NULL,
	"counted_on" text NOT NULL,
	"sealed_count" text NOT NULL,
	CONSTRAINT "pulse_response_bands_band" CHECK ("pulse_response_bands"."band" in ('under-20', '20-39', '40-59', '60-79', 'from-80'))
);
--> statement-breakpoint
ALTER TABLE "pulse_rounds" ADD COLUMN "reminders" jsonb;--> statement-breakpoint
ALTER TABLE "planned_rounds" ADD CONSTRAINT "planned_rounds_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_reminders" ADD CONSTRAINT "pulse_reminders_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_reminders" ADD CONSTRAINT "pulse_reminders_up_to_employees_id_fk" FOREIGN KEY ("up_to") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_response_bands" ADD CONSTRAINT "pulse_response_bands_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "planned_rounds_status" ON "planned_rounds" USING btree ("status","opens_on");--> statement-breakpoint
CREATE UNIQUE INDEX "planned_rounds_round" ON "planned_rounds" USING btree ("round_id");
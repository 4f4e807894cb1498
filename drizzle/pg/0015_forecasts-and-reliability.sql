CREATE TABLE "pulse_reliability" (
	"round_id" text PRIMARY KEY NOT NULL,
	"figure" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"target" integer NOT NULL,
	"verdict" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"earliest" text,
	"median" text,
	"latest" text,
	"rising" double precision,
	"fan" jsonb,
	CONSTRAINT "support_forecasts_target" CHECK ("support_forecasts"."target" between 1 and 100),
	CONSTRAINT "support_forecasts_verdict" CHECK ("support_forecasts"."verdict" in ('date', 'reached', 'no-date')),
	CONSTRAINT "support_forecasts_date_has_range" CHECK (("support_forecasts"."verdict" = 'date') = ("support_forecasts"."earliest" is not null and "support_forecasts"."median" is not null and "support_forecasts"."latest" is not null))
);
--> statement-breakpoint
ALTER TABLE "pulse_reliability" ADD CONSTRAINT "pulse_reliability_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_forecasts" ADD CONSTRAINT "support_forecasts_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_forecasts_round" ON "support_forecasts" USING btree ("round_id");
DROP INDEX "pulse_answers_round";--> statement-breakpoint
ALTER TABLE "pulse_answers" ADD COLUMN "sealed_labels" text;--> statement-breakpoint
ALTER TABLE "pulse_rounds" ADD COLUMN "cleared_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "pulse_answers_round_key" ON "pulse_answers" USING btree ("round_id","key");
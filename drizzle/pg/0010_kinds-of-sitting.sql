DROP INDEX "quiz_attempts_one_open";--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD COLUMN "kind" text DEFAULT 'quiz' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_one_open" ON "quiz_attempts" USING btree ("employee_id","version_id","kind") WHERE "quiz_attempts"."finished_at" is null;
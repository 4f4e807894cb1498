-- The default is for the answers that are there only: each of them was worth all or nothing.
ALTER TABLE "graded_answers" ADD COLUMN "mark" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "graded_answers" SET "mark" = CASE WHEN "is_right" THEN 1 ELSE 0 END;--> statement-breakpoint
ALTER TABLE "graded_answers" ALTER COLUMN "mark" DROP DEFAULT;

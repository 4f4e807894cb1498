CREATE TABLE "policy_comment_departments" (
	"version_id" text NOT NULL,
	"department_id" text NOT NULL,
	CONSTRAINT "policy_comment_departments_version_id_department_id_pk" PRIMARY KEY("version_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "policy_imports" (
	"version_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"locale" text NOT NULL,
	"file_name" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policy_imports_version_id_employee_id_pk" PRIMARY KEY("version_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "policy_comment_departments" ADD CONSTRAINT "policy_comment_departments_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comment_departments" ADD CONSTRAINT "policy_comment_departments_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_imports" ADD CONSTRAINT "policy_imports_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_imports" ADD CONSTRAINT "policy_imports_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;
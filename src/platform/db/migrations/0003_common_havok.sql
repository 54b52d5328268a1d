CREATE TABLE "mail_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"act" text NOT NULL,
	"subject_id" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"done" text,
	"words" text,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "received_reply" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kept_id" text
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "message_mail" boolean;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "question_mail" boolean;--> statement-breakpoint
ALTER TABLE "gathering_mail" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "mail_id" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "digest" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mail_answer" ADD CONSTRAINT "mail_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_reply" ADD CONSTRAINT "received_reply_kept_id_mail_answer_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."mail_answer"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mail_answer_person_id_act_subject_id_index" ON "mail_answer" USING btree ("person_id","act","subject_id");--> statement-breakpoint
CREATE INDEX "mail_answer_offered_at_index" ON "mail_answer" USING btree ("offered_at");--> statement-breakpoint
CREATE INDEX "received_reply_at_index" ON "received_reply" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notice_mail_id_index" ON "notice" USING btree ("mail_id");
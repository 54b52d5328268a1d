CREATE TABLE "opened_message" (
	"message_id" text NOT NULL,
	"steward_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "opened_message_message_id_steward_id_pk" PRIMARY KEY("message_id","steward_id")
);
--> statement-breakpoint
CREATE TABLE "circle" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"theme_id" text,
	"joining" text NOT NULL,
	"closed_reason" text,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"shows_people" boolean NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"begun_by" text,
	"resting_since" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"legacy" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "circle_dilemma" (
	"circle_id" text NOT NULL,
	"joint_text_id" text NOT NULL,
	"laid_by" text,
	"laid_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "circle_dilemma_circle_id_joint_text_id_pk" PRIMARY KEY("circle_id","joint_text_id")
);
--> statement-breakpoint
CREATE TABLE "circle_member" (
	"circle_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"how" text NOT NULL,
	"invited_by" text,
	"since" timestamp (3) with time zone,
	"until" timestamp (3) with time zone,
	CONSTRAINT "circle_member_circle_id_person_id_pk" PRIMARY KEY("circle_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "circle_note" (
	"id" text PRIMARY KEY NOT NULL,
	"circle_id" text NOT NULL,
	"writer_id" text,
	"method" text DEFAULT '' NOT NULL,
	"left_open" boolean DEFAULT false NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone,
	"story_id" text,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "circle_task" (
	"id" text PRIMARY KEY NOT NULL,
	"circle_id" text NOT NULL,
	"words" text NOT NULL,
	"added_by" text,
	"person_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "form_tick" (
	"id" text PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"about" text,
	"field" text NOT NULL,
	"kind" text NOT NULL,
	"ticked_by" text,
	"ticked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "pulse" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"year" integer NOT NULL,
	"informed" text,
	"supported" text,
	"own_way" text,
	"words" text DEFAULT '' NOT NULL,
	"readers" text,
	"answered_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone,
	"skipped_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "message_mail" boolean;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "question_mail" boolean;--> statement-breakpoint
ALTER TABLE "gathering_mail" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience" text DEFAULT 'public' NOT NULL;--> statement-breakpoint
ALTER TABLE "partner_piece" ALTER COLUMN "audience" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience_organisation_id" text;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience_group_id" text;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "said_by" text DEFAULT 'teller' NOT NULL;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "mail_id" text;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "digest" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "resident_words" ADD COLUMN "may_quote" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "opened_message" ADD CONSTRAINT "opened_message_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_message" ADD CONSTRAINT "opened_message_steward_id_person_id_fk" FOREIGN KEY ("steward_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle" ADD CONSTRAINT "circle_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle" ADD CONSTRAINT "circle_begun_by_person_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_dilemma" ADD CONSTRAINT "circle_dilemma_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_dilemma" ADD CONSTRAINT "circle_dilemma_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_dilemma" ADD CONSTRAINT "circle_dilemma_laid_by_person_id_fk" FOREIGN KEY ("laid_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_writer_id_person_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_note" ADD CONSTRAINT "circle_note_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_task" ADD CONSTRAINT "circle_task_circle_id_circle_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circle"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_task" ADD CONSTRAINT "circle_task_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_task" ADD CONSTRAINT "circle_task_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_tick" ADD CONSTRAINT "form_tick_ticked_by_person_id_fk" FOREIGN KEY ("ticked_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_answer" ADD CONSTRAINT "mail_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_reply" ADD CONSTRAINT "received_reply_kept_id_mail_answer_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."mail_answer"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse" ADD CONSTRAINT "pulse_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circle_theme_id_index" ON "circle" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "circle_member_person_id_index" ON "circle_member" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "circle_note_circle_id_at_index" ON "circle_note" USING btree ("circle_id","at");--> statement-breakpoint
CREATE INDEX "circle_task_circle_id_index" ON "circle_task" USING btree ("circle_id");--> statement-breakpoint
CREATE INDEX "form_tick_ticked_by_index" ON "form_tick" USING btree ("ticked_by");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_answer_person_id_act_subject_id_index" ON "mail_answer" USING btree ("person_id","act","subject_id");--> statement-breakpoint
CREATE INDEX "mail_answer_offered_at_index" ON "mail_answer" USING btree ("offered_at");--> statement-breakpoint
CREATE INDEX "received_reply_at_index" ON "received_reply" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "pulse_person_id_year_index" ON "pulse" USING btree ("person_id","year");--> statement-breakpoint
CREATE INDEX "pulse_year_changed_at_index" ON "pulse" USING btree ("year","changed_at");--> statement-breakpoint
CREATE INDEX "notice_mail_id_index" ON "notice" USING btree ("mail_id");
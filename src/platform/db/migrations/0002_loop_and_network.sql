CREATE TABLE "ask_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"ask_id" text NOT NULL,
	"yes" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_address" (
	"person_id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendar_address_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "gathering" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"form" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"access" text DEFAULT '' NOT NULL,
	"online_link" text DEFAULT '' NOT NULL,
	"seats" integer,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"closed_reason" text,
	"theme_id" text,
	"series_id" text,
	"rhythm" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"called_off_at" timestamp (3) with time zone,
	"called_off_because" text DEFAULT '' NOT NULL,
	"outcome" text DEFAULT '' NOT NULL,
	"outcome_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "gathering_host" (
	"gathering_id" text NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text,
	"since" timestamp (3) with time zone,
	CONSTRAINT "gathering_host_gathering_id_person_id_pk" PRIMARY KEY("gathering_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "gathering_mail" (
	"id" text PRIMARY KEY NOT NULL,
	"sign_up_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "harvest_note" (
	"id" text PRIMARY KEY NOT NULL,
	"gathering_id" text NOT NULL,
	"writer_id" text NOT NULL,
	"said_by" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"story_id" text
);
--> statement-breakpoint
CREATE TABLE "gathering_sign_up" (
	"id" text PRIMARY KEY NOT NULL,
	"gathering_id" text NOT NULL,
	"person_id" text,
	"guest_name" text,
	"guest_email" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"since" timestamp (3) with time zone,
	"turns" integer DEFAULT 0 NOT NULL,
	"wants_mail" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "beside_story" (
	"piece_id" text NOT NULL,
	"story_id" text NOT NULL,
	CONSTRAINT "beside_story_piece_id_story_id_pk" PRIMARY KEY("piece_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "claim_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"bringing_id" text NOT NULL,
	"sentence_id" text NOT NULL,
	"outcome" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_piece" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"organisation_id" text NOT NULL,
	"written_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pressing" (
	"group_id" text NOT NULL,
	"person_id" text NOT NULL,
	"answer" text NOT NULL,
	"organisation_ids" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pressing_group_id_person_id_pk" PRIMARY KEY("group_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "relation" (
	"id" text PRIMARY KEY NOT NULL,
	"partner_id" text NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"written_by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "table_day" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"words" text NOT NULL,
	"added_by" text,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "looked_again" (
	"id" text PRIMARY KEY NOT NULL,
	"joint_text_id" text NOT NULL,
	"version_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dilemma_position" (
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"protects" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dilemma_position_version_id_number_pk" PRIMARY KEY("version_id","number")
);
--> statement-breakpoint
CREATE TABLE "weaver_here" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaver_here_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "weaving_request" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaving_request_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "open_call" (
	"joint_text_id" text NOT NULL,
	"family" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "open_call_joint_text_id_family_pk" PRIMARY KEY("joint_text_id","family")
);
--> statement-breakpoint
CREATE TABLE "digest" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_reader" (
	"person_id" text PRIMARY KEY NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "told" (
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"digest_id" text,
	CONSTRAINT "told_person_id_kind_subject_id_pk" PRIMARY KEY("person_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "join_ask" (
	"organisation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "join_ask_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "merge_offer" (
	"from_id" text PRIMARY KEY NOT NULL,
	"into_id" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_event" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"other_id" text,
	"former_name" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "buddy" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"words" text NOT NULL,
	"shows_address" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"person_id" text PRIMARY KEY NOT NULL,
	"way" text,
	"knows" text DEFAULT '' NOT NULL,
	"asks" text DEFAULT '' NOT NULL,
	"buddy" boolean DEFAULT false NOT NULL,
	"audience" text DEFAULT 'members' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile_theme" (
	"person_id" text NOT NULL,
	"theme_id" text NOT NULL,
	CONSTRAINT "profile_theme_person_id_theme_id_pk" PRIMARY KEY("person_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "question_ask" (
	"question_id" text NOT NULL,
	"person_id" text NOT NULL,
	"wave" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_ask_question_id_person_id_pk" PRIMARY KEY("question_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "question_help" (
	"response_id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_outcome" (
	"question_id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"person_id" text,
	"by_teller" boolean NOT NULL,
	"capacity" text NOT NULL,
	"about" text,
	"helped" text,
	"line" text,
	"layers" text[] DEFAULT '{}' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"mood" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_question" (
	"story_id" text PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_words" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"words" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"code_hash" text,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "gathering_mail" boolean;--> statement-breakpoint
ALTER TABLE "bringing" ADD COLUMN "discussed_on" date;--> statement-breakpoint
ALTER TABLE "joint_text" ADD COLUMN "look_again_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sentence" ADD COLUMN "under" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD COLUMN "works_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD COLUMN "would_not_if" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "for_digest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "mail_domain" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "landscape_version" ADD COLUMN "shown" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "gives_rows" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "bringing_id" text;--> statement-breakpoint
ALTER TABLE "ask_answer" ADD CONSTRAINT "ask_answer_ask_id_ask_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."ask"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_address" ADD CONSTRAINT "calendar_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering" ADD CONSTRAINT "gathering_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_mail" ADD CONSTRAINT "gathering_mail_sign_up_id_gathering_sign_up_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."gathering_sign_up"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_writer_id_person_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_said_by_person_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_sign_up" ADD CONSTRAINT "gathering_sign_up_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_sign_up" ADD CONSTRAINT "gathering_sign_up_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beside_story" ADD CONSTRAINT "beside_story_piece_id_partner_piece_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."partner_piece"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beside_story" ADD CONSTRAINT "beside_story_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_answer" ADD CONSTRAINT "claim_answer_bringing_id_bringing_id_fk" FOREIGN KEY ("bringing_id") REFERENCES "public"."bringing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_answer" ADD CONSTRAINT "claim_answer_sentence_id_sentence_id_fk" FOREIGN KEY ("sentence_id") REFERENCES "public"."sentence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_answer" ADD CONSTRAINT "claim_answer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD CONSTRAINT "partner_piece_group_id_network_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."network_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD CONSTRAINT "partner_piece_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD CONSTRAINT "partner_piece_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pressing" ADD CONSTRAINT "pressing_group_id_network_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."network_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pressing" ADD CONSTRAINT "pressing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_partner_id_organisation_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_day" ADD CONSTRAINT "table_day_group_id_network_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."network_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_day" ADD CONSTRAINT "table_day_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dilemma_position" ADD CONSTRAINT "dilemma_position_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_here" ADD CONSTRAINT "weaver_here_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_here" ADD CONSTRAINT "weaver_here_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaving_request" ADD CONSTRAINT "weaving_request_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaving_request" ADD CONSTRAINT "weaving_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_call" ADD CONSTRAINT "open_call_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_call" ADD CONSTRAINT "open_call_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_reader" ADD CONSTRAINT "digest_reader_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_ask" ADD CONSTRAINT "join_ask_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_ask" ADD CONSTRAINT "join_ask_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_into_id_organisation_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_other_id_organisation_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_from_id_person_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_to_id_person_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_theme" ADD CONSTRAINT "profile_theme_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_theme" ADD CONSTRAINT "profile_theme_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_help" ADD CONSTRAINT "question_help_response_id_response_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."response"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_help" ADD CONSTRAINT "question_help_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_outcome" ADD CONSTRAINT "question_outcome_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_outcome" ADD CONSTRAINT "question_outcome_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident_question" ADD CONSTRAINT "resident_question_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident_words" ADD CONSTRAINT "resident_words_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_answer_ask_id_index" ON "ask_answer" USING btree ("ask_id");--> statement-breakpoint
CREATE INDEX "gathering_starts_at_index" ON "gathering" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "gathering_theme_id_index" ON "gathering" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "gathering_series_id_index" ON "gathering" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "gathering_host_person_id_index" ON "gathering_host" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_mail_sign_up_id_kind_number_index" ON "gathering_mail" USING btree ("sign_up_id","kind","number");--> statement-breakpoint
CREATE INDEX "gathering_mail_mailed_at_at_index" ON "gathering_mail" USING btree ("mailed_at","at");--> statement-breakpoint
CREATE INDEX "harvest_note_gathering_id_index" ON "harvest_note" USING btree ("gathering_id");--> statement-breakpoint
CREATE INDEX "harvest_note_said_by_index" ON "harvest_note" USING btree ("said_by");--> statement-breakpoint
CREATE INDEX "harvest_note_writer_id_index" ON "harvest_note" USING btree ("writer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_sign_up_gathering_id_person_id_index" ON "gathering_sign_up" USING btree ("gathering_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_sign_up_gathering_id_guest_email_index" ON "gathering_sign_up" USING btree ("gathering_id","guest_email");--> statement-breakpoint
CREATE INDEX "gathering_sign_up_gathering_id_state_since_index" ON "gathering_sign_up" USING btree ("gathering_id","state","since");--> statement-breakpoint
CREATE INDEX "gathering_sign_up_person_id_index" ON "gathering_sign_up" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "beside_story_story_id_index" ON "beside_story" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "claim_answer_bringing_id_index" ON "claim_answer" USING btree ("bringing_id");--> statement-breakpoint
CREATE INDEX "partner_piece_group_id_index" ON "partner_piece" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "relation_partner_id_number_index" ON "relation" USING btree ("partner_id","number");--> statement-breakpoint
CREATE INDEX "table_day_group_id_day_index" ON "table_day" USING btree ("group_id","day");--> statement-breakpoint
CREATE INDEX "looked_again_joint_text_id_index" ON "looked_again" USING btree ("joint_text_id");--> statement-breakpoint
CREATE INDEX "weaving_request_person_id_index" ON "weaving_request" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "digest_mailed_at_at_index" ON "digest" USING btree ("mailed_at","at");--> statement-breakpoint
CREATE INDEX "digest_person_id_index" ON "digest" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "told_digest_id_index" ON "told" USING btree ("digest_id");--> statement-breakpoint
CREATE INDEX "told_at_index" ON "told" USING btree ("at");--> statement-breakpoint
CREATE INDEX "merge_offer_into_id_index" ON "merge_offer" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "organisation_event_organisation_id_index" ON "organisation_event" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "buddy_person_id_index" ON "buddy" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "message_to_id_at_index" ON "message" USING btree ("to_id","at");--> statement-breakpoint
CREATE INDEX "message_from_id_to_id_index" ON "message" USING btree ("from_id","to_id");--> statement-breakpoint
CREATE INDEX "profile_theme_theme_id_index" ON "profile_theme" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "question_ask_person_id_at_index" ON "question_ask" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "question_help_question_id_index" ON "question_help" USING btree ("question_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_story_id_person_id_index" ON "reading" USING btree ("story_id","person_id");--> statement-breakpoint
CREATE INDEX "reading_person_id_index" ON "reading" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resident_words_story_id_index" ON "resident_words" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resident_words_code_hash_index" ON "resident_words" USING btree ("code_hash");--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_organisation_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_bringing_id_bringing_id_fk" FOREIGN KEY ("bringing_id") REFERENCES "public"."bringing"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_in_dutch_order" ON "person" USING btree (lower(translate("name", 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿşšžżğıłÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝŸŞŠŽŻĞİŁ', 'aaaaaaceeeeiiiinoooooouuuuyysszzgilaaaaaaceeeeiiiinoooooouuuuyysszzgil')) collate "C");--> statement-breakpoint
CREATE INDEX "organisation_in_dutch_order" ON "organisation" USING btree (lower(translate("name", 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿşšžżğıłÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝŸŞŠŽŻĞİŁ', 'aaaaaaceeeeiiiinoooooouuuuyysszzgilaaaaaaceeeeiiiinoooooouuuuyysszzgil')) collate "C");
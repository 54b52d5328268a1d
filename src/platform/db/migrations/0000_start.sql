CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"about" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"steward" boolean DEFAULT false NOT NULL,
	"member_as_person" boolean DEFAULT false NOT NULL,
	"greeted_at" timestamp (3) with time zone,
	"greeted_by" text,
	"mail" text DEFAULT 'direct' NOT NULL,
	"mail_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"person_id" text NOT NULL,
	"capacity" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "concern" (
	"id" text PRIMARY KEY NOT NULL,
	"words_kind" text NOT NULL,
	"words_id" text NOT NULL,
	"reason" text NOT NULL,
	"words" text,
	"raised_by" text,
	"by_member" boolean DEFAULT false NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"set_aside_at" timestamp (3) with time zone,
	"set_aside_by" text
);
--> statement-breakpoint
CREATE TABLE "ask" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"words" text NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"joint_text_id" text NOT NULL,
	"asked_by" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"yes" boolean
);
--> statement-breakpoint
CREATE TABLE "bringing" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"joint_text_id" text NOT NULL,
	"version_id" text NOT NULL,
	"brought_by" text,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"returned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "network_group" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"partner_id" text NOT NULL,
	"theme_id" text,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"begun_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"group_id" text NOT NULL,
	"person_id" text NOT NULL,
	"side" text NOT NULL,
	"practice" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"since" timestamp (3) with time zone,
	"welcomed_by" text,
	"until" timestamp (3) with time zone,
	CONSTRAINT "seat_group_id_person_id_pk" PRIMARY KEY("group_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "joint_text" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"theme_id" text,
	"state" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"begun_by" text
);
--> statement-breakpoint
CREATE TABLE "maker" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "maker_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "material" (
	"id" text PRIMARY KEY NOT NULL,
	"joint_text_id" text NOT NULL,
	"kind" text NOT NULL,
	"ref_id" text NOT NULL,
	"laid_by" text,
	"laid_at" timestamp (3) with time zone NOT NULL,
	"taken_off_at" timestamp (3) with time zone,
	"taken_off_reason" text
);
--> statement-breakpoint
CREATE TABLE "sentence" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"position" integer NOT NULL,
	"body" text NOT NULL,
	"own_words" boolean DEFAULT false NOT NULL,
	"gap" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"sentence_id" text NOT NULL,
	"kind" text NOT NULL,
	"ref_id" text NOT NULL,
	"quote" text,
	"recognise" integer,
	"different" integer,
	"unsure" integer
);
--> statement-breakpoint
CREATE TABLE "joint_text_version" (
	"id" text PRIMARY KEY NOT NULL,
	"joint_text_id" text NOT NULL,
	"number" integer,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"not_known" text DEFAULT '' NOT NULL,
	"possible" text DEFAULT '' NOT NULL,
	"ordinary_life" text DEFAULT '' NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"to_whom" text DEFAULT '' NOT NULL,
	"not_heard" text DEFAULT '' NOT NULL,
	"sought_at" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"shared_by" text
);
--> statement-breakpoint
CREATE TABLE "joint_text_version_maker" (
	"version_id" text NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text,
	CONSTRAINT "joint_text_version_maker_version_id_person_id_pk" PRIMARY KEY("version_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "voice" (
	"sentence_id" text NOT NULL,
	"response_id" text NOT NULL,
	CONSTRAINT "voice_sentence_id_response_id_pk" PRIMARY KEY("sentence_id","response_id")
);
--> statement-breakpoint
CREATE TABLE "weaver_invitation" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"invited_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaver_invitation_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "mission_version" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"dated_on" date NOT NULL,
	"discussed_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mission_version_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"about_id" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "affiliation" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"contact" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"email" text NOT NULL,
	"name" text,
	"key_hash" text NOT NULL,
	"invited_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "join_request" (
	"id" text PRIMARY KEY NOT NULL,
	"key_hash" text NOT NULL,
	"email" text NOT NULL,
	"person_name" text NOT NULL,
	"organisation_name" text,
	"form_label" text,
	"municipality" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "join_request_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"form_label" text NOT NULL,
	"municipality" text NOT NULL,
	"about" text,
	"part_of" text,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"greeted_at" timestamp (3) with time zone,
	"greeted_by" text,
	"left_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "response" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_version" text,
	"person_id" text,
	"answer" text NOT NULL,
	"words" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"capacity" text NOT NULL,
	"organisation_ids" text[] DEFAULT '{}' NOT NULL,
	"signature" text DEFAULT 'team' NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "round" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"theme_id" text,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"source_url" text,
	"source_name" text NOT NULL,
	"licence" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	"skipped_rows" integer DEFAULT 0 NOT NULL,
	"people" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"moderated" boolean NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	"recognise" integer DEFAULT 0 NOT NULL,
	"different" integer DEFAULT 0 NOT NULL,
	"unsure" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statement_answer" (
	"statement_id" text NOT NULL,
	"participant" integer NOT NULL,
	"answer" smallint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_answer_statement_id_participant_pk" PRIMARY KEY("statement_id","participant")
);
--> statement-breakpoint
CREATE TABLE "steward_act" (
	"id" text PRIMARY KEY NOT NULL,
	"steward_id" text,
	"act" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text PRIMARY KEY NOT NULL,
	"teller_id" text,
	"organisation_id" text,
	"kind" text DEFAULT 'experience' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"signature" text DEFAULT 'team' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"draft_key" text,
	"allowed_numbers" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "story_theme" (
	"story_id" text NOT NULL,
	"theme_id" text NOT NULL,
	CONSTRAINT "story_theme_story_id_theme_id_pk" PRIMARY KEY("story_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "story_version" (
	"story_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_version_story_id_number_pk" PRIMARY KEY("story_id","number")
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"started_by" text,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "veil" (
	"id" text PRIMARY KEY NOT NULL,
	"words_kind" text NOT NULL,
	"words_id" text NOT NULL,
	"reason" text NOT NULL,
	"veiled_at" timestamp (3) with time zone NOT NULL,
	"veiled_by" text,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" text
);
--> statement-breakpoint
CREATE TABLE "mark" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_raised_by_person_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_set_aside_by_person_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask" ADD CONSTRAINT "ask_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ask" ADD CONSTRAINT "ask_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bringing" ADD CONSTRAINT "bringing_group_id_network_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."network_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bringing" ADD CONSTRAINT "bringing_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bringing" ADD CONSTRAINT "bringing_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bringing" ADD CONSTRAINT "bringing_brought_by_person_id_fk" FOREIGN KEY ("brought_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bringing" ADD CONSTRAINT "bringing_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_group" ADD CONSTRAINT "network_group_partner_id_organisation_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_group" ADD CONSTRAINT "network_group_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_group" ADD CONSTRAINT "network_group_begun_by_person_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_group_id_network_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."network_group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_welcomed_by_person_id_fk" FOREIGN KEY ("welcomed_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text" ADD CONSTRAINT "joint_text_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text" ADD CONSTRAINT "joint_text_begun_by_person_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maker" ADD CONSTRAINT "maker_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maker" ADD CONSTRAINT "maker_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maker" ADD CONSTRAINT "maker_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_laid_by_person_id_fk" FOREIGN KEY ("laid_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_sentence_id_sentence_id_fk" FOREIGN KEY ("sentence_id") REFERENCES "public"."sentence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD CONSTRAINT "joint_text_version_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD CONSTRAINT "joint_text_version_shared_by_person_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_version_maker" ADD CONSTRAINT "joint_text_version_maker_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_version_maker" ADD CONSTRAINT "joint_text_version_maker_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_version_maker" ADD CONSTRAINT "joint_text_version_maker_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_sentence_id_sentence_id_fk" FOREIGN KEY ("sentence_id") REFERENCES "public"."sentence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_part_of_organisation_id_fk" FOREIGN KEY ("part_of") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_greeted_by_person_id_fk" FOREIGN KEY ("greeted_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_answer" ADD CONSTRAINT "statement_answer_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steward_act" ADD CONSTRAINT "steward_act_steward_id_person_id_fk" FOREIGN KEY ("steward_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_teller_id_person_id_fk" FOREIGN KEY ("teller_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_theme" ADD CONSTRAINT "story_theme_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_theme" ADD CONSTRAINT "story_theme_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veil" ADD CONSTRAINT "veil_veiled_by_person_id_fk" FOREIGN KEY ("veiled_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veil" ADD CONSTRAINT "veil_lifted_by_person_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "person_email_index" ON "person" USING btree ("email");--> statement-breakpoint
CREATE INDEX "session_person_id_index" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "concern_words_kind_words_id_index" ON "concern" USING btree ("words_kind","words_id");--> statement-breakpoint
CREATE INDEX "ask_owner_id_index" ON "ask" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "ask_subject_kind_subject_id_index" ON "ask" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "ask_joint_text_id_index" ON "ask" USING btree ("joint_text_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bringing_group_id_version_id_index" ON "bringing" USING btree ("group_id","version_id");--> statement-breakpoint
CREATE INDEX "bringing_joint_text_id_index" ON "bringing" USING btree ("joint_text_id");--> statement-breakpoint
CREATE INDEX "seat_person_id_index" ON "seat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "maker_person_id_index" ON "maker" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "material_joint_text_id_kind_ref_id_index" ON "material" USING btree ("joint_text_id","kind","ref_id");--> statement-breakpoint
CREATE INDEX "material_kind_ref_id_index" ON "material" USING btree ("kind","ref_id");--> statement-breakpoint
CREATE INDEX "sentence_version_id_position_index" ON "sentence" USING btree ("version_id","position");--> statement-breakpoint
CREATE INDEX "source_sentence_id_index" ON "source" USING btree ("sentence_id");--> statement-breakpoint
CREATE INDEX "source_kind_ref_id_index" ON "source" USING btree ("kind","ref_id");--> statement-breakpoint
CREATE INDEX "joint_text_version_joint_text_id_number_index" ON "joint_text_version" USING btree ("joint_text_id","number");--> statement-breakpoint
CREATE INDEX "voice_response_id_index" ON "voice" USING btree ("response_id");--> statement-breakpoint
CREATE INDEX "weaver_invitation_person_id_index" ON "weaver_invitation" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_person_id_kind_subject_id_about_id_index" ON "notice" USING btree ("person_id","kind","subject_id","about_id");--> statement-breakpoint
CREATE INDEX "notice_mailed_at_index" ON "notice" USING btree ("mailed_at");--> statement-breakpoint
CREATE INDEX "affiliation_person_id_index" ON "affiliation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "affiliation_organisation_id_index" ON "affiliation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "invitation_organisation_id_index" ON "invitation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "invitation_email_index" ON "invitation" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "response_subject_kind_subject_id_person_id_index" ON "response" USING btree ("subject_kind","subject_id","person_id");--> statement-breakpoint
CREATE INDEX "response_person_id_index" ON "response" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "response_at_index" ON "response" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "round_source_url_index" ON "round" USING btree ("source_url");--> statement-breakpoint
CREATE INDEX "round_theme_id_index" ON "round" USING btree ("theme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statement_round_id_number_index" ON "statement" USING btree ("round_id","number");--> statement-breakpoint
CREATE INDEX "steward_act_at_index" ON "steward_act" USING btree ("at");--> statement-breakpoint
CREATE INDEX "story_teller_id_index" ON "story" USING btree ("teller_id");--> statement-breakpoint
CREATE INDEX "story_audience_told_at_index" ON "story" USING btree ("audience","told_at");--> statement-breakpoint
CREATE UNIQUE INDEX "story_teller_id_draft_key_index" ON "story" USING btree ("teller_id","draft_key");--> statement-breakpoint
CREATE INDEX "story_theme_theme_id_index" ON "story_theme" USING btree ("theme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "veil_words_kind_words_id_veiled_at_index" ON "veil" USING btree ("words_kind","words_id","veiled_at");--> statement-breakpoint
CREATE INDEX "veil_words_kind_words_id_index" ON "veil" USING btree ("words_kind","words_id");
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
ALTER TABLE "bringing" ADD COLUMN "discussed_on" date;--> statement-breakpoint
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
ALTER TABLE "reading" ADD CONSTRAINT "reading_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "beside_story_story_id_index" ON "beside_story" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "claim_answer_bringing_id_index" ON "claim_answer" USING btree ("bringing_id");--> statement-breakpoint
CREATE INDEX "partner_piece_group_id_index" ON "partner_piece" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "relation_partner_id_number_index" ON "relation" USING btree ("partner_id","number");--> statement-breakpoint
CREATE INDEX "table_day_group_id_day_index" ON "table_day" USING btree ("group_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_story_id_person_id_index" ON "reading" USING btree ("story_id","person_id");--> statement-breakpoint
CREATE INDEX "reading_person_id_index" ON "reading" USING btree ("person_id");
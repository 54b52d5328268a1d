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
ALTER TABLE "notice" ADD COLUMN "for_digest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_reader" ADD CONSTRAINT "digest_reader_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_mailed_at_at_index" ON "digest" USING btree ("mailed_at","at");--> statement-breakpoint
CREATE INDEX "digest_person_id_index" ON "digest" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "told_digest_id_index" ON "told" USING btree ("digest_id");--> statement-breakpoint
CREATE INDEX "told_at_index" ON "told" USING btree ("at");
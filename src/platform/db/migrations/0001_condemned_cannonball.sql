CREATE TABLE "search_entry" (
	"kind" text NOT NULL,
	"ref_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"terms" "tsvector" NOT NULL,
	"rules" integer NOT NULL,
	CONSTRAINT "search_entry_kind_ref_id_pk" PRIMARY KEY("kind","ref_id")
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_entry_kind_at_index" ON "search_entry" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "search_entry_terms_index" ON "search_entry" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "search_word_word_index" ON "search_word" USING gin ("word" gin_trgm_ops);
ALTER TABLE "round" ADD COLUMN "gives_rows" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "bringing_id" text;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_bringing_id_bringing_id_fk" FOREIGN KEY ("bringing_id") REFERENCES "public"."bringing"("id") ON DELETE set null ON UPDATE no action;
-- The association's own text becomes a joint text like any other: every version goes along, sentence by sentence.
INSERT INTO "joint_text" ("id", "kind", "title", "state", "begun_at")
	SELECT translate(left(md5('mission'), 14), '01ae', 'wxzv'), 'mission', 'Waarom en hoe', 'shared', min("added_at")
	FROM "mission_version" HAVING count(*) > 0;--> statement-breakpoint
INSERT INTO "joint_text_version" ("id", "joint_text_id", "number", "title", "summary", "reason", "audience", "shared_at")
	SELECT "id", translate(left(md5('mission'), 14), '01ae', 'wxzv'), "number",
		coalesce(left(substring("body" FROM '^#+ +([^\n]+)'), 120), 'Waarom en hoe'),
		coalesce((
			SELECT left(btrim(regexp_replace(regexp_replace(block, '[*_`]', '', 'g'), '\s+', ' ', 'g')), 600)
			FROM regexp_split_to_table("body", '\n\s*\n') WITH ORDINALITY AS passages(block, place)
			WHERE block !~ '^\s*(#|>|-{3}|[-*+] |\d+\. |!|<)' AND block ~ '\S' ORDER BY place LIMIT 1), ''),
		"discussed_by", 'public', "dated_on" + time '12:00'
	FROM "mission_version";--> statement-breakpoint
INSERT INTO "sentence" ("id", "version_id", "position", "body", "own_words")
	SELECT translate(left(md5("id" || place), 14), '01ae', 'wxzv'), "id", place, words, true
	FROM (
		SELECT "id", row_number() OVER (PARTITION BY "id" ORDER BY passage, part) AS place,
			regexp_replace(regexp_replace(regexp_replace(btrim(words), '^#+ +', '## '), '^[*+] +', '- '), '[*_`]+', '', 'g') AS words
		FROM "mission_version",
			regexp_split_to_table("body", '\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)|\n(?=#)') WITH ORDINALITY AS passages(block, passage),
			regexp_split_to_table(regexp_replace(block, '\s+', ' ', 'g'), '(?<=[.?!]) +') WITH ORDINALITY AS parts(words, part)
		WHERE btrim(words) ~ '[[:alpha:]]'
	) AS passages
	-- The title of the text stands above it already.
	WHERE NOT (place = 1 AND words LIKE '## %');--> statement-breakpoint
DROP TABLE "mission_version" CASCADE;

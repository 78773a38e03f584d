package io.parley.evaluation.gold;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.evaluation.gold.GoldArticle.GoldClaim;
import io.parley.evaluation.gold.GoldArticle.GoldDate;
import io.parley.evaluation.gold.GoldArticle.GoldEntity;
import io.parley.evaluation.gold.GoldArticle.GoldMeeting;
import io.parley.evaluation.gold.GoldArticle.GoldRole;
import io.parley.events.EventJson;
import io.parley.events.article.Published;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the annotated articles of a folder: each {@code *.json} that has a text and gold, in order of file names. */
public final class GoldFolder {

    private GoldFolder() {}

    public static List<GoldArticle> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableGold(folder.toString(), "no such folder");
        }
        List<GoldArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Place root = parse(file);
                if (!root.child("gold").isAbsent() && !root.child("text").isAbsent()) {
                    articles.add(article(root));
                }
            }
        } catch (IOException e) {
            throw new UnreadableGold(folder.toString(), "cannot be read: " + e.getMessage());
        }
        if (articles.isEmpty()) {
            throw new UnreadableGold(folder.toString(), "no gold: no *.json with 'text' and 'gold'");
        }
        return articles;
    }

    private static Place parse(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            JsonNode root = EventJson.mapper().readTree(Files.readString(file));
            return new Place(name, "", root);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? name : name + " line " + at.getLineNr() + " column " + at.getColumnNr();
            throw new UnreadableGold(place, "not JSON: " + e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            throw new UnreadableGold(name, "not UTF-8");
        }
    }

    private static GoldArticle article(Place root) {
        Place gold = root.child("gold");
        return new GoldArticle(
                root.child("id").text(),
                root.child("title").optionalText(),
                day(root.child("published")),
                root.child("text").text(),
                gold.child("entities").each(GoldFolder::entity),
                gold.child("claims").each(GoldFolder::claim),
                gold.child("dates")
                        .each(d -> new GoldDate(
                                d.child("span").range(), d.child("value").text())),
                gold.child("roles")
                        .each(r -> new GoldRole(
                                r.child("entity").text(), r.child("role").text())),
                gold.child("meetings").each(GoldFolder::meeting),
                gold.child("progress").text(),
                root.child("split").optionalText(),
                LayerReader.read(gold));
    }

    private static GoldMeeting meeting(Place meeting) {
        return new GoldMeeting(
                meeting.child("date").optionalText(),
                meeting.child("venue").optionalText(),
                meeting.child("participants").optionalEach(Place::text),
                meeting.child("mediators").optionalEach(Place::text),
                Objects.requireNonNullElse(meeting.child("status").optionalText(), ""),
                meeting.child("trigger").optionalRange());
    }

    private static GoldEntity entity(Place entity) {
        return new GoldEntity(
                entity.child("type").text(),
                entity.child("canonical").text(),
                entity.child("wikidata").optionalText(),
                entity.child("mentions").each(Place::range));
    }

    private static GoldClaim claim(Place claim) {
        return new GoldClaim(
                Objects.requireNonNullElse(claim.child("speaker").optionalText(), ""),
                claim.child("speaker_kind").text(),
                claim.child("via").optionalText(),
                claim.child("cue").optionalRange(),
                claim.child("content").range(),
                claim.child("quote").text(),
                claim.child("stance").text(),
                claim.child("issue").optionalText());
    }

    private static @Nullable LocalDate day(Place published) {
        String value = published.optionalText();
        if (value == null) {
            return null;
        }
        try {
            return Published.parse(value).day();
        } catch (DateTimeException e) {
            throw published.wrong("'" + value + "' is not an ISO 8601 date");
        }
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** IPTC NewsML-G2: a newsItem, or a newsMessage with several items. Other kinds of items are no articles. */
@Singleton
public class NewsMlG2Format extends XmlFormat {

    public static final String NAME = "newsml-g2";

    /** Items that are no articles, as the standard writes them. */
    private static final Map<String, String> OTHERS = Map.of(
            "packageitem", "packageItem",
            "conceptitem", "conceptItem",
            "knowledgeitem", "knowledgeItem",
            "planningitem", "planningItem",
            "catalogitem", "catalogItem");

    NewsMlG2Format() {
        super(Stream.concat(Stream.of("newsitem", "newsmessage"), OTHERS.keySet().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Parsed parse(Element root) {
        if (!root.normalName().equals("newsmessage")) {
            return new Parsed.One(item(root));
        }
        List<Item> items = new ArrayList<>();
        for (Element set : root.children()) {
            if (set.normalName().equals("itemset")) {
                set.children().forEach(item -> items.add(item(item)));
            }
        }
        return new Parsed.Several(items);
    }

    private static Item item(Element item) {
        String guid = XmlNodes.attribute(item, "guid");
        String provider = NewsMlG2Item.provider(item, guid);
        if (!item.normalName().equals("newsitem")) {
            String kind = OTHERS.getOrDefault(item.normalName(), item.normalName());
            return new Item.NotAnArticle(provider, guid, "it is a " + kind + ", not a newsItem");
        }
        return guarded(() -> new NewsMlG2Item(item, guid, provider).read());
    }
}

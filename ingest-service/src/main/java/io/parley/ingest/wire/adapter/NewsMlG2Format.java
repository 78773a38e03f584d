package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** IPTC NewsML-G2: a newsItem, or a newsMessage with several items. Other kinds of items are no articles. */
@Singleton
public class NewsMlG2Format extends XmlFormat {

    public static final String NAME = "newsml-g2";

    NewsMlG2Format() {
        super(Set.of(
                "newsitem",
                "newsmessage",
                "packageitem",
                "conceptitem",
                "knowledgeitem",
                "planningitem",
                "catalogitem"));
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
            return new Item.NotAnArticle(provider, guid, "it is a " + item.normalName() + ", not a newsItem");
        }
        return guarded(() -> new NewsMlG2Item(item, guid, provider).read());
    }
}

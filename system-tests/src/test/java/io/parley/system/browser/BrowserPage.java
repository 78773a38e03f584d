package io.parley.system.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One page of a browser, used as a person would: look, click, wait for something to show. */
record BrowserPage(DevTools browser, String session) {

    /** An object of a PDF that is a page. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A browser keeps six connections to a server, and each page that is open holds one for its live updates. */
    private static void closeOthers(DevTools browser, String target) {
        for (JsonNode other : browser.send("", "Target.getTargets", object()).get("targetInfos")) {
            String id = other.get("targetId").asText();
            if (other.get("type").asText().equals("page") && !id.equals(target)) {
                browser.send("", "Target.closeTarget", object().put("targetId", id));
            }
        }
    }

    static BrowserPage open(DevTools browser, URI address, int width, int height) {
        BrowserPage page = blank(browser, width, height);
        page.go(address);
        return page;
    }

    /** An empty page, for what has to be set before an address is opened. */
    static BrowserPage blank(DevTools browser, int width, int height) {
        String target = browser.send("", "Target.createTarget", object().put("url", "about:blank"))
                .get("targetId")
                .asText();
        closeOthers(browser, target);
        String session = browser.send(
                        "",
                        "Target.attachToTarget",
                        object().put("targetId", target).put("flatten", true))
                .get("sessionId")
                .asText();
        BrowserPage page = new BrowserPage(browser, session);
        page.send(
                "Emulation.setDeviceMetricsOverride",
                object().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
        return page;
    }

    /** Opens an address and waits until all of it is there. */
    void go(URI address) {
        send("Page.navigate", object().put("url", address.toString()));
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** What the reader's system prefers: dark or light. */
    void prefer(String scheme) {
        ObjectNode media = object();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        send("Emulation.setEmulatedMedia", media);
    }

    /** From the next address on no script of a page runs. */
    void withoutScripts() {
        send("Emulation.setScriptExecutionDisabled", object().put("value", true));
    }

    /** The value of a JavaScript expression. */
    JsonNode evaluate(String expression) {
        JsonNode result = send(
                "Runtime.evaluate",
                object().put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** Waits until an expression is true. */
    void await(String condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!evaluate("Boolean(" + condition + ")").asBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still not so after " + PATIENCE.toSeconds() + " s: " + condition + "\n"
                        + evaluate("document.body.innerText").asText());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** How many pages of paper it takes. */
    int printedPages() {
        byte[] pdf = Base64.getDecoder()
                .decode(send("Page.printToPDF", object().put("preferCSSPageSize", true))
                        .get("data")
                        .asText());
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** Clicks in the middle of the first line of an element with the mouse. */
    void click(String selector) {
        await("document.querySelector(" + quoted(selector) + ")");
        JsonNode point = evaluate("(() => { const e = document.querySelector(" + quoted(selector)
                + "); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getClientRects()[0]; return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
        for (String type : new String[] {"mousePressed", "mouseReleased"}) {
            ObjectNode event = object().put("type", type).put("button", "left").put("clickCount", 1);
            event.set("x", point.get("x"));
            event.set("y", point.get("y"));
            send("Input.dispatchMouseEvent", event);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private JsonNode send(String method, ObjectNode parameters) {
        return browser.send(session, method, parameters);
    }

    private static ObjectNode object() {
        return EventJson.mapper().createObjectNode();
    }
}

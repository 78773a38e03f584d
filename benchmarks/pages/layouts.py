#!/usr/bin/env python3
"""Writes pages of an invented newspaper in many layouts, with the paragraphs of their stories: layouts.py FOLDER."""
import pathlib
import sys

STORIES = [
    ["The miners of Kalla and the owners of the quarry met in Oslo on Tuesday for a third round of talks on wages, with the mayor as mediator, and left the hall at midnight without a text on the table.",
     "“We will not sign before the wages are paid,” union leader Ivo Horn said, and he asked the mayor to call both sides back to the town hall on Friday.",
     "The owners offered four percent over two years, a person who sat in the room said, while the union had asked for nine percent and a guarantee that nobody would be laid off before the summer.",
     "Neither side wanted to speak of a failure. “It was a long day, and it was not a lost one,” said Greta Lund, who speaks for the company.",
     "The strike began in March, when the company stopped paying for night shifts. About 1,200 people work in the quarry and in the two mills beside it.",
     "A fourth round is planned for next week, the mayor’s office said on Wednesday morning."],
    ["Delegates of the two river states agreed on Thursday to open the locks at Verdane for grain barges, the first step of a plan that mediators had put forward in the spring.",
     "Under the agreement, barges may pass from six in the morning until dusk, and inspectors of both sides will board them together.",
     "“Trust is built by boats that arrive,” said the mediator, Amal Reyes, who had shuttled between the capitals since January and who will chair the commission that watches over the locks.",
     "Farmers upstream welcomed the news. Some had stored wheat in school halls, since the silos had been full for weeks.",
     "The harder questions are left for later: who pays for the repair of the bridge, and who commands the police on the island between the locks.",
     "A spokesman for the northern government said that no deal on the island was possible without a vote; the southern one called the vote a pretext.",
     "Both delegations return to Verdane on 4 May."],
]
LINKS = ["Mayor opens new bridge over the harbour", "Ten recipes for a rainy Sunday in spring", "Football: Kalla beats Verdane after extra time",
         "Why the price of bread went up again", "Photos of the week from our readers", "Weather: sun at last, and wind from the west"]
COOKIES = "We use cookies to make our site work and to understand how readers use it. You can accept all of them or choose which ones you want."
NEWSLETTER = "Sign up for our morning newsletter and get the most important stories of the day in your mailbox before breakfast."


def ps(story, attributes=""):
    return "".join("<p%s>%s</p>" % (attributes, p) for p in story)


def links(n=6, tag="li"):
    return "".join("<%s><a href='/%d'>%s</a></%s>" % (tag, i, t, tag) for i, t in enumerate(LINKS[:n]))


def page(body, head=""):
    return ("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Story | The Kalla Post</title>" + head + "</head><body>"
            + "<header><a href='/'>The Kalla Post</a><nav><ul>" + links(4) + "</ul></nav></header>" + body
            + "<footer><p>The Kalla Post, Quay Street 4. All rights reserved. Letters to the editor are welcome at any time.</p></footer></body></html>")


H1 = "<h1>What was said at the table</h1>"
LAYOUTS = {
    "article": lambda s: page("<main><article>" + H1 + ps(s) + "</article></main>"),
    "two-blocks": lambda s: page("<article>" + H1 + "<div class='body'>" + ps(s[:2]) + "</div><div class='ad'>Advertisement</div><div class='body'>" + ps(s[2:]) + "</div></article>"),
    "block-each": lambda s: page("<div class='layout'>" + H1 + "".join("<div class='component'><div class='rich-text'><p>%s</p></div></div>" % p for p in s) + "</div>"),
    "may-like": lambda s: page("<div id='content'>" + H1 + ps(s) + "<h3>You may like</h3><ul>" + links() + "</ul></div>"),
    "list-inside": lambda s: page("<div class='story'>" + H1 + ps(s[:3]) + "<div class='inline-list'><h4>More on this</h4><ul>" + links(3) + "</ul></div>" + ps(s[3:]) + "</div>"),
    "cookies": lambda s: page("<div class='cookie-banner'><p>" + COOKIES + "</p></div><article>" + H1 + ps(s) + "</article>"),
    "cookies-last": lambda s: page("<article>" + H1 + ps(s) + "</article><div id='gdpr-consent'><p>" + COOKIES + "</p></div>"),
    "newsletter-inside": lambda s: page("<article>" + H1 + ps(s[:2]) + "<div class='newsletter-signup'><p>" + NEWSLETTER + "</p></div>" + ps(s[2:]) + "</article>"),
    "captions": lambda s: page("<article>" + H1 + ps(s[:1]) + "<figure><img src='a.jpg'><figcaption>The town hall on Tuesday evening, before the doors were closed to the press. Photo: Ana Berg</figcaption></figure>" + ps(s[1:]) + "</article>"),
    "caption-div": lambda s: page("<article>" + H1 + "<div class='image'><img src='a.jpg'><div class='caption'>The town hall on Tuesday evening, before the doors were closed to the press.</div></div>" + ps(s) + "</article>"),
    "share-bar": lambda s: page("<article>" + H1 + "<div class='share-bar'><a href='#'>Share on this</a> <a href='#'>Share on that</a></div>" + ps(s) + "<div class='social'>Follow us wherever you are and never miss a story</div></article>"),
    "blockquote": lambda s: page("<article>" + H1 + ps(s[:1]) + "<blockquote><p>" + s[1] + "</p></blockquote>" + ps(s[2:]) + "</article>"),
    "linked-paragraph": lambda s: page("<article>" + H1 + ps(s[:2]) + "<p><a href='/earlier'>" + s[2] + "</a></p>" + ps(s[3:]) + "</article>"),
    "breaks": lambda s: page("<div class='text'>" + H1 + "<br><br>".join(s) + "</div>"),
    "divs": lambda s: page("<div class='text'>" + H1 + "".join("<div>%s</div>" % p for p in s) + "</div>"),
    "spans": lambda s: page("<div class='text'>" + H1 + "".join("<div><span>%s</span></div>" % p for p in s) + "</div>"),
    "table": lambda s: page("<table><tr><td><ul>" + links(4) + "</ul></td><td>" + H1 + ps(s) + "</td></tr></table>"),
    "teasers": lambda s: page("<div class='wrap'><div class='main'>" + H1 + ps(s) + "</div><div class='column'>" + "".join("<div class='teaser'><h3>%s</h3><p>%s, and more about it inside.</p></div>" % (t, t) for t in LINKS) + "</div></div>"),
    "comments": lambda s: page("<article>" + H1 + ps(s) + "</article><section id='comments'><h2>Comments</h2>" + "".join("<div class='comment'><p>I read this twice and I still do not know who is right, number %d, but somebody has to pay for it in the end.</p></div>" % i for i in range(12)) + "</section>"),
    "other-articles": lambda s: page("<main><article>" + H1 + ps(s) + "</article>" + "".join("<article class='card'><h2><a href='/%d'>%s</a></h2><p>%s: what our reporters found out about it last week.</p></article>" % (i, t, t) for i, t in enumerate(LINKS)) + "</main>"),
    "byline": lambda s: page("<article>" + H1 + "<p class='byline'>By Ana Berg</p><p>Published 12 March 2024, 18:30</p>" + ps(s) + "<p>Read more: <a href='/1'>Mayor opens new bridge over the harbour</a></p></article>"),
    "subheads": lambda s: page("<article>" + H1 + ps(s[:2]) + "<h2>A long day</h2>" + ps(s[2:4]) + "<h2>What comes next</h2>" + ps(s[4:]) + "</article>"),
    "article-body": lambda s: page("<div itemscope><div itemprop='articleBody'>" + ps(s) + "</div></div><div class='more'>" + "".join("<p>%s and what it means for you and for the town.</p>" % t for t in LINKS) + "</div>"),
    "article-body-twice": lambda s: page("<div itemprop='articleBody'>" + ps(s[:3]) + "</div><div class='promo'><p>" + NEWSLETTER + "</p></div><div itemprop='articleBody'>" + ps(s[3:]) + "</div>"),
    "hidden": lambda s: page("<article>" + H1 + ps(s) + "<div style='display:none'><p>" + COOKIES + "</p></div></article>"),
    "aside": lambda s: page("<article>" + H1 + ps(s[:3]) + "<aside><p>The quarry of Kalla was opened in 1911 and has had six owners since then.</p></aside>" + ps(s[3:]) + "</article>"),
    "old-font": lambda s: page("<center><font size='2'>" + H1 + "".join("<p><font face='Arial'>%s</font>" % p for p in s) + "</font></center>"),
    "sections": lambda s: page("<main>" + H1 + "".join("<section><p>%s</p></section>" % p for p in s) + "</main>"),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, layout in LAYOUTS.items():
        for number, story in enumerate(STORIES):
            to = folder / ("%s-%d" % (name, number))
            to.mkdir(parents=True, exist_ok=True)
            (to / "source.html").write_text(layout(story), "utf-8")
            (to / "truth.txt").write_text("\n".join(story), "utf-8")


if __name__ == "__main__":
    main()

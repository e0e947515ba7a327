#include "documents/imports/xml_stream.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

/// Writes down what it is told.
class Record final : public XmlEvents {
public:
    void open(const std::string& name, const Attributes& attributes) override {
        log += "<" + name;
        for (const auto& [key, value] : attributes) log += " " + key + "=" + value;
        log += ">";
    }
    void text(const std::string& text) override { log += text; }
    void close(const std::string& name) override { log += "</" + name + ">"; }

    std::string log;
};

/// What is read if the text arrives in pieces of `size` bytes; "refused" if it is.
std::string read(std::string_view text, std::size_t size) {
    Record record;
    XmlStream stream(record);
    for (std::size_t at = 0; at < text.size(); at += size) {
        if (!stream.feed(text.substr(at, size))) return "refused";
    }
    return stream.finish() ? record.log : "refused";
}

TEST(XmlStream, PiecesOfAnySizeGiveTheSame) {
    const std::string text =
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- <a> --><x:a b = 'c&gt;' d=\"1>2\"><e/>글 &amp; &#44032;&#x1F3E5;"
        "<![CDATA[<raw>&]]></x:a >\n";
    const std::string expected = "<a b=c> d=1>2><e></e>글 & 가🏥<raw>&</a>";
    for (std::size_t size = 1; size <= text.size(); ++size) EXPECT_EQ(read(text, size), expected) << size;
}

TEST(XmlStream, WhatIsNotWellFormedIsRefused) {
    for (const std::string text :
         {"<a>", "<a></a></b>", "<a b></a>", "<a b=c/>", "<a>&nope;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
          "<!DOCTYPE a><a/>", "<a><!ENTITY x 'y'></a>", "< a/>", "<a", "<a b='"}) {
        EXPECT_EQ(read(text, 3), "refused") << text;
    }
}

TEST(XmlStream, DepthIsBounded) {
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    EXPECT_EQ(read(deep, 10), "refused");
}

}  // namespace
}  // namespace gyoryu::documents

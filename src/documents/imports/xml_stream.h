#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::documents {

/// What XmlStream finds, in order. Names come without their namespace prefix.
class XmlEvents {
public:
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    virtual ~XmlEvents() = default;
    virtual void open(const std::string& name, const Attributes& attributes) = 0;
    virtual void text(const std::string& text) = 0;
    virtual void close(const std::string& name) = 0;
};

/// The value of an attribute, or empty.
std::string_view attribute(const XmlEvents::Attributes& attributes, std::string_view name);

/// Reads UTF-8 XML in pieces with bounded memory: spreadsheets' sheets are too large for a tree. Enough for parts of
/// office files: elements, attributes, text, CDATA, the five named and the numeric entities; comments and
/// instructions are passed over. A document type is refused, and with it every entity declared by the file.
class XmlStream {
public:
    explicit XmlStream(XmlEvents& events) : events_(events) {}

    /// False once the input is no such XML; then nothing more is read.
    bool feed(std::string_view piece);
    /// After the last piece: true if all was read and every element was closed.
    bool finish();

private:
    bool step();
    bool read_text(std::size_t end);
    bool read_markup(std::size_t& used);
    bool read_section(std::string_view open, std::string_view close, std::size_t& used, bool is_text);
    bool read_tag(std::string_view tag);
    bool fail();

    XmlEvents& events_;
    std::string buffer_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool failed_ = false;
    bool waiting_ = false;  ///< the next token is not complete yet
};

}  // namespace gyoryu::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/html_text.h"

#include "format/texts.h"
#include "format/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tasuki::format {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

std::string lowered(std::string_view text)
{
    std::string all(text);
    std::ranges::transform(all, all.begin(), lower);
    return all;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// One tag or one piece of text.
struct Piece {
    std::string_view text; ///< outside of tags; empty for a tag
    std::string name;      ///< of a tag, in lower case; "/td" ends one
    std::string_view attributes;
};

/// HTML, piece by piece and without any demand: whatever is no tag is text.
class Pieces {
public:
    explicit Pieces(std::string_view html) : m_html(html) {}

    bool next(Piece& piece)
    {
        piece = {};
        if (m_at >= m_html.size())
            return false;
        if (m_html[m_at] == '<' && takeTag(piece))
            return true;
        const size_t end = std::min(m_html.find('<', m_at + 1), m_html.size());
        piece.text = m_html.substr(m_at, end - m_at);
        m_at = end;
        return true;
    }

private:
    bool takeTag(Piece& piece)
    {
        if (m_html.substr(m_at).starts_with("<!--")) {
            const size_t end = m_html.find("-->", m_at);
            m_at = end == std::string_view::npos ? m_html.size() : end + 3;
            piece.name = "!";
            return true;
        }
        const char first = m_at + 1 < m_html.size() ? lower(m_html[m_at + 1]) : '\0';
        if (first != '/' && first != '!' && first != '?' && (first < 'a' || first > 'z'))
            return false;
        const size_t end = endOfTag();
        if (end == std::string_view::npos)
            return false;
        std::string_view inside = m_html.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        size_t name = 0;
        while (name < inside.size() && !isSpace(inside[name]) && (name == 0 || inside[name] != '/'))
            ++name;
        piece.name = lowered(inside.substr(0, name));
        piece.attributes = inside.substr(name);
        if (piece.name == "script" || piece.name == "style")
            skipTo("</" + piece.name);
        return true;
    }

    /// The next > that is not within quotes.
    size_t endOfTag() const
    {
        char quote = '\0';
        for (size_t i = m_at + 1; i < m_html.size(); ++i) {
            const char c = m_html[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        return std::string_view::npos;
    }

    void skipTo(const std::string& closing)
    {
        const auto found = std::search(m_html.begin() + ptrdiff_t(m_at), m_html.end(), closing.begin(), closing.end(),
                                       [](char a, char b) { return lower(a) == b; });
        m_at = size_t(found - m_html.begin());
    }

    std::string_view m_html;
    size_t m_at = 0;
};

std::string_view attributeOf(std::string_view attributes, std::string_view name)
{
    for (size_t at = 0; at < attributes.size();) {
        while (at < attributes.size() && (isSpace(attributes[at]) || attributes[at] == '/'))
            ++at;
        const size_t begin = at;
        while (at < attributes.size() && !isSpace(attributes[at]) && attributes[at] != '=')
            ++at;
        const std::string key = lowered(attributes.substr(begin, at - begin));
        if (at >= attributes.size() || attributes[at] != '=') {
            ++at;
            continue;
        }
        ++at;
        const char quote = at < attributes.size() ? attributes[at] : '\0';
        const bool quoted = quote == '"' || quote == '\'';
        const size_t value = quoted ? at + 1 : at;
        at = value;
        while (at < attributes.size() && (quoted ? attributes[at] != quote : !isSpace(attributes[at])))
            ++at;
        if (key == name)
            return attributes.substr(value, at - value);
        at += quoted ? 1 : 0;
    }
    return {};
}

/// &amp; and the like, at `at`, which moves behind it; a lone & stays.
void appendEntity(std::string& to, std::string_view text, size_t& at)
{
    constexpr size_t kLongest = 10;
    const size_t end = text.find(';', at);
    if (end == std::string_view::npos || end - at > kLongest) {
        to += text[at++];
        return;
    }
    const std::string_view name = text.substr(at + 1, end - at - 1);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kNamed = {{{"amp", "&"},
                                                                                             {"lt", "<"},
                                                                                             {"gt", ">"},
                                                                                             {"quot", "\""},
                                                                                             {"apos", "'"},
                                                                                             {"nbsp", " "},
                                                                                             {"yen", "¥"},
                                                                                             {"copy", "©"}}};
    for (const auto& [known, letter] : kNamed)
        if (known == name) {
            to += letter;
            at = end + 1;
            return;
        }
    unsigned code = 0;
    const bool hex = name.size() > 2 && lower(name[1]) == 'x';
    const std::string_view digits = name.substr(std::min<size_t>(name.size(), hex ? 2 : 1));
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool isLetter = name.starts_with('#') && read.ec == std::errc() && read.ptr == digits.data() + digits.size()
                          && code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    if (!isLetter) {
        to += text[at++];
        return;
    }
    std::array<char, 4> utf8{};
    to.append(utf8.data(), size_t(writeUtf8(code, utf8.data())));
    at = end + 1;
}

/// Text outside of tags: a run of white space is one space.
void appendText(std::string& to, std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        if (text[i] == '&') {
            appendEntity(to, text, i);
            continue;
        }
        if (!isSpace(text[i]))
            to += text[i];
        else if (!to.empty() && to.back() != ' ' && to.back() != '\n')
            to += ' ';
        ++i;
    }
}

void breakLine(std::string& to)
{
    while (to.ends_with(' '))
        to.pop_back();
    if (!to.empty())
        to += '\n';
}

bool endsLine(std::string_view tag)
{
    static constexpr std::array<std::string_view, 6> kTags = {"br", "br/", "/p", "/div", "/li", "/tr"};
    return std::ranges::find(kTags, tag) != kTags.end();
}

class Html final : public Spreadsheet {
public:
    explicit Html(std::string_view utf8) : m_html(utf8) {}

    Result<void> open()
    {
        Pieces pieces(m_html);
        Piece piece;
        int depth = 0;
        while (pieces.next(piece)) {
            if (piece.name == "table" && depth++ == 0)
                m_sheets.push_back({QString::number(m_sheets.size() + 1), false});
            else if (piece.name == "/table" && depth > 0)
                --depth;
        }
        return m_sheets.empty() ? Result<void>(invalid(Text::tr("This is a web page without a table.")))
                                : Result<void>();
    }

    Result<void> read(size_t sheet, SheetText& to) override
    {
        Pieces pieces(m_html);
        Piece piece;
        size_t seen = 0;
        int depth = 0;
        m_row = 0;
        m_spans.clear();
        m_isInCell = false;
        while (pieces.next(piece)) {
            if (piece.name == "table") {
                if (depth++ == 0)
                    ++seen;
            } else if (piece.name == "/table") {
                if (depth > 0 && --depth == 0 && seen == sheet + 1)
                    break;
            } else if (depth > 0 && seen == sheet + 1) {
                TASUKI_TRY(take(piece, depth, to));
                if (to.isFull())
                    return {};
            }
        }
        return endRow(to);
    }

private:
    struct Span {
        size_t column = 0;
        qint64 rows = 0; ///< that it still covers
    };

    Result<void> take(const Piece& piece, int depth, SheetText& to)
    {
        const bool own = depth == 1; // the tags of a table in a cell are its text only
        if (own && piece.name == "tr")
            TASUKI_TRY(endRow(to));
        if (own && piece.name == "tr")
            startRow();
        else if (own && (piece.name == "td" || piece.name == "th"))
            startCell(piece.attributes, to);
        else if (own && (piece.name == "/td" || piece.name == "/th"))
            endCell(to);
        else if (own && piece.name == "/tr")
            return endRow(to);
        else if (m_isInCell && endsLine(piece.name))
            breakLine(m_text);
        else if (m_isInCell && piece.name.empty())
            appendText(m_text, piece.text);
        return {};
    }

    void startRow()
    {
        m_isInRow = true;
        m_column = 0;
    }

    /// The first column from here on that no cell above reaches into.
    void stepOverSpans()
    {
        const auto isTaken = [this](const Span& span) { return span.column == m_column && span.rows > 0; };
        while (std::ranges::any_of(m_spans, isTaken))
            ++m_column;
    }

    void startCell(std::string_view attributes, SheetText& to)
    {
        endCell(to);
        if (!m_isInRow)
            startRow();
        stepOverSpans();
        const auto count = [&](std::string_view name) {
            const std::string_view text = attributeOf(attributes, name);
            qint64 value = 1;
            std::from_chars(text.data(), text.data() + text.size(), value);
            constexpr qint64 kMost = 1000;
            return std::clamp<qint64>(value, 1, kMost);
        };
        m_width = size_t(count("colspan"));
        const qint64 rows = count("rowspan");
        constexpr size_t kMostSpans = 2000; // each cell looks through them
        if (rows > 1) {
            for (size_t i = 0; i < m_width && m_spans.size() + m_newSpans.size() < kMostSpans; ++i)
                m_newSpans.push_back({m_column + i, rows - 1});
            to.merge({m_row + 1, m_row + rows, m_column});
        }
        m_isInCell = true;
        m_text.clear();
    }

    void endCell(SheetText& to)
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        to.cell(m_column, trimmed(m_text), true);
        m_column += m_width;
    }

    Result<void> endRow(SheetText& to)
    {
        endCell(to);
        if (!m_isInRow)
            return {};
        m_isInRow = false;
        for (Span& span : m_spans)
            --span.rows;
        std::erase_if(m_spans, [](const Span& span) { return span.rows <= 0; });
        m_spans.insert(m_spans.end(), m_newSpans.begin(), m_newSpans.end());
        m_newSpans.clear();
        return to.endRow(++m_row);
    }

    std::string_view m_html;
    qint64 m_row = 0;
    size_t m_column = 0;
    size_t m_width = 1;
    bool m_isInRow = false;
    bool m_isInCell = false;
    std::string m_text;
    std::vector<Span> m_spans;
    std::vector<Span> m_newSpans;
};

} // namespace

std::optional<std::string> textOfHtmlCell(std::string_view utf8)
{
    const std::string_view html = trimmed(utf8);
    if (!html.starts_with('<') || !html.ends_with('>'))
        return std::nullopt;
    static constexpr std::array<std::string_view, 10> kTags = {"a",    "b",      "i",  "u",    "p",
                                                               "span", "strong", "em", "font", "div"};
    Pieces pieces(html);
    Piece piece;
    if (!pieces.next(piece) || std::ranges::find(kTags, piece.name) == kTags.end()
        || !lowered(html).ends_with("</" + piece.name + ">"))
        return std::nullopt;
    const std::string_view title = attributeOf(piece.attributes, "title");
    std::string text;
    while (pieces.next(piece)) {
        if (endsLine(piece.name))
            breakLine(text);
        else if (piece.name.empty())
            appendText(text, piece.text);
    }
    if (trimmed(text).empty())
        appendText(text, title);
    return std::string(trimmed(text));
}

std::string textOfHtmlPage(std::string_view utf8)
{
    static constexpr std::array<std::string_view, 8> kBlocks = {"/h1", "/h2", "/h3",    "/h4",
                                                                "/h5", "/h6", "/table", "/blockquote"};
    Pieces pieces(utf8);
    Piece piece;
    std::string text;
    std::string unseenUntil;
    while (pieces.next(piece)) {
        if (!unseenUntil.empty()) {
            if (piece.name == unseenUntil)
                unseenUntil.clear();
        } else if (piece.name == "head" || piece.name == "title") {
            unseenUntil = "/" + piece.name;
        } else if (endsLine(piece.name) || std::ranges::find(kBlocks, piece.name) != kBlocks.end()) {
            breakLine(text);
        } else if (piece.name.empty()) {
            appendText(text, piece.text);
        }
    }
    return text;
}

bool looksLikeHtml(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    text = trimmed(text.substr(0, 4096));
    const std::string start = lowered(text.substr(0, 64));
    static constexpr std::array<std::string_view, 7> kStarts = {"<style", "<html", "<!doctype html", "<table",
                                                                "<head",  "<meta", "<body"};
    return std::ranges::any_of(kStarts, [&](std::string_view s) { return start.starts_with(s); });
}

Result<std::unique_ptr<Spreadsheet>> openHtml(std::string_view utf8)
{
    auto page = std::make_unique<Html>(utf8);
    TASUKI_TRY(page->open());
    return std::unique_ptr<Spreadsheet>(std::move(page));
}

} // namespace tasuki::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ods_reader.h"

#include "format/number_look.h"
#include "format/texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::format {

namespace {

constexpr size_t kMostCell = 1024 * 1024 + 1; // what is longer is refused by whoever reads the row

QStringView valueOf(const QXmlStreamAttributes& attributes, QLatin1String name)
{
    return attributes.value(name);
}

qint64 countOf(const QXmlStreamAttributes& attributes, QLatin1String name)
{
    const QStringView text = attributes.value(name);
    return text.isEmpty() ? 1 : std::max<qint64>(text.toLongLong(), 1);
}

/// The names of the sheets, which stand between their rows.
class NamesPart final : public XmlPart {
public:
    explicit NamesPart(const SheetLimits& limits) : m_limits(limits) {}

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement() && xml.qualifiedName() == u"table:table" && m_depth++ == 0)
            m_names += xml.attributes().value(QLatin1String("table:name")).toString();
        else if (xml.isEndElement() && xml.qualifiedName() == u"table:table")
            --m_depth;
        return !hasTooMany();
    }
    Result<void> outcome() const override { return hasTooMany() ? tooManyParts() : Result<void>(); }
    const QStringList& names() const { return m_names; }

private:
    bool hasTooMany() const { return size_t(m_names.size()) > m_limits.mostParts; }

    const SheetLimits& m_limits;
    QStringList m_names;
    int m_depth = 0;
};

/// 2026-03-01T00:00:00 as 2026-03-01, other times as 2026-03-01 10:30:00.
std::string dayOf(QStringView value, const QString& shown)
{
    QString text = value.toString();
    if (const qsizetype point = text.indexOf(u'.'); point > 0)
        text.truncate(point);
    text.replace(u'T', u' ');
    if (text.endsWith(QLatin1String(" 00:00:00")))
        text.truncate(text.size() - 9);
    // Shown without its day, the first of a month is that month.
    static const QRegularExpression month(QStringLiteral("^\\d{4}\\s*[-/年.]\\s*\\d{1,2}\\s*月?$"));
    constexpr qsizetype kDay = 10;
    if (text.size() == kDay && text.endsWith(QLatin1String("-01")) && month.match(shown).hasMatch())
        text.truncate(kDay - 3);
    return text.toStdString();
}

/// PT26H30M00S as 26:30:00.
std::string timeOf(QStringView value)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)"));
    const auto match = form.match(value.toString());
    if (!match.hasMatch())
        return value.toString().toStdString();
    return QStringLiteral("%1:%2:%3")
        .arg(match.captured(1), 2, u'0')
        .arg(match.captured(2), 2, u'0')
        .arg(match.captured(3), 2, u'0')
        .toStdString();
}

class SheetPart final : public XmlPart {
public:
    SheetPart(size_t sheet, SheetText& to) : m_sheet(sheet), m_to(to) {}

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement())
            return start(xml);
        if (xml.isEndElement())
            return end(xml.qualifiedName());
        if (xml.isCharacters() && m_isInParagraph && m_skipped == 0)
            appendText(xml.text());
        return true;
    }
    Result<void> outcome() const override { return m_outcome; }

private:
    /// What is no part of a cell's text: comments, readings, drawings, and what was there before a change.
    static bool isSkipped(QStringView name)
    {
        return name == u"office:annotation" || name == u"text:ruby-text" || name == u"table:shapes"
               || name == u"table:tracked-changes" || name.startsWith(QLatin1String("draw:"));
    }

    bool start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.qualifiedName();
        if (m_skipped > 0 || isSkipped(name)) {
            ++m_skipped;
            return true;
        }
        if (name == u"table:table") {
            if (m_tables++ == 0)
                ++m_seen;
            return true;
        }
        if (m_tables != 1 || m_seen != m_sheet + 1) // another sheet, or a table within a cell
            return true;
        if (name == u"table:table-row")
            startRow(xml.attributes());
        else if (name == u"table:table-cell" || name == u"table:covered-table-cell")
            startCell(xml.attributes(), name == u"table:covered-table-cell");
        else if (m_isInCell)
            startText(name, xml.attributes());
        return true;
    }

    void startRow(const QXmlStreamAttributes& attributes)
    {
        m_rowRepeats = countOf(attributes, QLatin1String("table:number-rows-repeated"));
        m_column = 0;
        m_cells.clear();
        m_bytes = 0;
    }

    void startCell(const QXmlStreamAttributes& attributes, bool isCovered)
    {
        m_isInCell = true;
        m_isCovered = isCovered;
        m_cellRepeats = countOf(attributes, QLatin1String("table:number-columns-repeated"));
        m_type = valueOf(attributes, QLatin1String("office:value-type")).toString();
        m_isError = valueOf(attributes, QLatin1String("calcext:value-type")) == u"error";
        m_currency = valueOf(attributes, QLatin1String("office:currency")).toString();
        m_hasFormula = attributes.hasAttribute(QLatin1String("table:formula"));
        m_value.clear();
        for (const char* from :
             {"office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:string-value"})
            if (attributes.hasAttribute(QLatin1String(from)))
                m_value = valueOf(attributes, QLatin1String(from)).toString();
        m_hasStringValue = attributes.hasAttribute(QLatin1String("office:string-value"));
        m_text.clear();
        m_paragraphs = 0;
        const qint64 rows = countOf(attributes, QLatin1String("table:number-rows-spanned"));
        if (rows > 1 && m_column < SheetText::kMostColumns)
            m_to.merge({m_row + 1, m_row + std::min(rows, SheetText::kMostRows), m_column});
    }

    void startText(QStringView name, const QXmlStreamAttributes& attributes)
    {
        if (name == u"text:p" || name == u"text:h") {
            if (m_paragraphs++ > 0)
                m_text += u'\n';
            m_isInParagraph = true;
        } else if (name == u"text:s" && m_isInParagraph) {
            const qint64 spaces = countOf(attributes, QLatin1String("text:c"));
            if (size_t(m_text.size()) <= kMostCell)
                m_text += QString(qsizetype(std::min<qint64>(spaces, 1000)), u' ');
        } else if (name == u"text:tab" && m_isInParagraph) {
            m_text += u'\t';
        } else if (name == u"text:line-break" && m_isInParagraph) {
            m_text += u'\n';
        }
    }

    /// Any run of white space is one space there, and none at the beginning of a paragraph.
    void appendText(QStringView text)
    {
        if (size_t(m_text.size()) > kMostCell)
            return;
        for (const QChar c : text) {
            if (c != u' ' && c != u'\n' && c != u'\t' && c != u'\r')
                m_text += c;
            else if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != u'\n')
                m_text += u' ';
        }
    }

    bool end(QStringView name)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return true;
        }
        if (name == u"table:table") {
            --m_tables;
            return m_tables > 0 || m_seen != m_sheet + 1;
        }
        if (m_tables != 1 || m_seen != m_sheet + 1)
            return true;
        if (name == u"text:p" || name == u"text:h")
            m_isInParagraph = false;
        else if (name == u"table:table-cell" || name == u"table:covered-table-cell")
            return endCell();
        else if (name == u"table:table-row")
            return endRow();
        return true;
    }

    bool endCell()
    {
        m_isInCell = false;
        m_isInParagraph = false;
        const auto repeats = size_t(std::min<qint64>(m_cellRepeats, SheetText::kMostColumns));
        if (!m_isCovered && m_column < SheetText::kMostColumns) {
            auto [text, isText] = content();
            m_bytes += text.size() * repeats;
            if (m_bytes > SheetText::kMostRowBytes) {
                m_outcome = tooLongRow(m_row + 1);
                return false;
            }
            if (!text.empty())
                m_cells.push_back({m_column, repeats, std::move(text), isText});
        }
        m_column += repeats;
        return true;
    }

    std::pair<std::string, bool> content() const
    {
        const QString shown = m_text.trimmed();
        if (m_isError)
            return {shown.startsWith(u'#') ? shown.toStdString() : std::string(kFormulaFailed) + shown.toStdString(),
                    false};
        if (m_type.isEmpty())
            return {m_hasFormula ? std::string(kFormulaWithoutValue) : std::string(), false};
        if (m_type == u"string")
            return {(m_hasStringValue && m_paragraphs == 0 ? m_value : m_text).toStdString(), true};
        if (m_type == u"date")
            return {dayOf(m_value, shown), false};
        if (m_type == u"time")
            return {timeOf(m_value), false};
        if (m_type == u"boolean")
            return {m_value == u"true" ? "TRUE" : "FALSE", false};
        return {number(shown), false};
    }

    /// As it is kept, but for what only its look says: zeros in front, a share, and ten thousands.
    std::string number(const QString& shown) const
    {
        const auto value = numberOf(m_value.toStdString());
        if (!value)
            return m_text.toStdString();
        if (m_type == u"percentage")
            return plainNumber(*value, 2) + '%';
        const std::string plain = plainNumber(*value);
        static const QRegularExpression padded(QStringLiteral("^0\\d+$"));
        if (padded.match(shown).hasMatch() && numberOf(shown.toStdString()) == value)
            return shown.toStdString();
        static const QRegularExpression unit(QStringLiteral("^[\\d,.]+\\s*((?:万|億)\\S*)$"));
        if (const auto match = unit.match(shown); match.hasMatch())
            return plain + match.captured(1).toStdString();
        return withCurrency(plain, m_currency == u"JPY" ? "¥" : m_currency.toStdString());
    }

    bool endRow()
    {
        if (m_cells.empty()) {
            m_row += std::min(m_rowRepeats, SheetText::kMostRows);
            return true;
        }
        for (qint64 i = 0; i < m_rowRepeats && m_outcome && !m_to.isFull(); ++i) {
            for (const Cell& cell : m_cells)
                for (size_t at = 0; at < cell.repeats; ++at)
                    m_to.cell(cell.column + at, cell.text, cell.isText);
            m_outcome = m_to.endRow(++m_row);
        }
        return m_outcome && !m_to.isFull();
    }

    struct Cell {
        size_t column;
        size_t repeats;
        std::string text;
        bool isText;
    };

    size_t m_sheet;
    SheetText& m_to;
    size_t m_seen = 0; ///< sheets so far, with the one under way
    int m_tables = 0;  ///< one in another
    int m_skipped = 0; ///< depth within what is skipped
    qint64 m_row = 0;
    qint64 m_rowRepeats = 1;
    std::vector<Cell> m_cells;
    size_t m_bytes = 0; ///< of the row under way
    size_t m_column = 0;
    qint64 m_cellRepeats = 1;
    bool m_isInCell = false;
    bool m_isCovered = false;
    bool m_isInParagraph = false;
    bool m_isError = false;
    bool m_hasFormula = false;
    bool m_hasStringValue = false;
    QString m_type;
    QString m_value;
    QString m_currency;
    QString m_text;
    int m_paragraphs = 0;
    Result<void> m_outcome;
};

class Ods final : public Spreadsheet {
public:
    Ods(ZipParts parts, const SheetLimits& limits) : m_limits(limits), m_parts(std::move(parts)) {}

    Result<void> open()
    {
        NamesPart names(m_limits);
        TASUKI_TRY(m_parts.read(m_content, names));
        for (const QString& name : names.names())
            m_sheets.push_back({name, false});
        if (m_sheets.empty())
            return invalid(Text::tr("The spreadsheet has no sheet."));
        return {};
    }

    Result<void> read(size_t sheet, SheetText& to) override
    {
        SheetPart part(sheet, to);
        return m_parts.read(m_content, part);
    }

private:
    const SheetLimits m_limits;
    ZipParts m_parts;
    QString m_content = QStringLiteral("content.xml");
};

} // namespace

Result<std::unique_ptr<Spreadsheet>> openOds(ZipParts parts, const SheetLimits& limits)
{
    auto book = std::make_unique<Ods>(std::move(parts), limits);
    TASUKI_TRY(book->open());
    return std::unique_ptr<Spreadsheet>(std::move(book));
}

} // namespace tasuki::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xlsx_reader.h"

#include "format/number_look.h"
#include "format/texts.h"
#include "format/utf8.h"

#include <QHash>
#include <QRegularExpression>

#include <charconv>
#include <optional>

namespace tasuki::format {

namespace {

constexpr size_t kMostCell = 1024 * 1024 + 1; // what is longer is refused by whoever reads the row

QStringView attribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& one : attributes)
        if (one.name() == name)
            return one.value();
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

void appendUtf8(std::string& to, QStringView text)
{
    if (to.size() >= kMostCell)
        return;
    const QByteArray utf8 = text.toUtf8();
    to.append(utf8.constData(), size_t(utf8.size()));
}

void unescape(std::string& text)
{
    if (text.find("_x") != std::string::npos)
        text = withoutEscapes(QString::fromStdString(text)).toStdString();
}

/// "_rels/x.rels": which parts a part refers to.
class Relations final : public XmlPart {
public:
    explicit Relations(const SheetLimits& limits) : m_limits(limits) {}

    struct Target {
        QString type; ///< the last word of it, such as "worksheet"
        QString path;
    };

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement() && xml.name() == u"Relationship") {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = attribute(attributes, u"Type").toString();
            m_targets.insert(attribute(attributes, u"Id").toString(),
                             {type.section(u'/', -1), attribute(attributes, u"Target").toString()});
        }
        return !hasTooMany();
    }
    Result<void> outcome() const override { return hasTooMany() ? tooManyParts() : Result<void>(); }
    const QHash<QString, Target>& targets() const { return m_targets; }
    QString ofType(QStringView type) const
    {
        for (const Target& target : m_targets)
            if (target.type == type)
                return target.path;
        return {};
    }

private:
    /// Each sheet has its own, and a workbook a few more.
    bool hasTooMany() const { return size_t(m_targets.size()) > 2 * m_limits.mostParts; }

    const SheetLimits& m_limits;
    QHash<QString, Target> m_targets;
};

/// Of a path that stands in `part`, or from the archive's root where it begins with a slash.
QString pathFrom(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = part.split(u'/');
    steps.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u".") {
            steps += step;
        }
    }
    return steps.join(u'/');
}

QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

class WorkbookPart final : public XmlPart {
public:
    explicit WorkbookPart(const SheetLimits& limits) : m_limits(limits) {}

    struct Entry {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    bool token(QXmlStreamReader& xml) override
    {
        if (!xml.isStartElement())
            return true;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            m_is1904 = isTrue(attribute(attributes, u"date1904"));
        } else if (xml.name() == u"sheet") {
            const QStringView state = attribute(attributes, u"state");
            QStringView relation;
            for (const QXmlStreamAttribute& one : attributes)
                if (one.name() == u"id" && !one.namespaceUri().isEmpty())
                    relation = one.value();
            m_entries.push_back({attribute(attributes, u"name").toString(), relation.toString(),
                                 !state.isEmpty() && state != u"visible"});
        }
        return !hasTooMany();
    }
    Result<void> outcome() const override { return hasTooMany() ? tooManyParts() : Result<void>(); }
    const std::vector<Entry>& entries() const { return m_entries; }
    bool is1904() const { return m_is1904; }

private:
    bool hasTooMany() const { return m_entries.size() > m_limits.mostParts; }

    const SheetLimits& m_limits;
    std::vector<Entry> m_entries;
    bool m_is1904 = false;
};

/// How the cells of each style show numbers.
class StylesPart final : public XmlPart {
public:
    explicit StylesPart(const SheetLimits& limits) : m_limits(limits) {}

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isEndElement() && xml.name() == u"cellXfs")
            m_inCells = false;
        if (!xml.isStartElement())
            return true;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"cellXfs") {
            m_inCells = true;
        } else if (xml.name() == u"numFmt") {
            m_codes.insert(attribute(attributes, u"numFmtId").toInt(),
                           attribute(attributes, u"formatCode").left(kLongestCode).toString());
        } else if (xml.name() == u"xf" && m_inCells) {
            const int id = attribute(attributes, u"numFmtId").toInt();
            const auto code = m_codes.constFind(id);
            m_looks.push_back(code == m_codes.cend() ? lookOfBuiltIn(id) : lookOf(*code));
        }
        return !hasTooMany();
    }
    Result<void> outcome() const override { return hasTooMany() ? tooManyParts() : Result<void>(); }
    const std::vector<NumberLook>& looks() const { return m_looks; }

private:
    static constexpr qsizetype kLongestCode = 255; // of Excel

    bool hasTooMany() const
    {
        return m_looks.size() > m_limits.mostStyles || size_t(m_codes.size()) > m_limits.mostStyles;
    }

    const SheetLimits& m_limits;
    QHash<int, QString> m_codes;
    std::vector<NumberLook> m_looks;
    bool m_inCells = false;
};

/// The text of an <si> or <is> without its readings.
class RichText {
public:
    void start(QStringView name)
    {
        if (name == u"rPh")
            ++m_readings;
        m_isText = name == u"t" && m_readings == 0;
    }
    void end(QStringView name)
    {
        if (name == u"rPh")
            --m_readings;
        m_isText = false;
    }
    bool isText() const { return m_isText; }
    void clear() { m_readings = 0; }

private:
    int m_readings = 0;
    bool m_isText = false;
};

/// Texts that cells of any sheet refer to by number. They may be most of a file, so they are kept as one.
class SharedTexts final : public XmlPart {
public:
    explicit SharedTexts(const SheetLimits& limits) : m_limits(limits) {}

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement()) {
            if (xml.name() == u"si")
                m_text.clear();
            m_rich.start(xml.name());
        } else if (xml.isEndElement()) {
            m_rich.end(xml.name());
            if (xml.name() == u"si")
                return add();
        } else if (xml.isCharacters() && m_rich.isText()) {
            appendUtf8(m_text, xml.text());
        }
        return true;
    }
    Result<void> outcome() const override { return m_outcome; }

    Result<void> finish()
    {
        auto all = m_spool.bytes();
        if (!all)
            return std::move(all).error();
        m_all = *all;
        return {};
    }
    std::optional<std::string_view> text(size_t at) const
    {
        if (at >= m_ends.size())
            return std::nullopt;
        const size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return m_all.substr(begin, m_ends[at] - begin);
    }

private:
    bool add()
    {
        unescape(m_text);
        m_outcome = m_spool.append(m_text);
        if (m_outcome && (qint64(m_ends.size()) >= m_limits.mostTexts || m_spool.size() > m_limits.mostText))
            m_outcome = invalid(Text::tr("The sheet is too large to be imported at once. Divide it."));
        m_ends.push_back(quint32(m_spool.size()));
        return bool(m_outcome);
    }

    SheetLimits m_limits;
    Spool m_spool;
    std::vector<quint32> m_ends; ///< there may be many: SheetLimits::mostText is less than 4 GiB
    std::string_view m_all;
    std::string m_text;
    RichText m_rich;
    Result<void> m_outcome;
};

/// "BC12": its column from 0 and its row, where they are given.
struct CellPlace {
    std::optional<size_t> column;
    qint64 row = 0;
};

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    size_t column = 0;
    qsizetype i = 0;
    constexpr qsizetype kMostLetters = 3;
    for (; i < reference.size() && i < kMostLetters && reference[i] >= u'A' && reference[i] <= u'Z'; ++i)
        column = column * 26 + size_t(reference[i].unicode() - u'A') + 1;
    if (i > 0)
        place.column = column - 1;
    place.row = reference.mid(i).toLongLong();
    return place;
}

class SheetPart final : public XmlPart {
public:
    SheetPart(const SharedTexts& shared, const std::vector<NumberLook>& looks, bool is1904, SheetText& to)
        : m_shared(shared), m_looks(looks), m_is1904(is1904), m_to(to)
    {}

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement())
            start(xml);
        else if (xml.isEndElement())
            return end(xml.name());
        else if (xml.isCharacters() && (m_isValue || m_rich.isText()))
            appendUtf8(m_text, xml.text());
        return true;
    }
    Result<void> outcome() const override { return m_outcome; }

private:
    void start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"c") {
            startCell(xml.attributes());
        } else if (name == u"row") {
            const QStringView number = xml.attributes().value(QLatin1String("r"));
            m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
            m_column = 0;
        } else if (name == u"f") {
            m_hasFormula = true;
        } else if (name == u"mergeCell") {
            merge(xml.attributes().value(QLatin1String("ref")));
        }
        m_isValue = name == u"v";
        m_rich.start(name);
    }

    void startCell(const QXmlStreamAttributes& attributes)
    {
        m_type.clear();
        m_style = 0;
        m_hasFormula = false;
        m_text.clear();
        m_rich.clear();
        for (const QXmlStreamAttribute& one : attributes) {
            if (one.name() == u"r")
                m_column = placeOf(one.value()).column.value_or(m_column);
            else if (one.name() == u"s")
                m_style = one.value().toUInt();
            else if (one.name() == u"t")
                m_type = one.value().toString();
        }
    }

    bool end(QStringView name)
    {
        m_isValue = false;
        m_rich.end(name);
        if (name == u"c") {
            endCell();
            ++m_column;
        } else if (name == u"row") {
            m_outcome = m_to.endRow(m_row);
            return m_outcome && !m_to.isFull();
        }
        return bool(m_outcome);
    }

    void endCell()
    {
        if (m_text.empty()) {
            // An empty text is a result, too.
            if (m_hasFormula && m_type != u"str")
                m_to.cell(m_column, kFormulaWithoutValue, false);
            return;
        }
        if (m_type.isEmpty() || m_type == u"n") {
            number();
        } else if (m_type == u"s") {
            size_t at = 0;
            const char* const end = m_text.data() + m_text.size();
            const auto read = std::from_chars(m_text.data(), end, at);
            const auto text = m_shared.text(at);
            if (read.ec == std::errc() && read.ptr == end && text)
                m_to.cell(m_column, *text, true);
            else
                m_outcome = invalid(
                    Text::tr("The spreadsheet is damaged or has a password. Save it again as .xlsx without one."),
                    QStringLiteral("shared text ") + QString::fromStdString(m_text));
        } else if (m_type == u"b") {
            m_to.cell(m_column, m_text == "0" || m_text == "false" ? "FALSE" : "TRUE", false);
        } else if (m_type == u"e") {
            m_to.cell(m_column, m_text.starts_with('#') ? m_text : std::string(kFormulaFailed) + m_text, false);
        } else if (m_type == u"d") {
            day();
        } else { // inlineStr and str
            unescape(m_text);
            m_to.cell(m_column, m_text, true);
        }
    }

    void number()
    {
        const auto value = numberOf(m_text);
        if (!value) { // not what the file says it is
            m_to.cell(m_column, m_text, true);
            return;
        }
        static const NumberLook plain;
        m_to.cell(m_column, shownNumber(*value, m_style < m_looks.size() ? m_looks[m_style] : plain, m_is1904), false);
    }

    /// 2026-03-01T00:00:00
    void day()
    {
        std::string text = m_text.substr(0, m_text.find('.'));
        if (const size_t t = text.find('T'); t != std::string::npos) {
            text[t] = ' ';
            if (text.substr(t) == " 00:00:00" || text.substr(t) == " 00:00:00Z")
                text.resize(t);
        }
        m_to.cell(m_column, text, false);
    }

    void merge(QStringView range)
    {
        const qsizetype colon = range.indexOf(u':');
        const CellPlace first = placeOf(range.left(colon));
        const CellPlace last = placeOf(range.mid(colon + 1));
        if (colon > 0 && first.column)
            m_to.merge({first.row, last.row, *first.column});
    }

    const SharedTexts& m_shared;
    const std::vector<NumberLook>& m_looks;
    bool m_is1904;
    SheetText& m_to;
    qint64 m_row = 0;
    size_t m_column = 0;
    QString m_type;
    size_t m_style = 0;
    bool m_hasFormula = false;
    bool m_isValue = false;
    RichText m_rich;
    std::string m_text;
    Result<void> m_outcome;
};

class Xlsx final : public Spreadsheet {
public:
    Xlsx(ZipParts parts, const SheetLimits& limits)
        : m_limits(limits), m_parts(std::move(parts)), m_styles(m_limits), m_shared(m_limits)
    {}

    Result<void> open()
    {
        Relations root(m_limits);
        TASUKI_TRY(m_parts.read(QStringLiteral("_rels/.rels"), root));
        const QString workbook = pathFrom({}, root.ofType(u"officeDocument"));
        WorkbookPart book(m_limits);
        TASUKI_TRY(m_parts.read(workbook, book));
        Relations relations(m_limits);
        TASUKI_TRY(m_parts.read(relationsOf(workbook), relations));
        m_is1904 = book.is1904();
        for (const WorkbookPart::Entry& entry : book.entries()) {
            const auto target = relations.targets().constFind(entry.relation);
            if (target == relations.targets().cend() || target->type != u"worksheet")
                continue; // a sheet of nothing but a chart
            m_sheets.push_back({entry.name, entry.isHidden});
            m_paths.push_back(pathFrom(workbook, target->path));
        }
        if (m_sheets.empty())
            return invalid(Text::tr("The spreadsheet has no sheet."));
        if (const QString styles = relations.ofType(u"styles"); !styles.isEmpty())
            TASUKI_TRY(m_parts.read(pathFrom(workbook, styles), m_styles));
        if (const QString shared = relations.ofType(u"sharedStrings"); !shared.isEmpty())
            TASUKI_TRY(m_parts.read(pathFrom(workbook, shared), m_shared));
        return m_shared.finish();
    }

    Result<void> read(size_t sheet, SheetText& to) override
    {
        SheetPart part(m_shared, m_styles.looks(), m_is1904, to);
        return m_parts.read(m_paths[sheet], part);
    }

private:
    const SheetLimits m_limits;
    ZipParts m_parts;
    std::vector<QString> m_paths;
    StylesPart m_styles;
    SharedTexts m_shared;
    bool m_is1904 = false;
};

} // namespace

QString withoutEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto all = escape.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        plain += QStringView(text).mid(from, one.capturedStart() - from);
        plain += QChar(char16_t(one.capturedView(1).toUInt(nullptr, 16)));
        from = one.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

Result<std::unique_ptr<Spreadsheet>> openXlsx(ZipParts parts, const SheetLimits& limits)
{
    auto book = std::make_unique<Xlsx>(std::move(parts), limits);
    TASUKI_TRY(book->open());
    return std::unique_ptr<Spreadsheet>(std::move(book));
}

} // namespace tasuki::format

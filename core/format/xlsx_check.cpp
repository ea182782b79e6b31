// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xlsx_check.h"

#include "base/from_utf8.h"
#include "format/xlsx_reader.h"
#include "format/zip_parts.h"

#include <QHash>

namespace tasuki::format {

namespace {

Error broken(const QString& part, const QString& why)
{
    return {ErrorCode::Damaged, {}, part + QStringLiteral(": ") + why};
}

/// The text that a cell shows; XML knows one kind of line break.
QString shown(const QString& escaped)
{
    QString text = withoutEscapes(escaped);
    if (text.contains(u'\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text;
}

/// A part of which only the form matters.
class AnyPart final : public XmlPart {
public:
    bool token(QXmlStreamReader&) override { return true; }
};

/// Texts that cells of any sheet refer to by number.
class SharedStrings final : public XmlPart {
public:
    const std::vector<QString>& texts() const { return m_texts; }

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement() && xml.name() == u"si")
            m_texts.emplace_back();
        else if (xml.isStartElement())
            m_isText = xml.name() == u"t";
        else if (xml.isEndElement())
            m_isText = false;
        else if (xml.isCharacters() && m_isText && !m_texts.empty())
            m_texts.back() += xml.text();
        return true;
    }

private:
    std::vector<QString> m_texts;
    bool m_isText = false;
};

class Sheet final : public XmlPart {
public:
    explicit Sheet(const std::vector<QString>& shared) : m_shared(shared) {}
    const SheetTally& tally() const { return m_tally; }

    bool token(QXmlStreamReader& xml) override
    {
        if (xml.isStartElement()) {
            if (xml.name() == u"row")
                m_tally.addRow();
            else if (xml.name() == u"c") {
                m_type = xml.attributes().value(QLatin1String("t")).toString();
                m_text.clear();
            }
            m_isText = xml.name() == u"v" || xml.name() == u"t";
        } else if (xml.isEndElement()) {
            if (xml.name() == u"c")
                endCell();
            m_isText = false;
        } else if (xml.isCharacters() && m_isText) {
            m_text += xml.text();
        }
        return true;
    }

private:
    void endCell()
    {
        if (m_type == u"inlineStr")
            m_tally.addText(m_text);
        else if (m_type == u"s")
            m_tally.addText(m_text.toULongLong() < m_shared.size() ? m_shared[m_text.toULongLong()] : QString());
        else
            m_tally.addNumber();
    }

    const std::vector<QString>& m_shared;
    SheetTally m_tally;
    QString m_type;
    QString m_text;
    bool m_isText = false;
};

} // namespace

void SheetTally::addText(const QString& text)
{
    ++m_cells;
    m_texts = qHash(shown(text), m_texts);
}

void SheetTally::addText(std::string_view utf8)
{
    addText(fromUtf8(utf8));
}

Result<void> checkXlsx(const QString& path, const std::vector<SheetTally>& sheets)
{
    auto archive = ZipParts::openOwn(path);
    if (!archive)
        return std::move(archive).error();
    const auto nameOf = [](size_t sheet) { return QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1); };
    const QString sharedName = QStringLiteral("xl/sharedStrings.xml");
    SharedStrings shared;
    if (archive->has(sharedName))
        TASUKI_TRY(archive->read(sharedName, shared));
    for (size_t i = 0; i < sheets.size(); ++i) {
        Sheet sheet(shared.texts());
        TASUKI_TRY(archive->read(nameOf(i), sheet));
        if (!(sheet.tally() == sheets[i]))
            return broken(nameOf(i), QStringLiteral("does not hold what was written"));
    }
    for (const QString& name : archive->names()) {
        if (name == sharedName || name.startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        AnyPart part;
        TASUKI_TRY(archive->read(name, part));
    }
    return {};
}

} // namespace tasuki::format

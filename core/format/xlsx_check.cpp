// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xlsx_check.h"

#include "base/from_utf8.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace tasuki::format {

namespace {

constexpr qsizetype kBlock = 256 * 1024;

Error broken(const QString& part, const QString& why)
{
    return {ErrorCode::Damaged, {}, part + QStringLiteral(": ") + why};
}

/// The text that a cell shows: _x000D_ is a CR, and XML knows one kind of line break.
QString shown(QString text)
{
    if (text.contains(QLatin1String("_x"))) {
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
        text = plain;
    }
    if (text.contains(u'\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text;
}

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Follows the XML of a part as it comes, piece by piece.
class Part {
public:
    virtual ~Part() = default;

    /// False where it is no XML.
    bool take(const char* bytes, qsizetype size)
    {
        m_xml.addData(QByteArray(bytes, size));
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.error() == QXmlStreamReader::NoError)
                token(m_xml);
        }
        return m_xml.error() == QXmlStreamReader::NoError
               || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    }
    /// Once all was taken.
    bool isWhole() const { return m_xml.atEnd() && m_xml.error() == QXmlStreamReader::NoError; }
    QString errorString() const { return m_xml.errorString(); }

protected:
    virtual void token(const QXmlStreamReader&) {}

private:
    QXmlStreamReader m_xml;
};

/// Texts that cells of any sheet refer to by number.
class SharedStrings final : public Part {
public:
    const std::vector<QString>& texts() const { return m_texts; }

private:
    void token(const QXmlStreamReader& xml) override
    {
        if (xml.isStartElement() && xml.name() == u"si")
            m_texts.emplace_back();
        else if (xml.isStartElement())
            m_isText = xml.name() == u"t";
        else if (xml.isEndElement())
            m_isText = false;
        else if (xml.isCharacters() && m_isText && !m_texts.empty())
            m_texts.back() += xml.text();
    }

    std::vector<QString> m_texts;
    bool m_isText = false;
};

class Sheet final : public Part {
public:
    explicit Sheet(const std::vector<QString>& shared) : m_shared(shared) {}
    const SheetTally& tally() const { return m_tally; }

private:
    void token(const QXmlStreamReader& xml) override
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
    }

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

/// Every byte of a part; libzip compares the checksum at its end.
Result<void> readPart(zip_t* archive, zip_uint64_t index, const QString& name, Part* xml)
{
    const std::unique_ptr<zip_file_t, Closer> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return broken(name, QString::fromUtf8(zip_strerror(archive)));
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), block.data(), zip_uint64_t(block.size()));
        if (read < 0)
            return broken(name, QString::fromUtf8(zip_file_strerror(file.get())));
        if (read == 0)
            break;
        if (xml && !xml->take(block.constData(), qsizetype(read)))
            return broken(name, xml->errorString());
    }
    return !xml || xml->isWhole() ? Result<void>() : Result<void>(broken(name, QStringLiteral("is cut short")));
}

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
    int error = 0;
    const std::unique_ptr<zip_t, Closer> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return broken(path, QStringLiteral("is no archive, error %1").arg(error));
    const auto nameOf = [](size_t sheet) { return QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1); };
    const QString sharedName = QStringLiteral("xl/sharedStrings.xml");
    SharedStrings shared;
    if (const zip_int64_t at = zip_name_locate(archive.get(), qPrintable(sharedName), 0); at >= 0)
        TASUKI_TRY(readPart(archive.get(), zip_uint64_t(at), sharedName, &shared));
    for (size_t i = 0; i < sheets.size(); ++i) {
        const zip_int64_t at = zip_name_locate(archive.get(), qPrintable(nameOf(i)), 0);
        if (at < 0)
            return broken(nameOf(i), QStringLiteral("is missing"));
        Sheet sheet(shared.texts());
        TASUKI_TRY(readPart(archive.get(), zip_uint64_t(at), nameOf(i), &sheet));
        if (!(sheet.tally() == sheets[i]))
            return broken(nameOf(i), QStringLiteral("does not hold what was written"));
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), 0));
        if (name == sharedName || name.startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        Part xml;
        TASUKI_TRY(readPart(archive.get(), zip_uint64_t(i), name, &xml));
    }
    return {};
}

} // namespace tasuki::format

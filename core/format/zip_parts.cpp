// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/zip_parts.h"

#include "format/texts.h"

#include <QByteArray>
#include <QFile>

#include <zip.h>

#include <limits>

namespace tasuki::format {

namespace {

constexpr qsizetype kBlock = 64 * 1024;
constexpr qsizetype kMostOfToken = 2 * 1024 * 1024; // more than the longest cell

Error damaged(const QString& detail)
{
    return {ErrorCode::Invalid,
            Text::tr("The spreadsheet is damaged or has a password. Save it again as .xlsx without one."), detail};
}

Error tooLarge()
{
    return invalid(Text::tr("The spreadsheet unpacks to far more than its size and was not read."));
}

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Feeds a part to its reader and watches what no table needs: documents nested without end, and definitions of
/// entities, which can make much of little.
class Follower {
public:
    Follower(XmlPart& part, const SheetLimits& limits) : m_part(part), m_limits(limits) {}

    /// False where the part is no good, or no more of it is wanted.
    bool take(const char* bytes, qsizetype size)
    {
        m_xml.addData(QByteArray(bytes, size));
        m_sinceToken += size;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.error() != QXmlStreamReader::NoError)
                break;
            m_sinceToken = 0;
            if (m_xml.isStartElement())
                ++m_depth;
            else if (m_xml.isEndElement())
                --m_depth;
            m_isExcess = m_depth > m_limits.mostDepth || hasTooManyAttributes();
            if (m_isExcess || m_xml.isDTD())
                return m_isGood = false;
            if (!m_part.token(m_xml)) {
                m_isEnough = true;
                return false;
            }
        }
        // The reader begins a piece anew with each part of it that comes: a long one would take for ever.
        m_isExcess = m_sinceToken > kMostOfToken;
        m_isGood = !m_isExcess
                   && (m_xml.error() == QXmlStreamReader::NoError
                       || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError);
        return m_isGood;
    }
    bool isEnough() const { return m_isEnough; }
    /// Whether it is no good because there is more of something than any table needs.
    bool isExcess() const { return m_isExcess; }
    bool isWhole() const { return m_xml.atEnd() && m_xml.error() == QXmlStreamReader::NoError; }
    QString errorString() const { return m_xml.errorString(); }

private:
    bool hasTooManyAttributes() const
    {
        return m_xml.isStartElement()
               && m_xml.attributes().size() + m_xml.namespaceDeclarations().size() > m_limits.mostAttributes;
    }

    QXmlStreamReader m_xml;
    XmlPart& m_part;
    const SheetLimits& m_limits;
    int m_depth = 0;
    qsizetype m_sinceToken = 0; ///< bytes that have made no piece of XML yet
    bool m_isGood = true;
    bool m_isEnough = false;
    bool m_isExcess = false;
};

} // namespace

void ZipParts::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipParts::ZipParts(zip* archive, const SheetLimits& limits) : m_archive(archive), m_limits(limits) {}
ZipParts::ZipParts(ZipParts&&) noexcept = default;
ZipParts& ZipParts::operator=(ZipParts&&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(std::string_view bytes, const SheetLimits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto refuse = [&error] {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return damaged(why);
    };
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source)
        return refuse();
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return refuse();
    }
    zip_error_fini(&error);
    return ZipParts(archive, limits);
}

Result<ZipParts> ZipParts::openOwn(const QString& path)
{
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive)
        return damaged(path + QStringLiteral(": is no archive, error %1").arg(error));
    constexpr qint64 kAny = std::numeric_limits<qint64>::max();
    SheetLimits limits;
    limits.mostUnpacked = kAny;
    limits.ratioFrom = kAny;
    return ZipParts(archive, limits);
}

std::optional<quint64> ZipParts::placeOf(const QString& name) const
{
    const zip_int64_t at = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    return at < 0 ? std::nullopt : std::optional(quint64(at));
}

bool ZipParts::has(const QString& name) const
{
    return placeOf(name).has_value();
}

QStringList ZipParts::names() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_archive.get(), 0); ++i)
        names += QString::fromUtf8(zip_get_name(m_archive.get(), zip_uint64_t(i), 0));
    return names;
}

Result<void> ZipParts::read(const QString& name, XmlPart& part)
{
    const auto at = placeOf(name);
    if (!at)
        return damaged(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool hasSize = zip_stat_index(m_archive.get(), *at, 0, &stat) == 0 && (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
    const qint64 packed = hasSize ? qint64(stat.comp_size) : 0;
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), *at, 0));
    if (!file)
        return damaged(name + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(m_archive.get())));
    Follower follower(part, m_limits);
    QByteArray block(kBlock, Qt::Uninitialized);
    qint64 unpacked = 0;
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), block.data(), zip_uint64_t(block.size()));
        if (read < 0)
            return damaged(name + QStringLiteral(": ") + QString::fromUtf8(zip_file_strerror(file.get())));
        if (read == 0)
            break;
        unpacked += read;
        m_unpacked += read;
        if (m_unpacked > m_limits.mostUnpacked
            || (unpacked > m_limits.ratioFrom && unpacked / m_limits.mostRatio > packed))
            return tooLarge();
        if (!follower.take(block.constData(), qsizetype(read))) {
            if (follower.isEnough())
                return part.outcome();
            if (follower.isExcess())
                return tooManyParts();
            return damaged(name + QStringLiteral(": ") + follower.errorString());
        }
    }
    if (!follower.isWhole())
        return damaged(name + QStringLiteral(": cut short"));
    return part.outcome();
}

} // namespace tasuki::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/sheet.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

struct zip;

namespace tasuki::format {

/// Follows the XML of one part of an archive as it comes, piece by piece.
class XmlPart {
public:
    virtual ~XmlPart() = default;
    /// One token. False: no more of the part is wanted. Pieces of one text may come as several tokens.
    virtual bool token(QXmlStreamReader& xml) = 0;
    /// What went wrong, where that is why no more is wanted.
    virtual Result<void> outcome() const { return {}; }
};

/// An archive of XML parts, as spreadsheets are. Nothing is ever unpacked to a file, so that names in it lead nowhere.
class ZipParts {
public:
    /// Of bytes that outlive it.
    static Result<ZipParts> open(std::string_view bytes, const SheetLimits& limits = {});
    /// Of a file of ours, whose structure is checked, too.
    static Result<ZipParts> openOwn(const QString& path);
    ZipParts(ZipParts&&) noexcept;
    ZipParts& operator=(ZipParts&&) noexcept;
    ~ZipParts();

    bool has(const QString& name) const;
    QStringList names() const;
    /// Every token of a part. Damaged where it is missing, no XML, cut, nested too deeply or fails its checksum;
    /// Invalid where it unpacks to more than the limits allow.
    Result<void> read(const QString& name, XmlPart& part);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    explicit ZipParts(zip* archive, const SheetLimits& limits);
    std::optional<quint64> placeOf(const QString& name) const;

    std::unique_ptr<zip, Closer> m_archive;
    SheetLimits m_limits;
    qint64 m_unpacked = 0;
};

} // namespace tasuki::format

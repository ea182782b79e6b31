// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"

#include <QFile>

#include <memory>

namespace tasuki::exchange {

/// A text file to import, whole, as UTF-8. Small files are read; from kMapFrom bytes on a file is mapped, so that an
/// import of a million rows takes no memory for what is UTF-8 already. (A mapped file that somebody truncates at that
/// moment ends the program: that is why small ones, which people keep open in a spreadsheet, are not mapped.)
class InputFile {
public:
    static constexpr qint64 kMapFrom = 64LL * 1024 * 1024;

    /// NotFound, ReadOnly (no right to read it), Io, or Invalid for bytes that are no text of that encoding.
    /// `mapFrom` is for tests.
    static Result<InputFile> open(const QString& path, Encoding encoding = Encoding::Auto, qint64 mapFrom = kMapFrom);

    std::string_view utf8() const { return m_text.utf8; }
    Encoding encoding() const { return m_text.encoding; }

private:
    InputFile() = default;

    std::unique_ptr<QFile> m_file; ///< keeps the mapping
    QByteArray m_bytes;
    DecodedText m_text;
};

} // namespace tasuki::exchange

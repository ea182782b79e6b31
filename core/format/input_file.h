// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/encoding.h"

#include <memory>

class QFile;
class QTemporaryFile;

namespace tasuki::format {

/// A text file to import, whole, as UTF-8, and as it was while it was read: whatever happens to the file afterwards,
/// what is held here stays. Small files are held in memory; from kSpoolFrom bytes on a copy without a name in the
/// folder for temporary files is mapped, so that an import of a million rows takes no memory for what is UTF-8 already.
/// The file itself is never mapped: a program that cuts it short at that moment would end this one.
class InputFile {
public:
    static constexpr qint64 kSpoolFrom = 64LL * 1024 * 1024;
    /// What /dev/stdin may give where it is a pipe, whose end nobody knows.
    static constexpr qint64 kMostPiped = 256LL * 1024 * 1024;

    /// NotFound, ReadOnly (no right to read it), Io, DiskFull (no room for the copy), or Invalid for a workspace, a
    /// device or a pipe (but /dev/stdin), a file that changed meanwhile, and bytes that are no text of that encoding.
    /// `spoolFrom` is for tests.
    static Result<InputFile> open(const QString& path, Encoding encoding = Encoding::Auto,
                                  qint64 spoolFrom = kSpoolFrom);

    InputFile(InputFile&&) noexcept;
    InputFile& operator=(InputFile&&) noexcept;
    ~InputFile();

    std::string_view utf8() const { return m_text.utf8; }
    Encoding encoding() const { return m_text.encoding; }

private:
    InputFile();

    Result<void> take(QFile& file, qint64 most, qint64 spoolFrom);
    Result<void> spool(std::string_view bytes);
    Result<std::string_view> taken();

    std::unique_ptr<QTemporaryFile> m_copy; ///< keeps the mapping
    QByteArray m_bytes;
    qint64 m_size = 0;
    DecodedText m_text;
};

} // namespace tasuki::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

class QTemporaryFile;

namespace tasuki::format {

/// Bytes of any number on their way to a reader: held in memory, and from a size on in a file without a name in the
/// folder for temporary files, which is then mapped. Nobody else can cut that file short.
class Spool {
public:
    static constexpr qint64 kFileFrom = 64LL * 1024 * 1024;

    explicit Spool(qint64 fileFrom = kFileFrom);
    Spool(Spool&&) noexcept;
    Spool& operator=(Spool&&) noexcept;
    ~Spool();

    /// What is known to come: it goes to its place at once.
    void expect(qint64 bytes);
    /// DiskFull where there is no room for the file.
    Result<void> append(std::string_view bytes);
    qint64 size() const { return m_size; }
    /// Everything that was appended, as long as this lives, and wherever it is moved. Nothing is appended any more.
    Result<std::string_view> bytes();
    void clear();

private:
    Result<void> toFile();
    Error noRoom() const;

    qint64 m_fileFrom;
    std::unique_ptr<QTemporaryFile> m_file; ///< keeps the mapping
    QByteArray m_held;
    qint64 m_size = 0;
};

} // namespace tasuki::format
